import type { ArticleText, Span } from '../model.ts';

/**
 * A link that scrolls to a passage: the `text` directive of the URL fragment (WICG Scroll To Text Fragment), built by the
 * steps of its draft, section 3.6: the browser takes the first place in the document where `prefix- start , end -suffix`
 * stand in a row, each of them whole words and none of them over more than one block.
 */

/** Words of context put before and after, until the place is the first: 3 tell nearly all apart, 12 are a long sentence. */
const CONTEXT_WORDS = [0, 3, 5, 8, 12] as const;
/** UTF-16 units; a shorter passage gets context even where the article has it once: the page around may have it too. */
const SURE_LENGTH = 60;
/** UTF-16 units; of a longer one only its first and last words are in the link. The draft's own advice. */
const LONGEST_WHOLE = 300;
/** Words at either end of a passage that is too long, or over several blocks. */
const END_WORDS = 8;

interface Directive {
  prefix: string;
  start: string;
  /** Empty: `start` is all of it. */
  end: string;
  suffix: string;
}

/**
 * The directive for a passage, `:~:text=…`, its ends moved out to whole words.
 * @returns null where no context makes it the first such place: a link to another place is worse than one to the page
 */
export function textFragment({ text, blocks }: ArticleText, span: Span, language: string | null): string | null {
  const touched = blocks.filter((block) => block.start < span.end && span.start < block.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const whole = { start: Math.max(span.start, first.start), end: Math.min(span.end, last.end) };
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  const firstWords = wordsOf(text, first, segmenter);
  const lastWords = first === last ? firstWords : wordsOf(text, last, segmenter);
  const start = firstWords.find((word) => word.end > whole.start)?.start;
  const end = lastWords.findLast((word) => word.start < whole.end)?.end;
  if (start === undefined || end === undefined || start >= end) return null;

  const isWhole = first === last && end - start <= LONGEST_WHOLE;
  const inFirst = firstWords.filter((word) => word.start >= start && (first !== last || word.end <= end));
  const inLast = lastWords.filter((word) => word.end <= end && (first !== last || word.start >= start));
  const head = isWhole
    ? text.slice(start, end)
    : text.slice(start, inFirst[Math.min(END_WORDS, inFirst.length) - 1]?.end);
  const tail = isWhole ? '' : text.slice(inLast[Math.max(0, inLast.length - END_WORDS)]?.start, end);
  const before = firstWords.filter((word) => word.end <= start);
  const after = lastWords.filter((word) => word.start >= end);

  for (const count of CONTEXT_WORDS) {
    if (count === 0 && end - start < SURE_LENGTH) continue;
    const from = count === 0 ? undefined : before.at(-Math.min(count, before.length))?.start;
    const to = count === 0 ? undefined : after[Math.min(count, after.length) - 1]?.end;
    const directive: Directive = {
      prefix: from === undefined ? '' : text.slice(from, start).trim(),
      start: head,
      end: tail,
      suffix: to === undefined ? '' : text.slice(end, to).trim(),
    };
    if (isFirst(text, directive, start, end)) return written(directive);
  }
  return null;
}

/** The words of a block, punctuation left out: what a browser calls a word is what stands between its bounds. */
function wordsOf(text: string, block: Span, segmenter: Intl.Segmenter): Span[] {
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(block.start, block.end))) {
    if (!isWordLike) continue;
    words.push({ start: block.start + index, end: block.start + index + segment.length });
  }
  return words;
}

/** Whether a browser that looks through the text from its beginning comes to this place first. It minds no case. */
function isFirst(text: string, { prefix, start, end, suffix }: Directive, from: number, to: number): boolean {
  const part = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = prefix && `${part(prefix)}\\s*`;
  const passage = `(?<passage>${part(start)}${end && `[^]*?${part(end)}`})`;
  const after = suffix && `\\s*${part(suffix)}`;
  const place = new RegExp(before + passage + after, 'diu').exec(text)?.indices?.groups?.['passage'];
  return place?.[0] === from && place[1] === to;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen says where context begins and ends, so one of the text's own is written out. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
