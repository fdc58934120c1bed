import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valuesIn } from './support.ts';

const source = readFileSync(new URL('../../corpus/time/passages.txt', import.meta.url), 'utf8');

const passages = source
  .split(/^## /m)
  .slice(1)
  .map((passage) => {
    const [head = '', ...lines] = passage.trim().split('\n');
    const [, title = '', language = '', published = ''] = /^(.*) (\S+) (\S+)$/.exec(head) ?? [];
    const expected = lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
    return { title, language, published, blocks: lines.filter((line) => !line.startsWith('= ')), expected };
  });

describe('passages hold these dates and no others', () => {
  it.each(passages)('$title', ({ language, published, blocks, expected }) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(valuesIn(published, blocks, { language })).toEqual(expected);
  });
});
