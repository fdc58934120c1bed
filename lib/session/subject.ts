import { type AnnotationId, asAnnotationId, type Span } from '../model.ts';

/**
 * What the reader can act on has one name, whether a record of it exists yet or not: a found event is named by its
 * place, so that its name is the same before and after the article is kept; everything else by its record.
 */
export const subjectOfPlace = ({ start, end }: Span, nth: number): string => `place:${start}:${end}:${nth}`;

export const subjectOfRecord = (id: AnnotationId): string => `record:${id}`;

/** The record a subject names, if it is one that is named by its record. */
export const recordIdOf = (subject: string): AnnotationId | null =>
  subject.startsWith('record:') ? asAnnotationId(subject.slice('record:'.length)) : null;
