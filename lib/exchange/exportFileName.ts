import type { Instant } from '../model.ts';

/** `breachline-library-2026-11-24T0630.json`: sorts by time, and no system forbids a character of it. UTC. */
export const exportFileName = (exportedAt: Instant): string =>
  `breachline-library-${exportedAt.slice(0, 16).replace(':', '')}.json`;
