import type { Block, Span } from '../model.ts';
import { expression } from './expression.ts';

/** A word, an abbreviation, a clitic (`'s`) or one other sign; offsets are UTF-16 into the article's text. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** First letter is upper case (or a digit follows a capital: "3M" counts, "3" does not). */
  capital: boolean;
  /** More than one letter and none of them lower case. */
  allCaps: boolean;
  /** Opens a sentence, a block, a list label or a quotation: its capital says nothing. */
  opens: boolean;
  /** Index of the block it stands in. */
  block: number;
}

const ABBREVIATION = String.raw`(?:\p{Lu}\.){2,}(?:-\p{L}+)?|(?:St|Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Prof|Rev|Hon|Det|Capt|Mt|Ft|Bros|Atty|Supt|Ste|Hr|Sra|Dra)\.(?!\p{L})|\p{Lu}\.(?= \p{Lu})`;
// Inside a word: hyphens, apostrophes, ampersands, and a stop before a lower-case letter or digit ("Booking.com", "3.0").
const WORD = String.raw`[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’&+][\p{L}\p{N}\p{M}_]+|\.(?=[\p{Ll}\p{N}])[\p{L}\p{N}\p{M}_]+)*`;
// "1:30PM" and "7:00" are one token, lest "30PM" look like a name.
const CLOCK = String.raw`\d{1,2}:\d{2}(?:[apAP][mM])?(?![\p{L}\p{N}])`;
const TOKEN = expression(`${CLOCK}|${ABBREVIATION}|${WORD}|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\\s]`, 'g');
const CLITIC = /['’]s$/i;
const ENDS_SENTENCE = new Set(['.', '?', '!', ':', ';', '…', '•', '–', '—', '|', '“', '"', '«', '„', '(', '‘']);

const LETTER_OR_DIGIT = expression(String.raw`[\p{L}\p{N}]`);

/** Splits the blocks of an article into tokens, in order. Linear in the text's length. */
export function tokenize(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[]): Token[] {
  const tokens: Token[] = [];
  blocks.forEach((block, index) => {
    let opens = true;
    const slice = text.slice(block.start, block.end);
    for (const match of slice.matchAll(TOKEN)) {
      const start = block.start + match.index;
      const word = match[0];
      const clitic = word.length > 2 && CLITIC.test(word) ? 2 : 0;
      tokens.push(makeToken(word.slice(0, word.length - clitic), start, opens, index));
      if (clitic) tokens.push(makeToken(word.slice(-2), start + word.length - 2, false, index));
      opens = ENDS_SENTENCE.has(word) || (opens && !LETTER_OR_DIGIT.test(word));
    }
  });
  return tokens;
}

/** What a printed word is, whatever its place. */
type WordShape = Pick<Token, 'lower' | 'capital' | 'allCaps'>;
const shapes = new Map<string, WordShape>();
/** Words remembered between articles; an article of 1 MB has some 20,000 distinct ones. */
const SHAPE_LIMIT = 50_000;

const TWO_CAPITALS = expression(String.raw`\p{Lu}.*\p{Lu}`);

const CAPITAL = expression(String.raw`^\p{Lu}|^\p{N}+\p{Lu}|^[a-z]\p{Lu}`);

function shapeOf(text: string): WordShape {
  let shape = shapes.get(text);
  if (!shape && shapes.size >= SHAPE_LIMIT) shapes.clear();
  // Most words: no capital, and no expression needed to see it.
  if (!shape && /^[a-z]+$/.test(text)) {
    shape = { lower: text, capital: false, allCaps: false };
    shapes.set(text, shape);
  }
  if (!shape) {
    const capital = CAPITAL.test(text);
    const allCaps = capital && text.length > 1 && text === text.toUpperCase() && TWO_CAPITALS.test(text);
    shape = { lower: text.toLowerCase(), capital, allCaps };
    shapes.set(text, shape);
  }
  return shape;
}

function makeToken(text: string, start: number, opens: boolean, block: number): Token {
  const { lower, capital, allCaps } = shapeOf(text);
  return { start, end: start + text.length, text, lower, capital, allCaps, opens, block };
}
