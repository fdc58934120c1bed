import type { EventKind, Span } from '../model.ts';
import type { Barrier } from './barriers.ts';
import { type Cuts, outsideBrackets } from './clauses.ts';
import { foldWords } from './foldWords.ts';
import { isDenied } from './irrealis.ts';
import { type CueHit, type CueIndex, findCues } from './kinds/findCues.ts';

export type KindScores = Map<EventKind, number>;

/** A cue on the far side of the cut between two dates belongs to the other date first. */
const PASS_CUT = 0.3;
/** Words at which a cue has lost half its weight. */
const HALF_DISTANCE = 14;
/** What was discovered or told is not what happened then: "On 9 May we learned that hackers had entered in March". */
const PASS_CONTENT = 0.4;
/** A verb of telling, where its object has a verb of its own before the date. */
const PASS_MATRIX = 0.6;
/** "no evidence that", "nobody noticed". */
const PASS_DENIED = 0.1;

/** Share of the weight of a list item's first words and of a field's name, however far the date stands. */
const PASS_LEAD = 0.75;
const MAX_FIELD_NAME = 50; // characters

/** Share of every further cue of one kind. */
const FURTHER = 0.3;
/** A predicate that leads straight to the date: "found in", "mailed on". */
const NEXT_TO_DATE = 1.2;
const LEADS_TO_DATE =
  /^\s*(?:(?:on|in|at|by|from|since|until|around|about|between|during|before|after|early|late|the|am|im|um|le|el|a|em|il|op)\s+)*$/;

/** Verbs of knowing and telling, whose object is another event. */
const MATRIX: ReadonlySet<EventKind> = new Set<EventKind>([
  'discovery',
  'public_disclosure',
  'regulator_notice',
  'individual_notice',
  'vendor_notice',
  'investigation',
  'update',
  'legal',
]);
/** Events that are known of and told of. */
const CONTENT: ReadonlySet<EventKind> = new Set<EventKind>([
  'intrusion_start',
  'intrusion_end',
  'exfiltration',
  'leak',
  'outage',
  'extortion',
]);
/** Cues this heavy hold a verb, lighter ones are bare nouns. */
const CLAUSE_WEIGHT = 3;
const THAT = /(?<!\p{L})(?:that|dass|que|che|dat)(?!\p{L})/iu;

/**
 * Scores the kinds of every date group of one sentence. A cue's weight fades with its distance and with every clause
 * boundary between it and the date.
 * @param groups spans from each group's first date to its last, in text order
 * @param cuts of the sentence, from `cutSentence`
 * @param isItem whether it is an item of a list, whose first words are its predicate: "Contacted the vendor … on 9/21"
 */
export function scoreKinds(
  text: string,
  sentence: Span,
  groups: readonly Span[],
  cues: CueIndex,
  { barriers, clauses }: Cuts,
  isItem = false,
): KindScores[] {
  const masked = maskDates(text.slice(sentence.start, sentence.end), sentence.start, groups);
  const hits = withDisclosures(findHits(masked, sentence.start, cues), masked, sentence);
  return groups.map((group, index) => {
    const clause = clauses[index] ?? sentence;
    const found: [EventKind, number][] = [];
    for (const hit of hits) {
      const isCut = hit.end <= clause.start || hit.start >= clause.end;
      const isLead =
        hit.end <= group.start &&
        (isInFieldName(masked, hit.end - sentence.start) || (isItem && isFirst(masked, hit.start - sentence.start)));
      if (isLead) {
        const other = groups.some((before) => before.start >= hit.end && before.end <= group.start);
        found.push([hit.kind, hit.weight * (other ? PASS_CUT : PASS_LEAD)]);
        continue;
      }
      const pass =
        passBetween(barriers, text, group, hit) *
        (isCut ? PASS_CUT : 1) *
        contentPass(hit, hits, group, masked, sentence);
      const words = hit.start < group.end && group.start < hit.end ? 0 : countWords(text.slice(...between(group, hit)));
      const leads =
        hit.end <= group.start &&
        LEADS_TO_DATE.test(masked.slice(hit.end - sentence.start, group.start - sentence.start));
      const near = leads ? NEXT_TO_DATE : 1;
      found.push([hit.kind, (hit.weight * pass * near) / (1 + words / HALF_DISTANCE)]);
    }
    return combine(found);
  });
}

/** The best cue of each kind counts whole, every further one a share: many weak words are no strong one. */
function combine(found: readonly [EventKind, number][]): KindScores {
  const scores: KindScores = new Map();
  const best = new Map<EventKind, number>();
  for (const [kind, score] of found.toSorted((a, b) => b[1] - a[1])) {
    const isFirst = !best.has(kind);
    if (isFirst) best.set(kind, score);
    scores.set(kind, (scores.get(kind) ?? 0) + (isFirst ? score : score * FURTHER));
  }
  return scores;
}

/** "Date Reported: letter of 5 May": the name of a form's field rules what stands in it. */
function isInFieldName(masked: string, end: number): boolean {
  const colon = masked.search(/[:|\t]/);
  return colon >= end && colon <= MAX_FIELD_NAME && masked.slice(0, colon).trim() !== '';
}

/** Whether nothing but a bullet, a date or an article stands before. */
function isFirst(masked: string, start: number): boolean {
  return /^[^a-z0-9]*(?:(?:the|a|an|our|we|subsequent)\s+)?$/.test(masked.slice(0, start));
}

/** The stretch between two spans; empty where they overlap. */
function between(a: Span, b: Span): [number, number] {
  return a.end <= b.start ? [a.end, b.start] : b.end <= a.start ? [b.end, a.start] : [0, 0];
}

function passBetween(barriers: readonly Barrier[], text: string, group: Span, hit: Span): number {
  const [from, to] = between(group, hit);
  const onTheWay = barriers.filter(({ at }) => at >= from && at < to);
  let pass = 1;
  for (const barrier of outsideBrackets(text, onTheWay)) {
    // The comma or colon right behind a date that opens its clause joins it to what follows.
    const joins = barrier.at === group.end && hit.start >= group.end && /[,:)|\t]/u.test(text.charAt(barrier.at));
    if (!joins) pass *= barrier.pass;
  }
  return pass;
}

/** How much of a cue counts when it stands in the object of a verb of knowing or telling, or is denied. */
function contentPass(hit: CueHit, hits: readonly CueHit[], group: Span, masked: string, sentence: Span): number {
  const local = (at: number): number => at - sentence.start;
  if (isDenied(masked, local(hit.start))) return PASS_DENIED;
  if (MATRIX.has(hit.kind)) {
    // "accused of breaking in on 3 May": the date belongs to the verb it follows.
    const isBehindObject = hits.some(
      (object) =>
        CONTENT.has(object.kind) &&
        object.weight >= CLAUSE_WEIGHT &&
        object.start >= hit.end &&
        object.end <= group.start,
    );
    return isBehindObject ? PASS_MATRIX : 1;
  }
  if (!CONTENT.has(hit.kind)) return 1;
  const told = hits.some((verb) => {
    if (!MATRIX.has(verb.kind) || verb.weight < 2 || verb.end > hit.start) return false;
    const gap = masked.slice(local(verb.end), local(hit.start));
    if (gap.length > 120 || /[;:.]/u.test(gap)) return false;
    if (group.start < verb.end) return true;
    if (group.start < hit.start) return !/,/u.test(gap);
    // The date stands behind both: in the object when that is a clause ("think the crew had entered in May").
    return hit.weight < CLAUSE_WEIGHT && !THAT.test(masked.slice(local(verb.start), local(group.start)));
  });
  return told ? PASS_CONTENT : 1;
}

/** Who says that data was stolen discloses it: a verb of saying with an incident in its object counts as disclosure. */
const DISCLOSING = 2.4;
const REACH = 100; // characters from the verb to the incident in its object

function withDisclosures(hits: readonly CueHit[], masked: string, sentence: Span): CueHit[] {
  const disclosures = hits
    .filter(({ kind }) => kind === 'update')
    .filter((verb) =>
      hits.some(
        (hit) =>
          CONTENT.has(hit.kind) &&
          hit.weight >= 1.5 &&
          hit.start >= verb.end &&
          hit.start - verb.end <= REACH &&
          !/[;:.?!,]/u.test(masked.slice(verb.end - sentence.start, hit.start - sentence.start)),
      ),
    )
    .map((verb): CueHit => ({ ...verb, kind: 'public_disclosure', weight: DISCLOSING }));
  return [...hits, ...disclosures];
}

/** Dates become spaces, so that cues match across them and never inside them: "confirmed [the same day] that". */
function maskDates(body: string, offset: number, dates: readonly Span[]): string {
  // Field names such as `notified_people` are read as words.
  let masked = foldWords(body).replaceAll('_', ' ');
  for (const date of dates) {
    const start = date.start - offset;
    masked = masked.slice(0, start) + ' '.repeat(date.end - date.start) + masked.slice(date.end - offset);
  }
  return masked;
}

/** Cues of the sentence; of overlapping hits of one kind only the heaviest, then longest, counts. */
function findHits(masked: string, offset: number, cues: CueIndex): CueHit[] {
  const hits = findCues(cues, masked, offset);
  hits.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  const kept: CueHit[] = [];
  for (const hit of hits) {
    if (!kept.some((k) => k.kind === hit.kind && k.start < hit.end && hit.start < k.end)) kept.push(hit);
  }
  return kept;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
