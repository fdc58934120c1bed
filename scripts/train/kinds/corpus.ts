import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import { languageOf } from '../../../lib/language/languageOf.ts';
import { EVENT_KINDS } from '../../../lib/model.ts';
import { findTimes } from '../../../lib/time/findTimes.ts';
import { readDates } from '../../../lib/timeline/classifyKinds.ts';
import type { DatedClause } from '../../../lib/timeline/kindModel/datedClause.ts';
import { featuresOf } from '../../../lib/timeline/kindModel/features.ts';
import { stepMatrices } from '../../../lib/timeline/kindModel/steps.ts';
import type { GoldRow } from '../../eval/annotatedPassages.ts';
import { timedPassages } from '../../eval/timedPassages.ts';

/** A passage ready for training and measuring. */
export interface Passage {
  id: string;
  /** The file it is from, without its ending. */
  set: string;
  language: string;
  text: string;
  dates: readonly DatedClause[];
  features: readonly Int32Array[];
  /** Matrices of the step into each date but the first. */
  steps: readonly number[][];
  /** Numbers of the accepted kinds of each date, the first one first; empty where the date is not annotated. */
  gold: readonly number[][];
}

const CORPUS = join(import.meta.dirname, '..', '..', '..', 'test', 'corpus');

/** The files of annotated passages, in the order of their names, and the name of each set. */
export function corpusFiles(): { path: string; set: string }[] {
  const kinds = join(CORPUS, 'kinds');
  const files = readdirSync(kinds)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ path: join(kinds, file), set: file.slice(0, -4) }));
  return [
    ...files,
    { path: join(CORPUS, 'blind', 'passages.txt'), set: 'blind' },
    ...['seventh', 'eighth'].map((set) => ({ path: join(CORPUS, 'blind', `${set}.txt`), set: `blind-${set}` })),
    ...['seventh-a', 'seventh-b', 'eighth-a'].map((set) => ({ path: join(CORPUS, 'time', `${set}.txt`), set })),
  ];
}

/** Our own annotated passages. */
export function readPassages(): Passage[] {
  return corpusFiles().flatMap(({ path, set }) =>
    timedPassages(readFileSync(path, 'utf8')).map((row) => passageOf(row, set)),
  );
}

/** Finds the dates of a passage as the product does, and the kinds annotated for them. */
export function passageOf(row: GoldRow, set: string): Passage {
  const article = textToArticle({ text: row.text, published: row.published, lang: row.lang });
  const { published, modified, language } = article.metadata;
  const times = findTimes(article, {
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language,
    url: null,
    settings: { dayMonthOrder: null },
  });
  const cueLanguage = languageOf(article.text, language);
  const dates = readDates(article, times, cueLanguage);
  return {
    id: row.id,
    set,
    language: cueLanguage,
    text: row.text,
    dates,
    features: featuresOf({ article, language: cueLanguage, published: published?.value ?? null }, dates),
    steps: dates.slice(1).map((date, i) => stepMatrices(dates[i] ?? date, date)),
    gold: dates.map(({ time }) => goldOf(row, time)),
  };
}

const KIND_NAMES: readonly string[] = EVENT_KINDS;

function goldOf(row: GoldRow, time: { start: number; end: number }): number[] {
  const over = (gold: { start: number; end: number }): number =>
    Math.min(gold.end, time.end) - Math.max(gold.start, time.start);
  const best = row.timex.filter((gold) => over(gold) > 0).sort((a, b) => over(b) - over(a))[0];
  if (!best || best.kind === null) return [];
  return [...new Set([best.kind, ...best.alt_kinds])].map((name) => {
    const kind = KIND_NAMES.indexOf(name);
    if (kind < 0) throw new Error(`passage ${row.id}: expected a kind of event, got ${name}`);
    return kind;
  });
}
