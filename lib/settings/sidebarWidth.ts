import type { Setting } from './setting.ts';

/** CSS px. Alone in its file: the reader loads no other setting. */
export const SIDEBAR_WIDTH: Setting<number> = {
  name: 'sidebarWidth',
  fallback: 400,
  accepts: (value): value is number => typeof value === 'number' && Number.isFinite(value),
};
