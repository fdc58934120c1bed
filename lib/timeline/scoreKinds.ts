import type { EventKind, Span } from '../model.ts';
import { findBarriers } from './barriers.ts';
import type { Cue } from './kinds/cue.ts';

export type KindScores = Map<EventKind, number>;

/** A cue found in the text. */
interface Hit extends Span {
  kind: EventKind;
  weight: number;
}

/** A cue on the far side of another date belongs to that date first. */
const PASS_OTHER_DATE = 0.3;
/** Words at which a cue has lost half its weight. */
const HALF_DISTANCE = 14;

/**
 * Scores the kinds of every date group of one sentence. A cue's weight fades with its distance and with every clause
 * boundary and other date between it and the date; a date that opens its clause looks to the right for its predicate.
 * @param groups spans from each group's first date to its last, in text order
 */
export function scoreKinds(text: string, sentence: Span, groups: readonly Span[], cues: readonly Cue[]): KindScores[] {
  const hits = findHits(text, sentence, cues, groups);
  const barriers = findBarriers(text, sentence);
  return groups.map((group, index) => {
    const scores: KindScores = new Map();
    for (const hit of hits) {
      const [from, to] = hit.start >= group.end ? [group.end, hit.start] : [hit.end, group.start];
      let pass = 1;
      for (const barrier of barriers) {
        if (barrier.at < from || barrier.at >= to) continue;
        // The comma or colon right behind a date that opens its clause joins it to what follows.
        if (barrier.at === group.end && hit.start >= group.end && /[,:)\s]/u.test(text.charAt(barrier.at))) continue;
        pass *= barrier.pass;
      }
      for (const [other, span] of groups.entries()) {
        if (other !== index && span.start >= from && span.end <= to) pass *= PASS_OTHER_DATE;
      }
      const words = countWords(text.slice(from, to));
      const score = (hit.weight * pass) / (1 + words / HALF_DISTANCE);
      scores.set(hit.kind, (scores.get(hit.kind) ?? 0) + score);
    }
    return scores;
  });
}

/** Cues of the sentence; of overlapping hits of one kind only the heaviest, then longest, counts. */
function findHits(text: string, sentence: Span, cues: readonly Cue[], dates: readonly Span[]): Hit[] {
  const body = text.slice(sentence.start, sentence.end);
  const hits: Hit[] = [];
  for (const { kind, weight, pattern } of cues) {
    for (const match of body.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (dates.some((date) => date.start < end && start < date.end)) continue;
      hits.push({ kind, weight, start, end });
    }
  }
  hits.sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start));
  const kept: Hit[] = [];
  for (const hit of hits) {
    if (!kept.some((k) => k.kind === hit.kind && k.start < hit.end && hit.start < k.end)) kept.push(hit);
  }
  return kept;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
