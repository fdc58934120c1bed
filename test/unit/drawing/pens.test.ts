import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { FILE_COLOURS } from '../../../components/drawing/pens.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What the screen's style sheets give a kind, in the light scheme. */
function lightOf(group: string): string | undefined {
  const sheets = read('entrypoints/sidebar/timeline.css');
  const token = new RegExp(`\\.kind-${group} \\{\\s*--kind: var\\(--([\\w-]+)\\)`).exec(sheets)?.[1];
  return new RegExp(`--${token}: light-dark\\((#[\\da-f]{6})`).exec(read('assets/tokens.css'))?.[1];
}

it.each(Object.entries(FILE_COLOURS))('a saved picture shows %s in the colour of the screen', (group, colour) => {
  expect(lightOf(group)).toBe(colour);
});

test('every class of the screen pen has its look', () => {
  const sheet = read('entrypoints/sidebar/drawing.css');
  const source = read('components/drawing/pens.ts');
  const parts = [...source.slice(0, source.indexOf('/**\n * Gives')).matchAll(/\| '([\w-]+)'/g)].map(
    ([, part]) => part,
  );
  expect(parts.length).toBeGreaterThan(10);
  const onScreen = parts.filter((part) => part !== 'heading' && part !== 'note');
  expect(onScreen.filter((part) => !sheet.includes(`.drawing-${part}`))).toEqual([]);
});
