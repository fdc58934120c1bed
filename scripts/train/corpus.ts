import { readFileSync } from 'node:fs';
import { allNames } from '../../lib/entities/lists/allNames.ts';
import { readContext } from '../../lib/entities/tagger/documentContext.ts';
import { sentenceFeatures } from '../../lib/entities/tagger/features.ts';
import { encodeLabels, NAME_TYPES, type NameType, type TokenSpan } from '../../lib/entities/tagger/labels.ts';
import { sentenceRanges } from '../../lib/entities/tagger/sentences.ts';
import { type Token, tokenize } from '../../lib/entities/tokens.ts';

/** A text with its names; offsets are UTF-16 code units. */
export interface AnnotatedText {
  id: string;
  text: string;
  entities: { start: number; end: number; type: NameType }[];
}

/** A sentence ready for training: feature numbers per token, one after the other, and the right labels. */
export interface TrainingSentence {
  /** Feature numbers (22 bits) of all tokens. */
  features: Int32Array;
  /** Where each token's features start in `features`; one more than there are tokens. */
  offsets: Int32Array;
  labels: Uint8Array;
}

/** Reads a JSON-lines file of annotated texts. Throws on a row that is none. */
export function readCorpus(path: string): AnnotatedText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, row) => {
      const parsed: unknown = JSON.parse(line);
      if (!isAnnotatedText(parsed))
        throw new Error(`expected {id, text, entities}, got something else in row ${row + 1} of ${path}`);
      return parsed;
    });
}

function isAnnotatedText(value: unknown): value is AnnotatedText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'text' in value &&
    'entities' in value &&
    Array.isArray(value.entities)
  );
}

/** The lines of a text as the blocks the tokeniser wants. */
export function lineBlocks(text: string): { start: number; end: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
}

/** Sentences of one text with their features and labels. Names that cut a token are widened to it. */
export function trainingSentences(document: AnnotatedText): TrainingSentence[] {
  const tokens = tokenize(document.text, lineBlocks(document.text));
  const context = readContext(tokens, allNames().findAll(tokens));
  const names = tokenSpans(tokens, document.entities);
  return sentenceRanges(tokens).map(({ from, to }) => {
    const { values, offsets } = sentenceFeatures(tokens, from, to, context);
    const inside = names.filter((name) => name.from >= from && name.to <= to);
    const labels = encodeLabels(
      to - from,
      inside.map((name) => ({ ...name, from: name.from - from, to: name.to - from })),
    );
    return { features: values.slice(), offsets, labels };
  });
}

/** Names as token ranges; a name that cuts a token is widened to it. */
export function tokenSpans(tokens: readonly Token[], entities: AnnotatedText['entities']): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let at = 0;
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start)) {
    if (!NAME_TYPES.includes(type)) throw new Error(`expected one of ${NAME_TYPES.join(', ')}, got ${type}`);
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    const from = at;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? Infinity) < end) to++;
    if (to > from) spans.push({ from, to, type });
    at = to;
  }
  return spans;
}
