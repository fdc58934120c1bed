import type { Analysis, Colour, Mark, Span, Status } from '../model.ts';
import { entityKeyOf } from './entityKeyOf.ts';
import { markIdOf } from './markId.ts';
import { markTypeOf } from './markTypeOf.ts';

/** What of a timeline's row the page shows: where its date stands, and whether the reader threw the claim out. */
export interface MarkedRow {
  subject: string;
  event: Span & { status: Status };
}

export interface MarkedHighlight extends Span {
  subject: string;
  colour: Colour;
}

/**
 * All marks of an article: every dated expression (an event's date carries the event's subject), every entity mention,
 * and the reader's own highlights. Ids are unique; a stretch that is two things has two marks, but a date that two
 * events share has one, which stands for the first of them.
 *
 * @param analysis null while it is not there yet: the highlights are painted at once.
 */
export function marksOf(
  analysis: Analysis | null,
  rows: readonly MarkedRow[],
  highlights: readonly MarkedHighlight[],
): Mark[] {
  const dates = new Map<string, Mark>();
  const addDate = ({ start, end }: Span, id: string): void => {
    const place = `${start}–${end}`;
    if (start < end && !dates.has(place)) dates.set(place, { id, start, end, type: 'date' });
  };
  for (const { subject, event } of rows) {
    if (event.status !== 'rejected') addDate(event, markIdOf({ kind: 'subject', subject }));
  }
  for (const timex of analysis?.timex ?? []) addDate(timex, markIdOf({ kind: 'date', start: timex.start }));

  const entities = (analysis?.entities ?? []).flatMap((entity) =>
    entity.mentions.map(({ start, end }): Mark => {
      const id = markIdOf({ kind: 'entity', key: entityKeyOf(entity), start });
      return { id, start, end, type: markTypeOf(entity.type) };
    }),
  );
  const own = highlights.map(({ subject, start, end, colour }): Mark => {
    return { id: markIdOf({ kind: 'subject', subject }), start, end, type: colour };
  });
  return [...dates.values(), ...entities, ...own];
}
