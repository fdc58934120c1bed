import { alignTexts } from '../../../lib/anchor/alignTexts.ts';
import { anchorTarget } from '../../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';
import type { Span } from '../../../lib/model.ts';
import { editText } from './editedText.ts';
import { generator, markedIn } from './marked.ts';

export interface FoundInKind {
  /** Quotes whose words stand where they went, and those of them that were found there. */
  standing: number;
  found: number;
  /** Quotes put where none of their words went, and where a reader would see that they are others. */
  wrong: number;
}

/** Edits a text `rounds` times, a share of its words too, and looks for `quotes` marked stretches in each new one. */
export function findInKind(before: string, rate: number, rounds: number, quotes: number): FoundInKind {
  const random = generator(20_180_925);
  const counts: FoundInKind = { standing: 0, found: 0, wrong: 0 };
  for (let round = 0; round < rounds; round++) {
    const edited = editText(before, rate, random);
    const alignment = alignTexts(before, edited.text);
    for (let quote = 0; quote < quotes; quote++) {
      const span = markedIn(before, random);
      const places = edited.placesOf(span.start, span.end);
      if (places.length > 0) counts.standing++;
      const place = anchorTarget(edited.text, describeTarget(before, span), alignment)?.span;
      if (!place) continue;
      if (edited.overlap(place.start, place.end, span.start, span.end) > 0) {
        if (places.length > 0) counts.found++;
      } else if (!readsTheSame(before, span, edited.text, place)) counts.wrong++;
    }
  }
  return counts;
}

/** A line that is like another cannot be told from it by anyone but by the lines beside it. */
function readsTheSame(before: string, span: Span, after: string, place: Span): boolean {
  const [was, is] = [linesAt(before, span), linesAt(after, place)];
  const isTheOnlyOne = before.split('\n').filter((line) => line.trim() === was[0]).length === 1;
  return was[1] === is[1] || was[2] === is[2] || (isTheOnlyOne && was[0] === is[0]);
}

/** The line of a span, with the one before, and with the one behind. */
function linesAt(text: string, { start, end }: Span): [string, string, string] {
  const lines = text.split('\n');
  const numberOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  const [first, last] = [numberOf(start), numberOf(end)];
  const words = (from: number, to: number): string =>
    lines
      .slice(Math.max(0, from), to + 1)
      .join('\n')
      .replace(/[^\S\n]+/g, ' ')
      .trim();
  return [words(first, last), words(first - 1, last), words(first, last + 1)];
}
