import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOUND_MARK_TYPES, HUES, OWN_HUES } from '../../../lib/marks/hues.ts';
import { COLOURS } from '../../../lib/model.ts';

const css = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');

/** Both values of each `--name: light-dark(#a, #b)`. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(name: string, ground: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [name, ground].map((each) => {
    const token = tokens.get(each);
    if (!token) throw new Error(`expected the token --${each}`);
    return luminance(token[scheme]);
  });
  const [low = 0, high = 0] = [a, b].map(Number).sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'sunk'];
const marks = [...HUES.map((hue) => `hue-${hue}`), ...COLOURS.map((colour) => `mark-${colour}`)];

describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  it.each(['ink', 'ink-soft', 'line', 'good', 'bad'].flatMap((name) => GROUNDS.map((ground) => [name, ground])))(
    'text: %s on %s is at least 4.5',
    (name = '', ground = '') => expect(contrast(name, ground, scheme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each([
    ['on-line', 'line'],
    ['ink', 'line-soft'],
    ['ink-soft', 'line-soft'],
    ['ink', 'bad-soft'],
  ])('text: %s on %s is at least 4.5', (name, ground) =>
    expect(contrast(name, ground, scheme)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['edge', 'focus', ...marks].flatMap((name) => ['paper', 'sheet'].map((ground) => [name, ground])))(
    'edges: %s on %s is at least 3',
    (name = '', ground = '') => expect(contrast(name, ground, scheme)).toBeGreaterThanOrEqual(3),
  );
});

it.each(marks)('%s has its tint', (mark) => {
  expect(css).toMatch(new RegExp(`--${mark}-tint: rgb\\(`));
});

it.each(FOUND_MARK_TYPES)('a mark of type %s has its own hue', (type) => {
  const hue = OWN_HUES[type];
  expect(css).toContain(`--mark-${type}: var(--hue-${hue});`);
  expect(css).toContain(`--mark-${type}-tint: var(--hue-${hue}-tint);`);
});
