import type { SelectionAction } from '../messaging/protocol.ts';
import type { Colour, DayMonthOrder, EventKind, LocalDateTime, ReaderName, Span, Status, TimeValue } from '../model.ts';
import type { NameChange } from './nameChange.ts';

export interface EventFields {
  time: TimeValue;
  kind: EventKind;
  label: string;
}

/** What the reader changes: each is one write. `subject` as in subject.ts, `entity` as in entityKeyOf. */
export type ReaderChange =
  | { type: 'keep' }
  /** null: back to what the page says. */
  | { type: 'set-published'; value: LocalDateTime | null }
  /** For this article; null: back to what the settings say. */
  | { type: 'set-day-month-order'; order: DayMonthOrder | null }
  | { type: 'selection'; span: Span; chosen: SelectionAction }
  | { type: 'set-note'; subject: string; note: string }
  | { type: 'set-tags'; subject: string; tags: string[] }
  | { type: 'set-colour'; subject: string; colour: Colour }
  | { type: 'set-status'; subject: string; status: Extract<Status, 'found' | 'confirmed' | 'rejected'> }
  | { type: 'delete'; subject: string }
  /** The words a record was placed on by likeness are the ones meant. */
  | { type: 'confirm-place'; subject: string }
  | { type: 'save-draft'; event: EventFields }
  /** The event is the same as another, and goes under it. */
  | { type: 'merge-event'; subject: string; into: string }
  | { type: 'separate-event'; subject: string }
  /** A span becomes two events, its beginning and its end, with these labels. */
  | { type: 'split-event'; subject: string; labels: [string, string] }
  | { type: 'correct-name'; entity: string; change: NameChange }
  | { type: 'save-name-draft'; isEverywhere: boolean }
  /** It is this in every article from now on; for every way it is printed in this one. */
  | { type: 'name-everywhere'; names: readonly ReaderName[] }
  | { type: 'undo' }
  | { type: 'redo' }
  /** Undoes or redoes until so many changes are done. */
  | { type: 'go-to'; done: number };
