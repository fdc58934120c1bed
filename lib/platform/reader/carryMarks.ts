import type { Mark } from '../../model.ts';

/**
 * The marks of a text that are still right after the text was changed: those wholly before or after what changed, the
 * latter moved. Those in the changed part are left out, until the sidebar has looked at the new text.
 */
export function carryMarks(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
  const shift = after.length - before.length;
  const changedTo = before.length - suffix;
  return marks.flatMap((mark) => {
    if (mark.end <= prefix) return [mark];
    if (mark.start >= changedTo) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    return [];
  });
}
