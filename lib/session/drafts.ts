import { anchorTarget } from '../anchor/anchorTarget.ts';
import { describeTarget } from '../anchor/describeTarget.ts';
import type { Span, Target } from '../model.ts';
import type { EventDraft, NameDraft, SessionState } from './state.ts';
import { placeOfSubject, subjectOfPlace } from './subject.ts';

/** Something begun on a subject; `target` is where it stood, for a subject that is named by its place. */
interface DraftOn {
  subject: string;
  target: Target | null;
  text: string;
}

/**
 * What the reader has begun and not finished, as it is put by while the sidebar is closed. Places are kept as quotes,
 * since the page may have changed by the time it is opened again.
 */
export interface SavedDrafts {
  event: { draft: EventDraft; target: Target; on: Target | null } | null;
  name: { draft: NameDraft; target: Target } | null;
  notes: DraftOn[];
  tags: DraftOn[];
  /** Whose place the page did not have when it was last read. */
  lost?: LostDraft[] | undefined;
}

/** Something begun whose place is gone from the page: kept with its old words until the page has them again. */
export type LostDraft =
  | ({ kind: 'event' } & NonNullable<SavedDrafts['event']>)
  | ({ kind: 'name' } & NonNullable<SavedDrafts['name']>)
  | { kind: 'note' | 'tags'; subject: string; target: Target; text: string };

type Drafts = Pick<SessionState, 'draft' | 'nameDraft' | 'noteDrafts' | 'tagDrafts' | 'lostDrafts'>;

/** What is to be put by; null where nothing is begun. */
export function draftsOf(
  { draft, nameDraft, noteDrafts, tagDrafts, lostDrafts }: Drafts,
  text: string,
): SavedDrafts | null {
  const targetOf = (subject: string): Target | null => {
    const place = placeOfSubject(subject);
    return place && describeTarget(text, place.span);
  };
  const listed = (drafts: Readonly<Record<string, string>>): DraftOn[] =>
    Object.entries(drafts)
      .filter(([, words]) => words !== '')
      .map(([subject, words]) => ({ subject, target: targetOf(subject), text: words }));
  const notes = listed(noteDrafts);
  const tags = listed(tagDrafts);
  if (!draft && !nameDraft && notes.length + tags.length + lostDrafts.length === 0) return null;
  return {
    event: draft && {
      draft,
      target: describeTarget(text, draft.span),
      on: draft.subject === null ? null : targetOf(draft.subject),
    },
    name: nameDraft && { draft: nameDraft, target: describeTarget(text, nameDraft.span) },
    notes,
    tags,
    ...(lostDrafts.length > 0 && { lost: [...lostDrafts] }),
  };
}

/** What was put by, in its place in the text as it is now. What has no place any more is listed with its old words. */
export function draftsIn(saved: SavedDrafts, text: string): Drafts {
  const found: { draft: EventDraft | null; nameDraft: NameDraft | null } = { draft: null, nameDraft: null };
  const on: Record<'note' | 'tags', Record<string, string>> = { note: {}, tags: {} };
  const lostDrafts: LostDraft[] = [];

  const spanOf = (target: Target): Span | null => anchorTarget(text, target)?.span ?? null;
  const subjectNow = (subject: string, target: Target | null): string | null => {
    if (!target) return subject;
    const place = placeOfSubject(subject);
    const span = spanOf(target);
    return place && span && subjectOfPlace(span, place.nth);
  };
  /** Whether it has a place, and nothing else of its kind is begun there. */
  const put = (each: LostDraft): boolean => {
    switch (each.kind) {
      case 'event': {
        const span = spanOf(each.target);
        const { subject } = each.draft;
        const now = subject === null ? null : subjectNow(subject, each.on);
        if (found.draft !== null || span === null || (subject !== null && now === null)) return false;
        found.draft = { ...each.draft, span, subject: now };
        return true;
      }
      case 'name': {
        const span = spanOf(each.target);
        if (found.nameDraft !== null || span === null) return false;
        found.nameDraft = { ...each.draft, span };
        return true;
      }
      case 'note':
      case 'tags': {
        const now = subjectNow(each.subject, each.target);
        if (now === null || on[each.kind][now] !== undefined) return false;
        on[each.kind][now] = each.text;
        return true;
      }
    }
  };
  const take = (kind: 'note' | 'tags', drafts: readonly DraftOn[]) => {
    for (const { subject, target, text: words } of drafts) {
      // A record's own: it is there as long as the record is.
      if (target === null) on[kind][subject] = words;
      else keep({ kind, subject, target, text: words });
    }
  };
  const keep = (each: LostDraft) => {
    if (!put(each)) lostDrafts.push(each);
  };

  if (saved.event) keep({ kind: 'event', ...saved.event });
  if (saved.name) keep({ kind: 'name', ...saved.name });
  take('note', saved.notes);
  take('tags', saved.tags);
  for (const each of saved.lost ?? []) keep(each);
  return { ...found, noteDrafts: on.note, tagDrafts: on.tags, lostDrafts };
}
