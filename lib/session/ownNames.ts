import type { ReaderName } from '../model.ts';
import { READER_NAMES } from '../settings/readerNames.ts';
import { begin, commit, type Deed } from './commit.ts';
import { newRecord } from './records.ts';
import type { SessionState, Step, World } from './state.ts';

const keyOf = ({ text, type, canonical }: ReaderName): string => JSON.stringify([text, type, canonical]);

/** A name the reader adds from a selection: in this article, or in every one from now on. */
export function saveNameDraft(state: SessionState, isEverywhere: boolean, world: World): Step {
  const { nameDraft, page } = state;
  const canonical = nameDraft?.canonical.trim() ?? '';
  if (!nameDraft || page.status !== 'article' || canonical === '') return { state, effects: [] };
  const { span, type } = nameDraft;
  const text = page.article.text.slice(span.start, span.end);
  const next = { ...state, nameDraft: null };
  const draft = begin(next, world);
  const made = { origin: 'reader', status: 'confirmed', entity: { type, canonical } } as const;
  const after = newRecord(draft.page, draft.saved, span, made, draft.at, world);
  const records = [{ before: null, after }];
  const names = isEverywhere ? changeOf(state, [{ text, type, canonical }]) : null;
  return commit(next, draft, { label: 'add_name', about: canonical, records, ...(names && { names }) }, world);
}

/** What the reader's own list gains and loses. One printed form has one meaning there: an older one gives way. */
function changeOf({ preferences }: SessionState, names: readonly ReaderName[]): Deed['names'] | null {
  const known = new Set(preferences.names.map(keyOf));
  const added = names.filter((name) => READER_NAMES.accepts([name]) && !known.has(keyOf(name)));
  if (added.length === 0) return null;
  const texts = new Set(added.map(({ text }) => text));
  return { added, removed: preferences.names.filter(({ text }) => texts.has(text)) };
}

/** Puts names on the reader's own list, for every article from now on. */
export function nameEverywhere(state: SessionState, names: readonly ReaderName[], world: World): Step {
  const change = changeOf(state, names);
  if (!change) return { state, effects: [] };
  const draft = begin(state, world);
  const about = change.added[0]?.canonical ?? '';
  return commit(
    state,
    draft,
    { label: 'name_everywhere', about, records: [], names: change, isElsewhere: true },
    world,
  );
}
