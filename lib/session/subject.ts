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

/** The place a subject names, if it is one that is named by its place. */
export function placeOfSubject(subject: string): { span: Span; nth: number } | null {
  const [, start, end, nth] = /^place:(\d+):(\d+):(\d+)$/.exec(subject) ?? [];
  return end === undefined ? null : { span: { start: Number(start), end: Number(end) }, nth: Number(nth) };
}
