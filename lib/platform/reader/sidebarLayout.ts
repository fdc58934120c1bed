/** Narrower than this, dates and quotes wrap after every word. */
export const MIN_WIDTH = 280;
export const MAX_WIDTH = 720;

/** The least the page keeps when it is pushed: a phone's width, which every page is made for. */
const MIN_PAGE = 360;

/** In a window narrower than both side by side the sidebar lies over the page, and this much of the page stays in sight. */
const SLIVER = 48;

export interface SidebarLayout {
  width: number;
  /** How far the page is pushed: the width, or 0 where the sidebar lies over the page. */
  push: number;
}

/** All in CSS px. */
export function sidebarLayout(wanted: number, windowWidth: number): SidebarLayout {
  const bounded = Math.round(Math.min(Math.max(wanted, MIN_WIDTH), MAX_WIDTH));
  const beside = Math.min(bounded, windowWidth - MIN_PAGE);
  if (beside >= MIN_WIDTH) return { width: beside, push: beside };
  return { width: Math.max(Math.min(bounded, windowWidth - SLIVER), 0), push: 0 };
}
