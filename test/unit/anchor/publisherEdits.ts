import type { Span } from '../../../lib/model.ts';
import { wordsOf } from './marked.ts';

/** A word with the white space after it, that knows where it stood before any edit; null: it was put in since. */
interface Piece {
  text: string;
  from: number | null;
  /** Of a sentence put in another's stead: where the same word stood in that one. */
  alike?: number | null;
}
type Sentence = Piece[];
type Paragraph = Sentence[];

export interface Rates {
  /** Shares of the words that are exchanged, taken out or put in, of the sentences and of the paragraphs that are edited. */
  words: number;
  sentences: number;
  paragraphs: number;
}

/** What became of a stretch of the old text. */
export type Fate =
  /** All its words stand unbroken, in each of these places. */
  | { kind: 'standing'; places: Span[] }
  /** Some of them stand, or not together. */
  | { kind: 'changed' }
  | { kind: 'gone' };

export interface PublishedAgain {
  text: string;
  fateOf(span: Span): Fate;
  /** The share of the characters at a place of the new text that stood in `span` before. */
  shareFrom(place: Span, span: Span): number;
}

type Random = (below: number) => number;

/**
 * Edits a text as publishers do, and keeps account of where every word went. Sentences and paragraphs are deleted, moved,
 * copied, put in, or exchanged for another with the same numbers and names in it; paragraphs are joined and parted.
 *
 * @param random whole numbers from 0 to below its argument
 */
export function publishAgain(before: string, rates: Rates, random: Random): PublishedAgain {
  const happens = (rate: number): boolean => random(100_000) < rate * 100_000;
  const words = wordsOf(before).map(({ text }) => text.trimEnd());
  const anyWord = (): string => words[random(words.length)] ?? 'word';
  const strange = (length: number): Piece[] => Array.from({ length }, () => ({ text: `${anyWord()} `, from: null }));

  const editWord = (piece: Piece): Piece[] => {
    if (!happens(rates.words)) return [piece];
    const other = anyWord();
    if (other === piece.text.trim()) return [piece];
    const space = /\s*$/.exec(piece.text)?.[0] ?? '';
    return [[{ text: other + space, from: null }], [], [piece, { text: `${other} `, from: null }]][random(3)] ?? [];
  };

  let paragraphs: Paragraph[] = [...before.matchAll(/.+/g)].map((line) => sentencesOf(line[0], line.index));

  /** Another sentence after the same pattern: its numbers stay, and one in five of its other words. */
  const likeIt = (sentence: Sentence): Sentence =>
    sentence.map((piece) => {
      const text = /\d/.test(piece.text) || random(5) === 0 ? piece.text : `${anyWord()} `;
      return { text, from: null, alike: text.trim() === piece.text.trim() ? piece.from : null };
    });

  const editList = <Item>(
    list: Item[],
    rate: number,
    make: { strange: () => Item; like: (item: Item) => Item },
  ): Item[] => {
    let edited = list;
    for (const item of list) {
      if (!happens(rate)) continue;
      const at = edited.indexOf(item);
      if (at === -1) continue;
      switch (random(6)) {
        case 0:
          edited = edited.toSpliced(at, 1);
          break;
        case 1: {
          const rest = edited.toSpliced(at, 1);
          edited = rest.toSpliced(random(rest.length + 1), 0, item);
          break;
        }
        case 2:
          edited = edited.toSpliced(at, 0, item);
          break;
        case 3:
          edited = edited.toSpliced(at, 0, make.strange());
          break;
        case 4:
          edited = edited.toSpliced(at, 1, make.like(item));
          break;
        case 5:
          edited = edited.toSpliced(random(edited.length + 1), 0, make.like(item));
      }
    }
    return edited;
  };

  paragraphs = editList(paragraphs, rates.paragraphs, {
    strange: () => [strange(10 + random(20)), strange(10 + random(20))],
    like: (paragraph) => paragraph.map(likeIt),
  });
  paragraphs = paragraphs
    .map((paragraph) => editList(paragraph, rates.sentences, { strange: () => strange(4 + random(14)), like: likeIt }))
    .map((paragraph) => paragraph.map((sentence) => sentence.flatMap(editWord)));
  // Joined and parted; a sentence moves to another paragraph by it.
  paragraphs = paragraphs.flatMap((paragraph): Paragraph[] => {
    if (paragraph.length < 2 || !happens(rates.paragraphs / 3)) return [paragraph];
    const at = 1 + random(paragraph.length - 1);
    return [paragraph.slice(0, at), paragraph.slice(at)];
  });
  for (let at = paragraphs.length - 2; at >= 0; at--) {
    if (happens(rates.paragraphs / 6))
      paragraphs.splice(at, 2, [...(paragraphs[at] ?? []), ...(paragraphs[at + 1] ?? [])]);
  }
  return account(
    before,
    paragraphs.filter((paragraph) => paragraph.some((sentence) => sentence.length > 0)),
  );
}

function sentencesOf(line: string, start: number): Paragraph {
  const sentences: Paragraph = [[]];
  for (const { text, index } of wordsOf(line)) {
    sentences.at(-1)?.push({ text, from: start + index });
    if (/[.?!]["”’)]?\s+$|。$/.test(text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function account(before: string, paragraphs: readonly Paragraph[]): PublishedAgain {
  let text = '';
  /** For each character of the new text where it stood before; -1: nowhere. White space has no place of its own. */
  const origins: number[] = [];
  const now = new Map<number, number[]>();
  const kept = new Set<number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      text += '\n';
      origins.push(-1);
    }
    const pieces = paragraph.flat();
    for (const [number, piece] of pieces.entries()) {
      const word = piece.text.trimEnd();
      for (let at = 0; at < word.length; at++) {
        const origin = piece.from === null ? -1 : piece.from + at;
        if (piece.alike != null) kept.add(piece.alike + at);
        if (origin !== -1) now.set(origin, [...(now.get(origin) ?? []), text.length + at]);
        origins.push(origin);
      }
      text += word;
      if (number < pieces.length - 1) {
        text += ' ';
        origins.push(-1);
      }
    }
  }
  const isSpace = (at: number): boolean => /\s/.test(text.charAt(at));
  /** The end of the span that begins at `place`, or null where its characters do not go on in order. */
  const endOf = (place: number, origin: readonly number[]): number | null => {
    let at = place;
    for (const wanted of origin) {
      while (isSpace(at)) at++;
      if (origins[at] !== wanted) return null;
      at++;
    }
    return at;
  };
  return {
    text,
    fateOf({ start, end }) {
      const known: number[] = [];
      for (let at = start; at < end; at++) if (/\S/.test(before.charAt(at))) known.push(at);
      const present = known.filter((at) => now.has(at));
      // A sentence in its stead that has all of the words, in order, is an edit of it to any reader.
      if (present.length === 0) return { kind: known.every((at) => kept.has(at)) ? 'changed' : 'gone' };
      if (present.length < known.length) return { kind: 'changed' };
      const places = (now.get(known[0] ?? -1) ?? []).flatMap((place): Span[] => {
        const stop = endOf(place, known);
        return stop === null ? [] : [{ start: place, end: stop }];
      });
      return places.length > 0 ? { kind: 'standing', places } : { kind: 'changed' };
    },
    shareFrom: (place, span) =>
      origins.slice(place.start, place.end).filter((origin) => span.start <= origin && origin < span.end).length /
      Math.max(1, text.slice(place.start, place.end).replace(/\s/g, '').length),
  };
}
