import { marksOf } from '../marks/marksOf.ts';
import type { Annotation, Mark } from '../model.ts';
import { highlightsOf } from '../session/highlightsOf.ts';
import { placeRecords } from '../session/placeRecords.ts';

/**
 * The reader's own highlights of an article, in their place in its text as it is now; what is lost is left out.
 * @param older the texts they were made in, newest first
 */
export function restoredMarks(text: string, annotations: readonly Annotation[], older: readonly string[]): Mark[] {
  const highlights = highlightsOf(placeRecords(text, annotations, older));
  return marksOf(
    null,
    [],
    highlights.map(({ subject, span, record: { colour } }) => ({ subject, ...span, colour })),
  );
}
