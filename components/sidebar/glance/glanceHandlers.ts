import type { Span } from '../../../lib/model.ts';

/** What can be done from "At a glance". */
export interface GlanceHandlers {
  /** Shows an event's passage in the page. */
  onSelect: (subject: string) => void;
  /** Shows a passage while it is pointed at; null: no more. */
  onPreview: (span: Span | null) => void;
  /** Shows the next mention of an entity in the page. */
  onNext: (key: string) => void;
  /** Resolves with whether the text is on the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}
