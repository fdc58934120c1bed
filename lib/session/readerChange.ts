import type { SelectionAction } from '../messaging/protocol.ts';
import type { Colour, EventKind, LocalDateTime, Span, Status, TimeValue } from '../model.ts';

export interface EventFields {
  time: TimeValue;
  kind: EventKind;
  label: string;
}

/** What the reader changes: each is one write. `subject` as in subject.ts. */
export type ReaderChange =
  | { type: 'keep' }
  /** null: back to what the page says. */
  | { type: 'set-published'; value: LocalDateTime | null }
  | { type: 'selection'; span: Span; chosen: SelectionAction }
  | { type: 'set-note'; subject: string; note: string }
  | { type: 'set-tags'; subject: string; tags: string[] }
  | { type: 'set-colour'; subject: string; colour: Colour }
  | { type: 'set-status'; subject: string; status: Extract<Status, 'found' | 'confirmed' | 'rejected'> }
  | { type: 'delete'; subject: string }
  | { type: 'save-draft'; event: EventFields }
  | { type: 'undo' }
  | { type: 'redo' };
