import type { ArticleSummary } from '../../../lib/library/summaryTypes.ts';
import {
  type Annotation,
  asLocalDateTime,
  EVENT_KINDS,
  type EventKind,
  type SavedArticle,
} from '../../../lib/model.ts';
import { summarise } from '../../../lib/platform/store/summarise.ts';
import { annotation, at, foundEvent, savedArticle } from '../platform/store/records.ts';

/** The same numbers on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES =
  'ba be bi bo da de di do fa fe ga ge ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve'.split(
    ' ',
  );

/** The n-th word of a made-up language; each number its own. */
export function wordOf(n: number): string {
  let word = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  }
  return word;
}

export interface Synthetic {
  summary: ArticleSummary;
  saved: SavedArticle;
  annotations: Annotation[];
}

/** Words a vocabulary has, and how many an article. */
const VOCABULARY = 50_000;
const WORDS = 800;
const LOG_VOCABULARY = Math.log(VOCABULARY);
const VOCABULARY_WORDS = Array.from({ length: VOCABULARY }, (_, n) => wordOf(n));

/**
 * A made-up article as a library of thousands has it: words as rare as those of a language (by Zipf's law), 20
 * annotations (12 found events, 8 of the reader), tags, names, sites and years with a few frequent values.
 */
export function synthetic(n: number, annotationsEach = 20): Synthetic {
  const next = random(n + 1);
  // Zipf by the inverse of its density: the rank of a word is exponential in an even number.
  const word = () => VOCABULARY_WORDS[Math.floor(Math.exp(next() * LOG_VOCABULARY)) - 1] ?? '';
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const base = savedArticle(`article-${n}`, { createdAt: at(n), updatedAt: at(n) });
  const text = words(WORDS);
  const saved: SavedArticle = {
    ...base,
    article: {
      ...base.article,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length, quoteDepth: 0, list: null, table: null, row: null }],
      metadata: {
        ...base.article.metadata,
        title: words(8),
        siteName: `Site ${Math.floor(next() * next() * 60)}`,
        published: { value: asLocalDateTime(`${2010 + Math.floor(next() * 16)}-03-04`), source: 'json-ld' },
      },
    },
  };
  const annotations = Array.from({ length: annotationsEach }, (_, k) => {
    const start = Math.floor(next() * (text.length - 120));
    const target = {
      quote: { exact: text.slice(start, start + 90), prefix: '', suffix: '' },
      position: { start, end: start + 90 },
    };
    const tags = next() < 0.3 ? [`tag ${Math.floor(next() * next() * 40)}`] : [];
    if (k % 5 < 3) {
      const kind: EventKind = EVENT_KINDS[Math.floor(next() * EVENT_KINDS.length)] ?? 'discovery';
      const one = foundEvent(`${n}-${k}`, saved.id, { target, tags });
      return one.event === undefined ? one : { ...one, event: { ...one.event, kind, label: words(6) } };
    }
    return annotation(`${n}-${k}`, saved.id, { target, tags, note: words(10) });
  });
  const summary = summarise(saved, annotations, [], undefined);
  const names = Array.from({ length: 15 }, () => ({
    type: 'ORG' as const,
    canonical: `Firm ${Math.floor(next() * next() * 4_000)}`,
  }));
  return { summary: { ...summary, names }, saved, annotations };
}
