import type { Expected } from './expected.ts';

/**
 * The expected events that are not shown, each shown event standing for one expected event only. An end of a range
 * counts as shown by the range.
 */
export function missingEvents(expected: Expected['events'], shown: readonly { edtf: string }[]): string[] {
  const left = [...shown];
  return expected.flatMap(({ text, edtf }) => {
    const exact = left.findIndex((event) => event.edtf === edtf);
    if (exact >= 0) {
      left.splice(exact, 1);
      return [];
    }
    return shown.some((event) => endsOf(event.edtf).includes(edtf)) ? [] : [`${text} (${edtf})`];
  });
}

/** Both ends of `A/B`; none for an open bound (`../B`), which is another statement than its end. */
function endsOf(edtf: string): string[] {
  const ends = edtf.split('/');
  return ends.length === 2 && !ends.includes('..') ? ends : [];
}
