import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_PAGES } from '../../../scripts/serve/startServer.ts';

/** What a sample page holds, judged by hand. */
export interface Expected {
  title: string;
  published: { value: string; source: string };
  events: { text: string; edtf: string; kind: string; alsoKinds?: string[] }[];
  entities: { text: string; type: string; alsoTypes?: string[] }[];
  /** Words that stand outside the article and look like dates, money or names. */
  furniture: string[];
  text: { includes: string[]; excludes: string[] };
}

export const SAMPLES = ['city-notice', 'second-city', 'legal-notice', 'feature'] as const;
export type Sample = (typeof SAMPLES)[number];

export function expectedOf(sample: Sample): Expected {
  return JSON.parse(readFileSync(join(SAMPLE_PAGES, `${sample}.expected.json`), 'utf8'));
}
