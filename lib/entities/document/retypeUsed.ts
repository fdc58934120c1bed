import { expression } from '../expression.ts';
import type { Mentions } from './mentions.ts';

/** Firms whose main product has the firm's name. */
const NAMESAKES = new Set([
  'Snowflake',
  'Zendesk',
  'Salesforce',
  'Slack Technologies',
  'Dropbox',
  'Box',
  'Workday',
  'HubSpot',
  'Mailchimp',
  'DocuSign',
  'GitHub',
  'Okta',
  'Zoom',
  'LastPass',
  'PowerSchool',
  'Skyward',
  'Atlassian',
  'Stripe',
  'Twilio',
  'Heroku',
  'Airtable',
  'Cloudflare',
  'Citrix',
  'Instructure',
]);
const KEPT_IN =
  /\b(?:(?:workspace|tenant|sat|stored|hosted|held|kept|housed|lives?|lived|saved|data|files|database|records|logs) (?:in|on|with)|(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?)[- ]?(?:in )?(?:in)? ?to|password for|posted (?:it )?(?:on|to)|(?:meeting|call|meet|chat|talk|briefing|answer|write|message[ds]?|told me|told us|reach(?:ed)? (?:him|her|us|me)) (?:on|over|via|by|in)) (?:the )?$/i;
const OWN_BEFORE = expression(
  String.raw`\b(?:public|private|open|shared|[Oo]ur|[Ii]ts|[Tt]heir|[Mm]y|[Hh]is|[Hh]er|[Aa]n?|the (?:company|firm|city|district|school|vendor|hospital)['’]s|\p{Lu}\p{L}+['’]s) $`,
);
const ACCOUNT_AFTER =
  /^ (?:repositor(?:y|ies)|repos?|sites?|spreadsheets?|folders?|pages?|accounts?|tenants?|instances?|environments?|workspaces?|databases?|buckets?|logins?|org|portal|channels?|integration|customers['’]? (?:instances|environments))\b/;

/** "the data sat in Snowflake", "our Zendesk account": what data is kept in is the product, not the firm of the same name. */
export function retypeUsed(mentions: Mentions): void {
  const { text } = mentions;
  for (const mention of mentions.all()) {
    if (mention.type !== 'ORG' || mention.source !== 'list' || !NAMESAKES.has(mention.canonical)) continue;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const owned = OWN_BEFORE.test(before) && ACCOUNT_AFTER.test(text.slice(mention.end, mention.end + 40));
    if (owned || KEPT_IN.test(before)) Object.assign(mention, { type: 'PRODUCT', canonical: mention.text, role: null });
  }
}
