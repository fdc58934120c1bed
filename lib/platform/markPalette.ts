import { FOUND_MARK_TYPES, type Hue, hueOf, type MarkLooks } from '../marks/hues.ts';
import { COLOURS, type Colour, type MarkType } from '../model.ts';

/** The line under a mark and the tint behind it. */
export interface MarkColours {
  /** Of one luminance for all, 0.22: it stands out at 3:1 from white, sepia, grey and black paper alike. */
  line: string;
  /** Translucent, so that the text keeps its contrast on light, dark and sepia pages. */
  tint: string;
  /** Dates are solid, entities dotted, the reader's own highlights thick: told apart without colour too. */
  style: 'solid' | 'dotted' | 'thick';
}

type Tone = Pick<MarkColours, 'line' | 'tint'>;

/*
 * Plain colours, the same on every page: what is made of `currentColor` (color-mix, relative colours) Chromium 156
 * reckons with black text in ::highlight(), whatever the text's colour is, and a dark page got dark lines.
 *
 * The tints are of one lightness (OKLCH 0.67, the reader's own 0.72), between dark and light text: two found ones and
 * two of the reader's own over one another keep the text of light, dark, softly dark and sepia pages at 4.5:1
 * (highlightStyles.test.ts reckons every stack). assets/tokens.css restates them, and the test compares.
 */
export const HUE_TONES: Record<Hue, Tone> = {
  vermilion: { line: '#de542c', tint: 'rgb(238 99 60 / 0.17)' },
  blue: { line: '#3b83d7', tint: 'rgb(79 151 237 / 0.17)' },
  violet: { line: '#966cd3', tint: 'rgb(166 124 228 / 0.17)' },
  green: { line: '#389163', tint: 'rgb(83 170 122 / 0.17)' },
  crimson: { line: '#e24387', tint: 'rgb(241 81 147 / 0.17)' },
  magenta: { line: '#cc4fbb', tint: 'rgb(218 93 200 / 0.17)' },
  teal: { line: '#118ea0', tint: 'rgb(56 166 184 / 0.17)' },
  amber: { line: '#b5721d', tint: 'rgb(201 132 52 / 0.17)' },
  slate: { line: '#738393', tint: 'rgb(135 151 168 / 0.17)' },
  gold: { line: '#a87900', tint: 'rgb(188 141 0 / 0.17)' },
  lime: { line: '#6a8d00', tint: 'rgb(129 164 39 / 0.17)' },
  rose: { line: '#c86072', tint: 'rgb(217 112 129 / 0.17)' },
  steel: { line: '#5f83b2', tint: 'rgb(115 152 199 / 0.17)' },
};

/** The reader's own highlights. */
const HIGHLIGHT_TONES: Record<Colour, Tone> = {
  yellow: { line: '#a37b00', tint: 'rgb(201 160 0 / 0.25)' },
  green: { line: '#009633', tint: 'rgb(72 193 93 / 0.25)' },
  blue: { line: '#2583e0', tint: 'rgb(78 168 255 / 0.25)' },
  pink: { line: '#dc4895', tint: 'rgb(252 102 177 / 0.25)' },
};

/** The same four to choose from, opaque: the toolbar's buttons. */
export const SWATCHES: Record<Colour, string> = {
  yellow: '#ffd60a',
  green: '#50c864',
  blue: '#46a0ff',
  pink: '#ff69b4',
};

/** How every mark looks, with what the reader chose. */
export function paletteOf(looks: MarkLooks): [MarkType, MarkColours][] {
  return [
    ...FOUND_MARK_TYPES.map((type): [MarkType, MarkColours] => {
      return [type, { ...HUE_TONES[hueOf(type, looks)], style: type === 'date' ? 'solid' : 'dotted' }];
    }),
    ...COLOURS.map((colour): [MarkType, MarkColours] => [colour, { ...HIGHLIGHT_TONES[colour], style: 'thick' }]),
  ];
}
