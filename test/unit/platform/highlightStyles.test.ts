import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HUES } from '../../../lib/marks/hues.ts';
import { highlightName, highlightStyles, PREVIEW, PULSE } from '../../../lib/platform/highlightStyles.ts';
import { HUE_TONES, LINE_SHARE, paletteOf } from '../../../lib/platform/markPalette.ts';
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

describe.each(PAGES)('marks on a page that is %s', (_, text, paper) => {
  it.each(PALETTE)('%s keeps its text at 4.5:1 and its line at 3:1', (_type, { tint, line }) => {
    expect(contrast(text, over(tint, paper))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(mix(hex(line), text, LINE_SHARE), paper)).toBeGreaterThanOrEqual(3);
  });
});

/** What may lie over one another: a found mark, one inside it (a place in a firm's name), the passing one. */
const PASSING: readonly string[] = [PREVIEW, PULSE].map((name) => {
  const [, tint] =
    new RegExp(`highlight\\(${name}\\)\\{background-color:([^!]+)!`).exec(highlightStyles(OWN_LOOKS)) ?? [];
  if (!tint) throw new Error(`expected the tint of ${name}`);
  return tint;
});
const FOUND = PALETTE.slice(0, -4).map(([, { tint }]) => tint);
const STACKS: [string, readonly (readonly string[])[]][] = [
  ['two found', FOUND.flatMap((under) => FOUND.map((above) => [under, above]))],
  ['a found one while it is pointed at', FOUND.flatMap((under) => PASSING.map((above) => [under, above]))],
];

describe.each(PAGES)('marks over one another on a page that is %s', (_, text, paper) => {
  it.each(STACKS)('%s: the worst keeps its text at 4.5:1, or 3:1 where the page begins below 8:1', (_name, stacks) => {
    const worst = Math.min(
      ...stacks.map((stack) =>
        contrast(
          text,
          stack.reduce((under, tint) => over(tint, under), paper),
        ),
      ),
    );
    expect(worst).toBeGreaterThanOrEqual(contrast(text, paper) < 8 ? 3 : 4.5);
  });
});

describe('highlightStyles', () => {
  const css = highlightStyles(OWN_LOOKS);

  it.each([...PALETTE.map(([type]) => highlightName(type)), PREVIEW, PULSE])(
    'styles %s, in forced colours too',
    (name) => {
      expect(css.split(`::highlight(${name})`)).toHaveLength(3);
    },
  );

  it('leaves the colour of the text to the page, but in forced colours', () => {
    const [usual] = css.split('@media (forced-colors');
    expect(usual).not.toMatch(/[{;]color:/);
  });

  it('takes the colours the reader chose', () => {
    const chosen = highlightStyles({ hues: { org: 'lime' }, hidden: ['date'] });
    expect(chosen).toContain(`::highlight(breachline-org){background-color:${HUE_TONES.lime.tint}!important`);
    expect(chosen).toContain(`::highlight(breachline-money){background-color:${HUE_TONES.lime.tint}!important`);
  });

  it('has the hues of the design tokens, so that page and sidebar agree', () => {
    const tokens = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');
    for (const hue of HUES) expect(tokens).toContain(`--hue-${hue}-tint: ${HUE_TONES[hue].tint};`);
    for (const [type, { tint }] of PALETTE.slice(-4)) {
      expect(tokens).toContain(`--mark-${type}-tint: ${tint.split('/')[0]}/`);
    }
  });
});
