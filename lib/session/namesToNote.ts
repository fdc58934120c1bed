import type { EntityRef } from '../model.ts';
import { namesIn } from './namesIn.ts';
import type { Effect, SessionState } from './state.ts';

/**
 * The library is told who and what stands in a kept article, as the reader has it, whenever that is known anew: when it
 * is analysed, kept, or changed. No change of the reader's, so nothing waits for it and nothing is saved by it.
 */
export function namesToNote(before: SessionState, after: SessionState): Effect[] {
  const kept = keptText(after);
  if (kept === null) return [];
  const was = keptText(before);
  const isSameText = was?.id === kept.id && was.sha256 === kept.sha256;
  if (isSameText && before.analysis === after.analysis && before.records === after.records) return [];
  const names = namesIn(after);
  return names ? [{ type: 'note-names', ...kept, names: names.entities.map(refOf) }] : [];
}

/** The article in the store, when all is written and its text is the one that is analysed; else null. */
function keptText({ page, saved, writes }: SessionState): Pick<KeptText, 'id' | 'sha256'> | null {
  if (page.status !== 'article' || saved === null || writes.queue.length > 0) return null;
  return saved.sha256 === page.sha256 ? { id: saved.id, sha256: saved.sha256 } : null;
}

type KeptText = Extract<Effect, { type: 'note-names' }>;

const refOf = ({ type, canonical }: EntityRef): EntityRef => ({ type, canonical });
