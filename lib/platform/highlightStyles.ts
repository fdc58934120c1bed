import type { MarkLooks } from '../marks/hues.ts';
import { type MarkColours, paletteOf } from './markPalette.ts';

/** The name of a mark type's entry in `CSS.highlights`; pages and tests rely on it (docs/ARCHITECTURE.md). */
export const highlightName = (type: string): string => `breachline-${type}`;

/** The passage an event was clicked for. */
export const PULSE = highlightName('pulse');
/** The passage of what the pointer rests on in the sidebar. */
export const PREVIEW = highlightName('preview');

/** Thickness and style of the line, by `MarkColours.style`. */
const LINES: Record<MarkColours['style'], string> = { solid: 'solid 2px', dotted: 'dotted 2px', thick: 'solid 3px' };

/**
 * What passes over the marks for a moment brings ink of its own, as a selection does: no tint that stands out among
 * the marks' would leave the words under it legible on pages of every colour.
 */
export const PASSING: readonly { name: string; paper: string; ink: string; line: string }[] = [
  { name: PREVIEW, paper: '#f8dcd2', ink: '#1d1b18', line: 'solid 2px #a8321a' },
  { name: PULSE, paper: '#ffbfa6', ink: '#1d1b18', line: 'solid 3px #a8321a' },
];

const rule = (name: string, background: string, line: string, ink = ''): string =>
  `::highlight(${name}){background-color:${background}!important;${ink && `color:${ink}!important;`}text-decoration:underline ${line}!important}`;

/**
 * The style sheet of all marks, injected into the page. Only background and underline: neither moves a letter, and under
 * the marks the text's colour stays the page's own. Browsers paint no custom highlight in print.
 */
export function highlightStyles(looks: MarkLooks): string {
  const palette = paletteOf(looks);
  const marks = palette.map(([type, { line, tint, style }]) =>
    rule(highlightName(type), tint, `${LINES[style]} ${line}`),
  );
  const passing = PASSING.map(({ name, paper, ink, line }) => rule(name, paper, line, ink));
  // In forced colours the browser replaces backgrounds it does not know: system colours say "marked" and "selected".
  const all = palette.map(([type]) => `::highlight(${highlightName(type)})`).join(',');
  const forced = `@media (forced-colors:active){${all}{background-color:Mark!important;color:MarkText!important}::highlight(${PREVIEW}),::highlight(${PULSE}){background-color:Highlight!important;color:HighlightText!important}}`;
  return [...marks, ...passing, forced].join('\n');
}
