import { expression } from '../expression.ts';
import type { Mentions } from './mentions.ts';

/** "EternalBlue, a tool stolen from the agency", "a hole in VSA". */
const KIND_OF_PRODUCT = expression(
  String.raw`^, (?:an?|the|its|their|our)? ?(?:(?!of |at |for |from |who |with |company |firm |maker |vendor |provider )[\p{L}\p{N}’'-]+ ){0,4}?(?:tool|toolkit|exploit|software|program|plug-?in|library|appliance|firewall|package|application|spreadsheet|operating system)(?! (?:company|firm|maker|vendor|provider|house|group|giant|developer|supplier|startup|business))(?![\p{L}-])`,
);
const FLAW_BEFORE =
  /\b(?:hole|flaw|bug|vulnerability|weakness|zero-day|security gap|backdoor|back door) in (?:its |the |their |the firm[’']s |older versions of |a version of )?$/;

/** What a sentence calls software, or finds a hole in, is no firm and no place; what others took for one. */
function isProduct({ text }: Mentions, { start, end }: { start: number; end: number }): boolean {
  return (
    KIND_OF_PRODUCT.test(text.slice(end, end + 80)) || FLAW_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** Names of software, told by what is said of them. */
export function retypeProducts(mentions: Mentions): void {
  const products = new Set<string>();
  for (const mention of mentions.all()) {
    if (mention.type !== 'PERSON' && mention.type !== 'PLACE' && mention.type !== 'ORG') continue;
    if (mention.source !== 'tagger' && mention.source !== 'document') continue;
    if (isProduct(mentions, mention)) products.add(mention.text);
  }
  for (const mention of mentions.all()) {
    if (products.has(mention.text) && (mention.source === 'tagger' || mention.source === 'document'))
      Object.assign(mention, { type: 'PRODUCT', canonical: mention.text, role: null });
  }
}
