import { SWATCHES } from '../markPalette.ts';
import { offsetInTab } from './frameOffset.ts';

const swatches = Object.entries(SWATCHES)
  .map(([name, hue]) => `.${name}::before{background:${hue}}`)
  .join('');

export const TOOLBAR_STYLES = `
.toolbar {
  position: fixed;
  display: flex;
  gap: 2px;
  padding: 3px;
  border: 1px solid light-dark(#857e72, #7f7b74);
  border-radius: 6px;
  background: light-dark(#ffffff, #1f2226);
  box-shadow: 0 2px 8px rgb(0 0 0 / 0.25);
  font: 13px/1.2 system-ui, sans-serif;
}
.toolbar[hidden], .toolbar:not(.attaching) [data-word=attach], .attaching :not([data-word=attach]) { display: none; }
.toolbar button {
  box-sizing: border-box;
  min-width: 28px;
  height: 28px;
  margin: 0;
  padding: 0 7px;
  border: 1px solid transparent;
  border-radius: 4px;
  background: none;
  color: light-dark(#1d1b18, #eceae5);
  font: inherit;
  white-space: nowrap;
  cursor: pointer;
}
.toolbar button:hover { background: light-dark(#f0ede6, #363a40); }
.toolbar button:focus-visible { outline: 2px solid light-dark(#0b57b7, #8fc1ff); outline-offset: -2px; }
.toolbar .colour { padding: 0; }
.toolbar .colour::before {
  content: "";
  display: block;
  width: 16px;
  height: 16px;
  margin: auto;
  border: 1px solid light-dark(#857e72, #7f7b74);
  border-radius: 50%;
  forced-color-adjust: none;
}
@media (pointer: coarse) {
  .toolbar button { min-width: 40px; height: 40px; }
}
${swatches}
`;

/** Between toolbar and text, and to the window's edges, CSS px. */
const GAP = 8;

/**
 * Puts the toolbar over the selection's first line, or under its last where there is no room, or where fingers and the
 * system's own menu are over it.
 */
export function placeToolbar(toolbar: HTMLElement, range: Range): void {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = lines[0] ?? range.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const offset = offsetInTab(range.startContainer.ownerDocument ?? document);
  const { width, height } = toolbar.getBoundingClientRect();
  const above = offset.y + first.top - height - GAP;
  const isAbove = above >= GAP && !matchMedia('(pointer: coarse)').matches;
  const top = Math.min(Math.max(isAbove ? above : offset.y + last.bottom + GAP, GAP), innerHeight - height - GAP);
  const line = isAbove ? first : last;
  const left = Math.min(Math.max(offset.x + line.left, GAP), innerWidth - width - GAP);
  toolbar.style.setProperty('top', `${top}px`);
  toolbar.style.setProperty('left', `${Math.max(left, GAP)}px`);
}
