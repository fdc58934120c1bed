import type { Span } from '../model.ts';

/**
 * Where a group of a match stands in the whole text. The pattern needs the `d` flag; chrono rewrites `match.index` to
 * count from the whole text but not `match.indices`, which count from where its search began.
 */
export function groupSpan(match: RegExpExecArray, group: number): Span {
  const whole = match.indices?.[0];
  const part = match.indices?.[group];
  if (!whole || !part) throw new TypeError(`Expected a match of group ${group} with indices, got none: ${match[0]}`);
  const shift = match.index - whole[0];
  return { start: part[0] + shift, end: part[1] + shift };
}
