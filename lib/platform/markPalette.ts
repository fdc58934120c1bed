import { FOUND_MARK_TYPES, type Hue, hueOf, type MarkLooks } from '../marks/hues.ts';
import { COLOURS, type Colour, type MarkType } from '../model.ts';

/** The line under a mark and the tint behind it. */
export interface MarkColours {
  /** A hue of middle lightness. It is mixed with the text's own colour, which stands out on any page. */
  line: string;
  /** Translucent, so that the text keeps its contrast on light, dark and sepia pages. */
  tint: string;
  /** Dates are solid, entities dotted, the reader's own highlights thick: told apart without colour too. */
  style: 'solid' | 'dotted' | 'thick';
}

type Tone = Pick<MarkColours, 'line' | 'tint'>;

/** The tints of assets/tokens.css, restated: a page's ::highlight() cannot see our custom properties. */
export const HUE_TONES: Record<Hue, Tone> = {
  vermilion: { line: '#e25830', tint: 'rgb(226 88 48 / 0.2)' },
  blue: { line: '#3a82d6', tint: 'rgb(58 130 214 / 0.18)' },
  violet: { line: '#8c62c8', tint: 'rgb(140 98 200 / 0.18)' },
  green: { line: '#3e9668', tint: 'rgb(62 150 104 / 0.18)' },
  crimson: { line: '#d03078', tint: 'rgb(208 48 120 / 0.18)' },
  magenta: { line: '#ba3eaa', tint: 'rgb(186 62 170 / 0.18)' },
  teal: { line: '#1e94a6', tint: 'rgb(30 148 166 / 0.18)' },
  amber: { line: '#be7a28', tint: 'rgb(190 122 40 / 0.2)' },
  slate: { line: '#6e7e8e', tint: 'rgb(110 126 142 / 0.2)' },
  gold: { line: '#d4a414', tint: 'rgb(212 164 20 / 0.24)' },
  lime: { line: '#84a82c', tint: 'rgb(132 168 44 / 0.22)' },
  rose: { line: '#c86072', tint: 'rgb(200 96 114 / 0.18)' },
  steel: { line: '#5e82b0', tint: 'rgb(94 130 176 / 0.18)' },
};

/** The reader's own highlights. */
const HIGHLIGHT_TONES: Record<Colour, Tone> = {
  yellow: { line: '#b89600', tint: 'rgb(255 214 10 / 0.36)' },
  green: { line: '#50c864', tint: 'rgb(80 200 100 / 0.38)' },
  blue: { line: '#46a0ff', tint: 'rgb(70 160 255 / 0.36)' },
  pink: { line: '#ff69b4', tint: 'rgb(255 105 180 / 0.36)' },
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

/** How much of the line's hue is left after mixing with the text's colour: enough to name it, and 3:1 on any page. */
export const LINE_SHARE = 0.6;
