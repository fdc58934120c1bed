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
}

type Drafts = Pick<SessionState, 'draft' | 'nameDraft' | 'noteDrafts' | 'tagDrafts'>;

/** What is to be put by; null where nothing is begun. */
export function draftsOf({ draft, nameDraft, noteDrafts, tagDrafts }: Drafts, text: string): SavedDrafts | null {
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
  if (!draft && !nameDraft && notes.length === 0 && tags.length === 0) return null;
  return {
    event: draft && {
      draft,
      target: describeTarget(text, draft.span),
      on: draft.subject === null ? null : targetOf(draft.subject),
    },
    name: nameDraft && { draft: nameDraft, target: describeTarget(text, nameDraft.span) },
    notes,
    tags,
  };
}

/** What was put by, in its place in the text as it is now. What has no place any more is left out. */
export function draftsIn(saved: SavedDrafts, text: string): Drafts {
  const spanOf = (target: Target): Span | null => anchorTarget(text, target)?.span ?? null;
  const subjectNow = (subject: string, target: Target | null): string | null => {
    if (!target) return subject;
    const place = placeOfSubject(subject);
    const span = spanOf(target);
    return place && span && subjectOfPlace(span, place.nth);
  };
  const byName = (drafts: readonly DraftOn[]): Record<string, string> =>
    Object.fromEntries(
      drafts.flatMap(({ subject, target, text: words }) => {
        const now = subjectNow(subject, target);
        return now === null ? [] : [[now, words]];
      }),
    );
  return {
    draft: saved.event && eventIn(saved.event),
    nameDraft: saved.name && nameIn(saved.name),
    noteDrafts: byName(saved.notes),
    tagDrafts: byName(saved.tags),
  };

  function eventIn({ draft, target, on }: NonNullable<SavedDrafts['event']>): EventDraft | null {
    const span = spanOf(target);
    if (!span) return null;
    if (draft.subject === null) return { ...draft, span };
    const subject = subjectNow(draft.subject, on);
    return subject === null ? null : { ...draft, span, subject };
  }

  function nameIn({ draft, target }: NonNullable<SavedDrafts['name']>): NameDraft | null {
    const span = spanOf(target);
    return span && { ...draft, span };
  }
}
