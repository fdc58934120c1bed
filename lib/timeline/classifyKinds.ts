import type { ArticleText, Block, EventKind, LocalDateTime, Span, TimeMention } from '../model.ts';
import { groupDates, groupSpans } from './dateGroups.ts';
import type { Cue } from './kinds/cue.ts';
import { cuesFor } from './kinds/kinds.ts';
import { type KindScores, scoreKinds } from './scoreKinds.ts';
import { splitSentences } from './sentences.ts';

/** Below this no cue of the sentence is near enough to the date to decide. */
const FLOOR = 0.5;

/**
 * What kind of event each dated expression belongs to.
 * @param times in text order
 * @returns one entry per mention: null for durations and sets, which are no dates; a RANGE over an intrusion is
 *   `intrusion_start`, its second part then being the intrusion's end
 */
export function classifyKinds(
  article: ArticleText,
  times: readonly TimeMention[],
  language: string | null,
  _published: LocalDateTime | null,
): (EventKind | null)[] {
  const cues = cuesFor(language);
  const kinds: (EventKind | null)[] = times.map(() => null);
  for (const block of article.blocks) {
    const inBlock = times.flatMap((time, index) =>
      time.start >= block.start && time.end <= block.end && isDated(time) ? [{ time, index }] : [],
    );
    if (inBlock.length === 0) continue;
    const sentences = splitSentences(
      article.text,
      block,
      inBlock.map(({ time }) => time),
    );
    for (const [number, sentence] of sentences.entries()) {
      const dates = inBlock.filter(({ time }) => time.start >= sentence.start && time.start < sentence.end);
      if (dates.length === 0) continue;
      const question = sentences[number - 1];
      const found = classifySentence(
        article.text,
        block,
        sentence,
        question,
        dates.map(({ time }) => time),
        cues,
      );
      for (const [at, { index }] of dates.entries()) kinds[index] = found[at] ?? 'background';
    }
  }
  return kinds;
}

/** Durations and sets place nothing in time. */
export function isDated(time: TimeMention): boolean {
  return time.type !== 'DURATION' && time.type !== 'SET';
}

function classifySentence(
  text: string,
  block: Block,
  sentence: Span,
  before: Span | undefined,
  times: readonly TimeMention[],
  cues: readonly Cue[],
): EventKind[] {
  const groupOf = groupDates(text, times);
  const groups = groupSpans(times, groupOf);
  const isAnswer = before !== undefined && text.slice(before.start, before.end).endsWith('?');
  const scores = scoreKinds(text, sentence, groups, cues);
  return times.map((time, index) => {
    const own = scores[groupOf[index] ?? 0] ?? new Map();
    const merged = new Map(own);
    if (isAnswer && before) {
      const asked = scoreKinds(text, before, [{ start: before.end, end: before.end }], cues)[0] ?? new Map();
      for (const [kind, score] of asked) merged.set(kind, (merged.get(kind) ?? 0) + score * 0.6);
    }
    return best(withPriors(merged, time)) ?? fallback(block, time);
  });
}

function withPriors(scores: KindScores, time: TimeMention): KindScores {
  const add = (kind: EventKind, score: number) => scores.set(kind, (scores.get(kind) ?? 0) + score);
  if (time.type === 'RANGE') add('intrusion_start', 1);
  if (time.type === 'DATE' && ['year', 'decade'].includes(time.time.precision)) add('background', 2.5);
  return scores;
}

function best(scores: KindScores): EventKind | null {
  let winner: EventKind | null = null;
  let most = FLOOR;
  for (const [kind, score] of scores) {
    if (score > most) {
      winner = kind;
      most = score;
    }
  }
  return winner;
}

function fallback(block: Block, time: TimeMention): EventKind {
  if (block.kind === 'byline') return 'publication';
  if (block.kind === 'update') return 'update';
  return time.type === 'RANGE' ? 'intrusion_start' : 'background';
}
