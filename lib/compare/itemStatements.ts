import type { Account } from '../metrics/account.ts';
import type { Entity, EntityMention } from '../model.ts';
import { blanketStatements } from './blanketStatements.ts';
import type { Claim } from './claims.ts';
import { isHedgedAt } from './cues.ts';
import { sentenceAt } from './sentenceIndex.ts';
import type { Statement } from './statement.ts';

/** Which data were exposed, and which not; who did it. */
export function itemStatements(account: Account): Map<Claim, Statement[]> {
  const found = new Map<Claim, Statement[]>();
  const data = [
    ...account.entities.filter(({ type }) => type === 'DATA_TYPE').flatMap((entity) => itemOf(account, entity)),
    ...blanketStatements(account),
  ];
  if (data.length > 0) found.set('data_exposed', data);
  const actors = account.entities
    .filter(({ type }) => type === 'THREAT_ACTOR')
    .flatMap((entity) => itemOf(account, entity));
  if (actors.length > 0) found.set('attacker', actors);
  return found;
}

/** One statement for each: held where one place says so, not where all deny it. */
function itemOf(account: Account, entity: Entity): Statement[] {
  const places = entity.mentions
    .slice(0, 10)
    .map((mention) => ({ mention, isHeld: !isExcluded(account, mention) }))
    // "No clear-text passwords": hashed ones may be among them.
    .filter(({ mention, isHeld }) => isHeld || !isPlain(account, mention));
  const place = places.find(({ isHeld }) => isHeld) ?? places[0];
  if (!place) return [];
  const { mention, isHeld } = place;
  const { text } = account.article;
  const sentence = sentenceAt(account, mention);
  return [
    {
      value: { type: 'item', name: entity.canonical, isHeld },
      words: text.slice(mention.start, mention.end),
      span: { start: mention.start, end: mention.end },
      quote: text.slice(sentence.start, sentence.end),
      quoteSpan: sentence,
      subject: null,
      isStrike: false,
      isDetermination: false,
      isHedged: isHedgedAt(account, mention),
    },
  ];
}

const isPlain = ({ article: { text } }: Account, { start, end }: EntityMention): boolean =>
  /(?<!\p{L})(?:clear[- ]?text|plain[- ]?text|un(?:encrypted|hashed|masked)|full|complete|im klartext|en clair|en claro)(?!\p{L})/iu.test(
    text.slice(Math.max(0, start - 14), end),
  );

/** "but not passport information", "no Social Security numbers or PINs were lost": between the two only a list. */
const NOT_BEFORE =
  /(?<!\p{L})(?:not|no|nor|never|without|neither|none of|(?:did|do|does|were|was|is|are|has|have)n['’]t|kein(?:e|en|er)?|nicht|ohne|weder|pas|aucune?|ni|sin|ningún|ninguna)(?!\p{L})(?:[\s,]+(?!(?:but|however|how|whether|who|can|could|says?|said|knows?|knew|yet|longer|only|aber|mais|pero|sondern|cómo|wie|comment)(?!\p{L}))[\p{L}'’/-]+){0,8}[\s,]*$/iu;
/** Words that end the reach of a denial: a new clause. */
const TURN =
  /(?:;|\bbut\b(?! not| no)|\bhowever\b|\balthough\b|\baber\b|\bmais\b(?! pas)|\bpero\b(?! no)| - |—)[^;]*$/iu;
/** "Bank data did not.", "credit cards were not;": what went is told of the others. */
const NOT_ALSO =
  /^(?: (?:data|details|information|numbers?))? (?:did|do|does|was|were|is|are|had|has|have)(?: not|n['’]t)(?=\s*(?:[.;,:)]|$| and | but ))/iu;
/** "… were not affected", "… was not open to view": denied behind. */
const NOT_BEHIND =
  /^[^.;:]{0,60}?(?<!\p{L})(?:(?:was|were|is|are|has|have|had)(?:n['’]t| not| never)|(?:nicht|ne (?:sont|sera|seront)|n['’](?:a|ont|est|étaient|était)|no (?:se|fueron|están|han))) ?(?:\S+ ){0,2}(?:in (?:the|these|those|it|them|there)|among|part of|affected|exposed|involved|included|taken|stolen|gone|abgeflossen|gestohlen|entwendet|kopiert|accessed|compromised|impacted|open|lost|touched|betroffen|concern|touch|robad|expuest|afectad|vol|compromis)/iu;

function isExcluded(account: Account, mention: EntityMention): boolean {
  const { text } = account.article;
  const sentence = sentenceAt(account, mention);
  const before = text.slice(sentence.start, mention.start);
  const reach = TURN.exec(before);
  const near = reach ? reach[0] : before;
  // "Only" and "not only" affirm.
  if (/not only|nicht nur|non seulement|no s[oó]lo/iu.test(near)) return false;
  if (NOT_BEFORE.test(near)) return true;
  const behind = text.slice(mention.end, sentence.end);
  return NOT_ALSO.test(behind) || NOT_BEHIND.test(behind);
}
