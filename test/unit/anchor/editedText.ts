import { wordsOf } from './marked.ts';

/** A piece of a text that knows where it stood before any edit; null: it was put in since. UTF-16 offsets. */
interface Piece {
  text: string;
  from: number | null;
}

export interface EditedText {
  text: string;
  /** Where the words that stood at `start` to `end` stand now, word for word and unbroken; more than once if copied. */
  placesOf(start: number, end: number): number[];
  /** How many of the characters at `start` to `end` of the edited text stood at `from` to `to` before. */
  overlap(start: number, end: number, from: number, to: number): number;
}

/**
 * Edits a text as publishers do, and keeps account of where every word went: single words are changed, taken out and
 * put in at the given rate; every sixth paragraph or so is deleted, moved, copied, or has one put in before it.
 *
 * @param rate of changed words, 0 to 1
 * @param random whole numbers from 0 to below its argument
 */
export function editText(before: string, rate: number, random: (below: number) => number): EditedText {
  const words = wordsOf(before).map(({ text }) => text.trimEnd());
  const anyWord = (): Piece => ({ text: `${words[random(words.length)]} `, from: null });
  const editWord = (piece: Piece): Piece[] => {
    const drawn = random(1000) / 1000;
    if (drawn < rate / 3) {
      const other = anyWord();
      return other.text.trim() === piece.text.trim() ? [piece] : [other];
    }
    if (drawn < (rate * 2) / 3) return [];
    if (drawn >= rate) return [piece];
    // The last word of a paragraph has no space after it.
    return /\s$/.test(piece.text) ? [piece, anyWord()] : [piece, { text: ' ', from: null }, anyWord()];
  };
  let paragraphs = [...before.matchAll(/.+/g)].map(({ 0: line, index }) =>
    wordsOf(line).flatMap((word) => editWord({ text: word.text, from: index + word.index })),
  );
  for (let edits = Math.ceil(paragraphs.length / 6); edits > 0; edits--) {
    const at = random(paragraphs.length);
    const here = paragraphs[at] ?? [];
    const rest = paragraphs.toSpliced(at, 1);
    const kinds = [
      () => (rest.length > 0 ? rest : paragraphs),
      () => rest.toSpliced(random(rest.length + 1), 0, here),
      () => paragraphs.toSpliced(at, 0, here),
      () => paragraphs.toSpliced(at, 0, Array.from({ length: 20 }, anyWord)),
    ];
    paragraphs = kinds[random(kinds.length)]?.() ?? paragraphs;
  }
  return account(paragraphs);
}

function account(paragraphs: readonly Piece[][]): EditedText {
  let text = '';
  /** For each character of the edited text where it stood before; -1: nowhere. */
  const origins: number[] = [];
  const now = new Map<number, number[]>();
  for (const paragraph of paragraphs) {
    for (const piece of [...paragraph, { text: '\n', from: null }]) {
      for (let at = 0; at < piece.text.length; at++) {
        const origin = piece.from === null ? -1 : piece.from + at;
        now.set(origin, [...(origin === -1 ? [] : (now.get(origin) ?? [])), text.length + at]);
        origins.push(origin);
      }
      text += piece.text;
    }
  }
  return {
    text,
    placesOf: (start, end) =>
      (now.get(start) ?? []).filter((place) =>
        Array.from({ length: end - start }, (_, at) => origins[place + at] === start + at).every(Boolean),
      ),
    overlap: (start, end, from, to) =>
      origins.slice(start, end).filter((origin) => from <= origin && origin < to).length,
  };
}
