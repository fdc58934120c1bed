import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { FILE_COLOURS } from '../../../components/drawing/pens.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** What a kind's colour is on the screen, in the light scheme, through as many tokens as it takes. */
function lightOf(name: string, sheet: string): string | undefined {
  const value = new RegExp(`${name}[:{\\s]+(?:--kind: )?(?:var\\(--([\\w-]+)\\)|light-dark\\((#[\\da-f]{6}))`).exec(
    sheet,
  );
  return value?.[1] === undefined ? value?.[2] : lightOf(`--${value[1]}`, read('assets/tokens.css'));
}

it.each(Object.entries(FILE_COLOURS))('a saved picture shows %s in the colour of the screen', (group, colour) => {
  expect(lightOf(`\\.kind-${group}`, read('assets/kinds.css'))).toBe(colour);
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
