import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';

/** What correcting an event takes beside the event itself; the lists between need not know of it. */
export interface Correcting {
  /** All rows of the timeline: what an event can be merged into. */
  rows: readonly TimelineRow[];
  /** Tags begun and not taken yet, by subject. */
  tagDrafts: Readonly<Record<string, string>>;
  onTagTyped: (subject: string, text: string) => void;
  onMerge: (subject: string, into: string) => void;
  onSeparate: (subject: string) => void;
  onSplit: (subject: string, labels: [string, string]) => void;
}

const CorrectingContext = createContext<Correcting | null>(null);

export const CorrectingProvider = CorrectingContext.Provider;

export function useCorrecting(): Correcting {
  const correcting = useContext(CorrectingContext);
  if (!correcting) throw new Error('expected a CorrectingProvider above');
  return correcting;
}
