import type { MarkLooks } from '../marks/hues.ts';
import { LINE_SHARE, type MarkColours, paletteOf } from './markPalette.ts';

/** The name of a mark type's entry in `CSS.highlights`; pages and tests rely on it (docs/ARCHITECTURE.md). */
export const highlightName = (type: string): string => `breachline-${type}`;

/** The passage an event was clicked for. */
export const PULSE = highlightName('pulse');
/** The passage of what the pointer rests on in the sidebar. */
export const PREVIEW = highlightName('preview');

/** Thickness and style of the line, by `MarkColours.style`. */
const LINES: Record<MarkColours['style'], string> = { solid: 'solid 2px', dotted: 'dotted 2px', thick: 'solid 3px' };

const mixed = (colour: string): string => `color-mix(in srgb,${colour} ${LINE_SHARE * 100}%,currentColor)`;

const rule = (name: string, background: string, line: string): string =>
  `::highlight(${name}){background-color:${background}!important;text-decoration:underline ${line}!important}`;

/**
 * The style sheet of all marks, injected into the page. Only background and underline: neither moves a letter, and the
 * text's colour stays the page's own. Browsers paint no custom highlight in print.
 */
export function highlightStyles(looks: MarkLooks): string {
  const palette = paletteOf(looks);
  const marks = palette.map(([type, { line, tint, style }]) =>
    rule(highlightName(type), tint, `${LINES[style]} ${mixed(line)}`),
  );
  const strong = 'rgb(226 88 48 / 0.45)';
  const passing = [
    rule(PREVIEW, 'rgb(226 88 48 / 0.3)', `solid 2px ${mixed('#e25830')}`),
    rule(PULSE, strong, `solid 3px ${mixed('#e25830')}`),
  ];
  // In forced colours the browser replaces backgrounds it does not know: system colours say "marked" and "selected".
  const all = palette.map(([type]) => `::highlight(${highlightName(type)})`).join(',');
  const forced = `@media (forced-colors:active){${all}{background-color:Mark!important;color:MarkText!important}::highlight(${PREVIEW}),::highlight(${PULSE}){background-color:Highlight!important;color:HighlightText!important}}`;
  return [...marks, ...passing, forced].join('\n');
}
