import type { MarkedHighlight } from '../marks/marksOf.ts';
import type { Annotation, Span } from '../model.ts';
import type { PlacedRecord } from './state.ts';
import { subjectOfRecord } from './subject.ts';

export interface Highlight {
  subject: string;
  record: Annotation;
  span: Span;
  /** How alike, 0 to 1, where its words have changed since; null: they are the same. */
  likeness: number | null;
}

/** Whether it is a passage the reader marked, and nothing else. */
export const isHighlight = ({ event, entity, correction }: Annotation): boolean => !event && !entity && !correction;

/** The reader's own highlights that have their place, in the order of the text. */
export function highlightsOf(records: readonly PlacedRecord[]): Highlight[] {
  return records
    .flatMap(({ record, span, confidence, score }): Highlight[] => {
      if (!span || !isHighlight(record)) return [];
      return [{ subject: subjectOfRecord(record.id), record, span, likeness: confidence === 'fuzzy' ? score : null }];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The highlights as what is painted for them. */
export const markedHighlights = (highlights: readonly Highlight[]): MarkedHighlight[] =>
  highlights.map(({ subject, span, record: { colour } }) => ({ subject, ...span, colour }));

/** Records whose words are not in the text any more: listed with their old quote, never painted. The reader's first. */
export function lostOf(records: readonly PlacedRecord[]): Annotation[] {
  const lost = records.filter(({ span }) => span === null).map(({ record }) => record);
  const isOwn = (record: Annotation): number => Number(record.origin === 'found' && record.status === 'found');
  return lost.sort((a, b) => isOwn(a) - isOwn(b) || a.target.position.start - b.target.position.start);
}
