import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOUND_MARK_TYPES, HUES } from '../../../lib/marks/hues.ts';
import { COLOURS } from '../../../lib/model.ts';
import { highlightName, highlightStyles, PASSING } from '../../../lib/platform/highlightStyles.ts';
import { HUE_TONES, paletteOf } from '../../../lib/platform/markPalette.ts';
import { OWN_LOOKS } from '../../../lib/settings/markLooks.ts';

const PALETTE = paletteOf(OWN_LOOKS);

type Rgb = [number, number, number];

/** Text and paper of pages as they are: black on white, grey on white, sepia, two dark schemes. */
const PAGES: [string, Rgb, Rgb][] = [
  ['light', [0, 0, 0], [255, 255, 255]],
  ['light, soft text', [51, 51, 51], [255, 255, 255]],
  ['sepia', [91, 70, 54], [244, 236, 216]],
  ['dark', [255, 255, 255], [0, 0, 0]],
  ['dark, soft text', [220, 220, 220], [18, 18, 18]],
];

const hex = (colour: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
  return [r, g, b];
};
const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
];
/** `rgb(r g b / a)` over a paper. */
const over = (tint: string, paper: Rgb): Rgb => {
  const [r = 0, g = 0, b = 0, alpha = 1] = (tint.match(/[\d.]+/g) ?? []).map(Number);
  return mix([r, g, b], paper, alpha);
};
/** Relative luminance and contrast, WCAG 2.2. */
const luminance = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

describe.each(PAGES)('lines on a page that is %s', (_, _text, paper) => {
  it.each(PALETTE)('%s stands out at 3:1', (_type, { line }) => {
    expect(contrast(hex(line), paper)).toBeGreaterThanOrEqual(3);
  });
});

const tintsOf = (types: readonly string[]): string[] =>
  PALETTE.filter(([type]) => types.includes(type)).map(([, { tint }]) => tint);
const FOUND = tintsOf(FOUND_MARK_TYPES);
const OWN = tintsOf(COLOURS);

/** What may lie over one another, from below: a name with a place in it, and highlights of the reader's own over both. */
const STACKS: [string, readonly (readonly string[])[]][] = [
  ['a found one', [FOUND]],
  ['two found', [FOUND, FOUND]],
  ['an own one', [OWN]],
  ['an own one over a found one', [FOUND, OWN]],
  ['an own one over two found', [FOUND, FOUND, OWN]],
  ['two own', [OWN, OWN]],
  ['two own over a found one', [FOUND, OWN, OWN]],
];

/** The least contrast of the text over every choice of one tint from each layer. */
const worstOf = (text: Rgb, paper: Rgb, layers: readonly (readonly string[])[]): number => {
  const [layer, ...above] = layers;
  if (layer === undefined) return contrast(text, paper);
  return Math.min(...layer.map((tint) => worstOf(text, over(tint, paper), above)));
};

describe.each(PAGES)('marks over one another on a page that is %s', (_, text, paper) => {
  it.each(STACKS)('%s: the worst keeps its text at 4.5:1', (_name, layers) => {
    expect(worstOf(text, paper, layers)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(PASSING)('$name', ({ paper, ink, line }) => {
  it('has its own ink, and covers what lies under it', () => {
    expect(contrast(hex(ink), hex(paper))).toBeGreaterThanOrEqual(7);
    expect(contrast(hex(line), hex(paper))).toBeGreaterThanOrEqual(3);
  });
});

describe('highlightStyles', () => {
  const css = highlightStyles(OWN_LOOKS);

  it.each([...PALETTE.map(([type]) => highlightName(type)), ...PASSING.map(({ name }) => name)])(
    'styles %s, in forced colours too',
    (name) => {
      expect(css.split(`::highlight(${name})`)).toHaveLength(3);
    },
  );

  it('leaves the colour of the text under marks to the page, but in forced colours', () => {
    const [usual = ''] = css.split('@media (forced-colors');
    const coloured = usual.split('\n').filter((rule) => /[{;]color:/.test(rule));
    expect(coloured.map((rule) => /\((.*?)\)/.exec(rule)?.[1])).toEqual(PASSING.map(({ name }) => name));
  });

  it("has no colour made of the text's: Chromium reckons those with black", () => {
    expect(css).not.toMatch(/currentcolor/i);
  });

  it('takes the colours the reader chose', () => {
    const chosen = highlightStyles({ hues: { org: 'lime' }, hidden: ['date'] });
    expect(chosen).toContain(`::highlight(breachline-org){background-color:${HUE_TONES.lime.tint}!important`);
    expect(chosen).toContain(`::highlight(breachline-money){background-color:${HUE_TONES.lime.tint}!important`);
  });

  it('has the hues of the design tokens, so that page and sidebar agree', () => {
    const tokens = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');
    for (const hue of HUES) expect(tokens).toContain(`--hue-${hue}-tint: ${HUE_TONES[hue].tint};`);
    for (const [type, { tint }] of PALETTE.filter(([, { style }]) => style === 'thick')) {
      expect(tokens).toContain(`--mark-${type}-tint: ${tint};`);
    }
    const restated = tokens.match(/-tint: rgb\([^)]*\);/g) ?? [];
    expect(restated).toHaveLength(HUES.length + COLOURS.length);
  });
});
