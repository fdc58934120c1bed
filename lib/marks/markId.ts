/** What a mark stands for. */
export type MarkMeaning =
  /** A row of the timeline, or a highlight: its subject, as `lib/session/subject.ts` names it. */
  | { kind: 'subject'; subject: string }
  /** A dated expression that made no event: a duration, a rejected claim. */
  | { kind: 'date'; start: number }
  | { kind: 'entity'; key: string; start: number };

/**
 * A mark's id says by itself what it stands for, so that a click in the page needs no table that could be out of
 * step with what is painted.
 */
export function markIdOf(meaning: MarkMeaning): string {
  switch (meaning.kind) {
    case 'subject':
      return `subject/${meaning.subject}`;
    case 'date':
      return `date/${meaning.start}`;
    case 'entity':
      return `entity/${meaning.start}/${meaning.key}`;
  }
}

/** Reads a mark's id; null for one that is not ours: it comes back from the page's side. */
export function readMarkId(id: string): MarkMeaning | null {
  const [, kind, rest] = /^(subject|date|entity)\/(.+)$/s.exec(id) ?? [];
  if (rest === undefined) return null;
  switch (kind) {
    case 'subject':
      return { kind, subject: rest };
    case 'date':
      return /^\d+$/.test(rest) ? { kind, start: Number(rest) } : null;
    case 'entity': {
      const [, start, key] = /^(\d+)\/(.+)$/s.exec(rest) ?? [];
      return key === undefined ? null : { kind, key, start: Number(start) };
    }
    default:
      return null;
  }
}
