import type { Account } from '../metrics/account.ts';
import type { Span } from '../model.ts';
import { sentenceAt } from './sentenceIndex.ts';
import type { Statement } from './statement.ts';

/** Data of people with no word of which: "no customer data was accessed". The name of the item it is compared as. */
export const ANY_DATA = 'personal data';

const DATA =
  '(?:data|information|records?|details|files|daten|informationen|personendaten|\\p{L}+daten|datos|información|données|informations)';
const TAKEN = `(?:taken|stolen|accessed|exposed|compromised|affected|copied|downloaded|exfiltrated|left|lost|gone|leaked|touched|reached|viewed|obtained|breached|removed|involved|impacted|abgeflossen|gestohlen|entwendet|kopiert|betroffen|abgegriffen|robad[oa]s?|sustraíd[oa]s?|afectad[oa]s?|extraíd[oa]s?|filtrad[oa]s?|comprometid[oa]s?|volées?|dérobées?|exfiltrées?|touchées?|compromises?|consultées?)`;

/** That none was reached, so far as is known or for certain; never that none was misused. */
const DENIED: readonly RegExp[] = [
  // "there is no evidence that any sensitive data, including customer data, has been accessed"
  new RegExp(
    String.raw`(?<!\p{L})(?:no|not (?:any|found any|seen any)|without(?: any)?|any) (?:[\p{L}-]+ ){0,2}(?:evidence|indications?|signs?|reason to (?:believe|think)|proof)(?!\p{L})(?:(?!misus)[^.;]){0,90}?(?<!\p{L})${DATA}(?!\p{L})(?:(?!misus)[^.;]){0,70}?(?<!\p{L})(?:${TAKEN}|(?:having )?left)(?!\p{L})`,
    'giu',
  ),
  // "no evidence of access to customer data", "this incident involved any access to customer data"
  new RegExp(
    String.raw`(?<!\p{L})(?:no|not any|without) (?:[\p{L}-]+ ){0,2}(?:evidence|indications?|signs?)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:access to|theft of|loss of|exfiltration of|leak of) (?:any )?(?:[\p{L}’'-]+ ){0,3}?${DATA}(?!\p{L})`,
    'giu',
  ),
  // "no customer data was accessed", "no personal data is known to be gone"
  new RegExp(
    String.raw`(?<!\p{L})(?:no|none of (?:the|its|our|their)) (?:[\p{L}’'-]+ ){0,4}?${DATA}(?!\p{L})(?:[^.;,]{0,30}?) (?:was|were|is|are|has|have|had|seems?|appears?)(?!\p{L})(?:(?!misus)[^.;]){0,30}?(?<!\p{L})${TAKEN}(?!\p{L})`,
    'giu',
  ),
  // "customer data was not touched", "did not reach any customer data"
  new RegExp(
    String.raw`(?<!\p{L})${DATA} (?:of [^.;,]{1,40} )?(?:(?:was|were|is|are|has|have|had|did|does|do)(?: not|n['’]t)|never|remained|stayed|seien[^.;]{0,40} nicht|sind[^.;]{0,40} nicht|wurden[^.;]{0,40} nicht|no (?:se|fueron|han)|n['’](?:ont|a|étaient|était)[^.;]{0,20} pas|ne sont pas)(?: been)? (?:\S+ ){0,2}?(?:${TAKEN}|safe|untouched)(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:did|does|do|has|have|had|could|was|were)(?: not|n['’]t| never) (?:\S+ ){0,2}?(?:reach|touch|involve|access|affect|expose|include|contain|steal|take|get at|obtain|able to (?:access|reach))(?:ed|d|s)? (?:any )?(?:of (?:the|its|our) )?(?:[\p{L}’'-]+ ){0,3}?${DATA}(?!\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:kein(?:e|en|erlei)?|ohne) (?:\p{L}+ ){0,3}?(?:hinweise?|anzeichen|belege?|\p{L}*daten)(?!\p{L})[^.;]{0,80}?(?:abgeflossen|datenabfluss|gestohlen|entwendet|kopiert|abgegriffen|betroffen)/giu,
  /(?<!\p{L})(?:no hay|sin|ningún|ninguna|no existen?|no consta) (?:\p{L}+ ){0,3}?(?:indicios?|constancia|evidencias?|pruebas?|datos?)(?!\p{L})[^.;]{0,80}?(?:dato|información|robad|sustra|filtrad|accedid|extraíd|afectad)/giu,
  /(?<!\p{L})(?:aucune?|pas d['’]|rien n['’]indique) ?(?:\p{L}+ ){0,3}?(?:données?|fuite|indices?|preuves?|éléments?|que)(?!\p{L})[^.;]{0,80}?(?:données|volées?|dérobées?|exfiltrées?|consultées?|compromises?|touchées?|constatée?|n['’]a (?:été )?)/giu,
];

/** "data of 22,000 patients", "Daten von 22.000 Patienten": held, whichever they are. */
const BEFORE_COUNT = new RegExp(
  String.raw`(?<!\p{L})${DATA} (?:of|on|about|belonging to|from|von|de|sur|d['’]) ?(?:the )?(?:about |around |some |up to |more than |over |nearly |as many as |at least |an estimated |rund |etwa |über |mehr als |unos |más de |environ |plus de )?$`,
  'iu',
);

/** What an account says of people's data as a whole: that none was reached, or that so many people's were. */
export function blanketStatements(account: Account): Statement[] {
  const { text } = account.article;
  const data = account.entities
    .filter(({ type }) => type === 'DATA_TYPE')
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => !OF_THEM.test(mention.text));
  const denials = DENIED.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
    // "No card data was taken" is of cards alone.
    .filter(
      (span) => !data.some(({ start, end }) => span.start < end && start < span.end) && !isOfMachines(text, span),
    );
  const [denial] = denials.toSorted((a, b) => a.start - b.start);
  if (denial) return [statementOf(account, denial, false)];
  const counted = account.entities
    .filter(({ type }) => type === 'COUNT_AFFECTED')
    .flatMap(({ mentions }) => mentions)
    .find(({ start }) => BEFORE_COUNT.test(text.slice(Math.max(0, start - BEFORE_REACH), start)));
  if (!counted) return [];
  const before = text.slice(Math.max(0, counted.start - BEFORE_REACH), counted.start);
  const [lead = ''] = BEFORE_COUNT.exec(before) ?? [];
  return [statementOf(account, { start: counted.start - lead.length, end: counted.end }, true)];
}
const BEFORE_REACH = 60;
/** Whatever is kept of somebody, which is no kind of data. */
const OF_THEM =
  /^(?:patient|customer|client|member|employee|student|personal)s?[’']?[- ](?:data|information|records?)$|^(?:patienten|kunden|personen)daten$/iu;

/** "No systems, files or backups were affected": of what people would not call their data. */
const isOfMachines = (text: string, { start, end }: Span): boolean =>
  /(?<!\p{L})files(?!\p{L})/iu.test(text.slice(start, end)) &&
  !/(?<!\p{L})(?:personal|customers?|patients?|employees?|sensitive|data|information)(?!\p{L})/iu.test(
    text.slice(start, end),
  );

function statementOf(account: Account, span: Span, isHeld: boolean): Statement {
  const { text } = account.article;
  const quoteSpan = sentenceAt(account, span);
  return {
    value: { type: 'item', name: ANY_DATA, isHeld },
    words: text.slice(span.start, span.end),
    span,
    quote: text.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
    subject: null,
    isStrike: false,
    isDetermination: false,
    // What nobody has seen may still come to light.
    isHedged: !isHeld,
  };
}
