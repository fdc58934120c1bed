import {
  asLocalDateTime,
  type Block,
  type LocalDateTime,
  type Span,
  type TimelineEvent,
  type TimeValue,
} from '../model.ts';
import { fromEpochMinute, lastMinute, readLocal, shiftDays } from '../time/bounds.ts';
import { readAmount } from '../time/lexicon/english.ts';
import { isAdvice, isDenied } from '../timeline/irrealis.ts';
import { splitSentences } from '../timeline/sentences.ts';
import type { Account } from './account.ts';
import type { ClockEvent } from './metric.ts';

/**
 * A containment told without a date of its own, by how soon after the discovery it came: "the servers were shut off at
 * once" is the discovery's day, "within an hour of the call" the hour after it. Only in the sentence of the discovery, in
 * the next one, or where a sentence says itself that it was on learning of it; of a plan, an advice, what was denied or
 * not yet done nothing is taken. In English, and "at once" in German, Spanish and French.
 *
 * @param discovery one that is known to the day or the minute; of others nothing is said
 */
export function toldContainment(account: Account, discovery: ClockEvent | undefined): ClockEvent[] {
  if (!discovery || discovery.time.earliest === null || discovery.time.earliest !== discovery.time.latest) return [];
  const at = discovery.time.earliest;
  for (const sentence of sentencesNear(account, discovery.row.event)) {
    const told = tellingIn(account.article.text, sentence, discovery.row.event);
    if (told) return [eventOf(account.article.text, sentence, told, at, discovery)];
  }
  return [];
}

const DAY = 1440;

/** Past forms of what stops an intruder or a leak. */
const STOPPED =
  '(?:shut(?: \\S+){0,4}? (?:down|off)|(?:took|taken|pulled)(?: \\S+){0,4}? (?:down|offline|off-line|off the (?:network|internet))|cut(?: \\S+){0,4}? off|switched(?: \\S+){0,4}? off|turned(?: \\S+){0,4}? off|disconnected|disabled|deactivated|isolated|quarantined|unplugged|blocked|locked|suspended|revoked|secured|contained|terminated|closed|reset|changed(?: \\S+){0,3}? passwords?)';
const SOON = '(?:immediately|instantly|at once|right away|straight ?away|then and there|on the spot)';

const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|twenty-four|forty-eight|half an|\\d{1,3})';
const WITHIN = `within (?<count>${NUMBER}) (?<unit>minutes?|hours?|days?)(?: (?:of|after) (?<anchor>(?:the |that |its |their |our |this |being )?[\\p{L}’'-]+))?`;

const AT_ONCE = new RegExp(
  // Before the verb, nothing but a pronoun or an auxiliary between: "immediately launched an inquiry and …" is no containment.
  `(?<![\\p{L}])(?:${SOON},? (?:and \\S+ )?(?:(?:we|it|they|he|she|was|were) ){0,2}${STOPPED}|${STOPPED}(?: [\\p{L}’'-]+){0,5} ${SOON})(?![\\p{L}])`,
  'iu',
);
const SOON_AFTER: readonly RegExp[] = [
  `(?<!\\p{L})${WITHIN}[^,;.:]{0,40}?,? (?:[\\p{L}’'-]+ ){0,6}?${STOPPED}(?!\\p{L})`,
  `(?<!\\p{L})${STOPPED}(?: [\\p{L}’'-]+){0,5} ${WITHIN}(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'));
const AT_ONCE_ELSEWHERE =
  /(?<!\p{L})(?:(?:sofort|umgehend|unverzüglich)(?: \S+){0,6} (?:abgeschaltet|getrennt|isoliert|gesperrt|vom Netz genommen)|(?:inmediatamente|de inmediato|en el acto) (?:\S+ ){0,2}(?:desconect\p{L}+|aisl\p{L}+|bloque\p{L}+|apag\p{L}+)|(?:immédiatement|aussitôt|sur-le-champ) (?:\S+ ){0,2}(?:déconnect\p{L}+|isol\p{L}+|bloqu\p{L}+|coup\p{L}+))(?!\p{L})/iu;

/** What is not done, or not by then: "will", "should", "tried to". */
const NOT_DONE =
  /(?<!\p{L})(?:will|would|shall|should|must|can|could|may|might|to|if|unless|tried|unable|failed|until|before)(?: [\p{L}’'-]+){0,3} $/iu;
/** The sentence itself says that it was on learning of it. */
const ON_LEARNING =
  /(?<!\p{L})(?:(?:up)?on|after|once|when|as soon as)(?: (?!no\b|not\b)\S+){0,4}? (?:discover(?:ing|y|ed)|detect(?:ing|ion|ed)|learn(?:ing|ed)|becoming aware|became aware|identif(?:ying|ied)|noticing|noticed|finding|found)(?!\p{L})/iu;

interface Telling extends Span {
  /** Minutes after the discovery at most; 0: at once. */
  minutes: number;
  /** In days, where the words count days. */
  isInDays: boolean;
}

function tellingIn(text: string, sentence: Span, discovery: TimelineEvent): Telling | null {
  const words = text.slice(sentence.start, sentence.end);
  if (isAdvice(words)) return null;
  for (const pattern of SOON_AFTER) {
    const found = pattern.exec(words);
    const { count, unit, anchor } = found?.groups ?? {};
    const amount = count ? readAmount(count) : null;
    if (!found || !unit || amount === null) continue;
    if (!isDone(words, found.index) || !isOfDiscovery(anchor, discovery)) continue;
    const isInDays = unit.startsWith('day');
    const minutes = amount * (isInDays ? DAY : unit.startsWith('hour') ? 60 : 1);
    return { ...spanOf(sentence, found), minutes, isInDays };
  }
  const once = AT_ONCE.exec(words) ?? AT_ONCE_ELSEWHERE.exec(words);
  return once && isDone(words, once.index) ? { ...spanOf(sentence, once), minutes: 0, isInDays: true } : null;
}

const isDone = (words: string, at: number): boolean => !isDenied(words, at) && !NOT_DONE.test(words.slice(0, at));

const spanOf = ({ start }: Span, { index, 0: found }: RegExpExecArray): Span => ({
  start: start + index,
  end: start + index + found.length,
});

/** "of the call" counts from the discovery where the discovery tells of a call; "of discovering it" always, and no anchor too. */
function isOfDiscovery(anchor: string | undefined, { quote }: TimelineEvent): boolean {
  if (anchor === undefined) return true;
  const noun = (anchor.toLowerCase().match(/\p{L}+$/u) ?? [''])[0];
  if (
    /^(?:that|it|this|discover\p{L}*|detect\p{L}*|learn\p{L}*|notic\p{L}*|identif\p{L}*|finding|told|alerted|notified)$/u.test(
      noun,
    )
  )
    return true;
  return noun.length >= 4 && quote.toLowerCase().includes(noun);
}

/** The discovery's sentence, the next of its block, and those of the article that say that it was on learning of it. */
function sentencesNear({ article }: Account, { quoteSpan }: TimelineEvent): Span[] {
  const sentencesOf = (block: Block): Span[] => splitSentences(article.text, block);
  const own = article.blocks.find((block) => block.start <= quoteSpan.start && quoteSpan.start < block.end);
  const near = own ? sentencesOf(own).filter(({ end }) => end > quoteSpan.start) : [];
  const saying = article.blocks.flatMap((block) =>
    ON_LEARNING.test(article.text.slice(block.start, block.end))
      ? sentencesOf(block).filter(({ start, end }) => ON_LEARNING.test(article.text.slice(start, end)))
      : [],
  );
  const after = near.filter(({ start }) => start >= quoteSpan.end).slice(0, 1);
  return [...near.filter(({ start }) => start < quoteSpan.end), ...after, ...saying];
}

function eventOf(
  text: string,
  sentence: Span,
  told: Telling,
  at: LocalDateTime,
  { row, time }: ClockEvent,
): ClockEvent {
  const value = timeOf(told, at, time);
  const { start, end } = told;
  const quote = text.slice(sentence.start, sentence.end);
  const event: TimelineEvent = {
    ...row.event,
    start,
    end,
    dateText: text.slice(start, end),
    quote,
    quoteSpan: sentence,
    kind: 'containment',
    time: value,
  };
  return { row: { ...row, event }, time: value };
}

/** From the discovery on, to the minute where it is known so and the words count hours; else in whole days. */
function timeOf({ minutes, isInDays }: Telling, at: LocalDateTime, discovery: TimeValue): TimeValue {
  if (readLocal(at).minute !== null && !isInDays)
    return between(discovery, at, fromEpochMinute(lastMinute(at) + minutes), 'minute');
  const day = asLocalDateTime(at.slice(0, at.includes('T') ? at.indexOf('T') : undefined));
  return between(discovery, day, shiftDays(day, Math.ceil(minutes / DAY)), 'day');
}

function between(
  discovery: TimeValue,
  earliest: LocalDateTime,
  latest: LocalDateTime,
  precision: 'minute' | 'day',
): TimeValue {
  const edtf = earliest === latest ? earliest : `[${earliest}..${latest}]`;
  return {
    ...discovery,
    shape: 'instant',
    earliest,
    latest,
    precision,
    relation: earliest === latest ? 'on' : 'between',
    basis: 'relative-to-event',
    edtf,
    value: edtf,
  };
}
