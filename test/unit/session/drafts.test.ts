import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../lib/session/state.ts';
import { articleOf, Scene, spanOf, TEXT } from './scene.ts';

const saves = ({ effects }: Scene) =>
  effects.filter((effect): effect is Extract<Effect, { type: 'save-drafts' }> => effect.type === 'save-drafts');

/** A sidebar in which something of each kind is begun. */
function begun(): Scene {
  const scene = new Scene().ready();
  const { subject } = scene.row('last Thursday');
  return scene.do(
    { type: 'selection', span: spanOf('the code was removed'), chosen: { action: 'event' } },
    { type: 'draft-typed', fields: { timeText: 'by 1:30 pm', label: 'Code remo' } },
    { type: 'selection', span: spanOf('the bank'), chosen: { action: 'name' } },
    { type: 'name-draft-typed', ref: { canonical: 'First Ba' } },
    { type: 'note-typed', subject, text: 'half a thou' },
    { type: 'tag-typed', subject, text: 'vend' },
  );
}

function reopened(scene: Scene, text = TEXT): Scene {
  const drafts = saves(scene).at(-1)?.drafts;
  if (!drafts) throw new Error('expected drafts to be put by');
  // As storage gives it back.
  return new Scene().ready(articleOf(text)).do({ type: 'drafts-loaded', key: 'key', drafts: structuredClone(drafts) });
}

describe('what is begun', () => {
  it('is put by at every key, and is there when the sidebar is opened again', () => {
    const scene = begun();
    expect(saves(scene)).toHaveLength(6);
    const again = reopened(scene);
    const { draft, nameDraft, noteDrafts, tagDrafts } = scene.state;
    expect(again.state).toMatchObject({ draft, nameDraft, noteDrafts, tagDrafts });
    expect(again.state.opened[scene.row('last Thursday').subject]).toBe(true);
    expect(again.state.focus).toBeNull();
  });

  it('is in its place in a text that has changed since', () => {
    const text = TEXT.replace('What happened', 'All about what happened');
    const again = reopened(begun(), text);
    expect(again.state.draft?.span).toEqual(spanOf('the code was removed', text));
    expect(again.state.nameDraft?.span).toEqual(spanOf('the bank', text));
    expect(again.state.noteDrafts).toEqual({ [again.row('last Thursday').subject]: 'half a thou' });
  });

  it('keeps its place when the text changes under the reader', () => {
    const scene = begun();
    const text = TEXT.replace('What happened', 'All about what happened');
    scene.read(articleOf(text));
    expect(scene.state.draft).toMatchObject({ span: spanOf('the code was removed', text), label: 'Code remo' });
  });

  it('gives way to what was begun since', () => {
    const old = begun();
    const drafts = saves(old).at(-1)?.drafts;
    const scene = new Scene().ready();
    const { subject } = scene.row('last Thursday');
    scene.do({ type: 'note-typed', subject, text: 'newer' });
    if (drafts) scene.do({ type: 'drafts-loaded', key: 'key', drafts });
    expect(scene.state.noteDrafts[subject]).toBe('newer');
    expect(scene.state.draft?.label).toBe('Code remo');
  });

  it('is of its own article alone', () => {
    const drafts = saves(begun()).at(-1)?.drafts;
    if (!drafts) throw new Error('expected drafts to be put by');
    const scene = new Scene().ready().do({ type: 'drafts-loaded', key: 'another', drafts });
    expect(scene.state.draft).toBeNull();
  });

  it('finished or dropped, is put by no more', () => {
    const scene = begun();
    const { subject } = scene.row('last Thursday');
    scene.do(
      { type: 'set-note', subject, note: 'half a thought' },
      { type: 'tag-typed', subject, text: '' },
      { type: 'draft-dropped' },
      { type: 'name-draft-dropped' },
    );
    expect(saves(scene).at(-1)?.drafts).toBeNull();
  });

  it('whose place is gone is listed with its old words, put by again, and back when the words are', () => {
    const scene = begun();
    const gone = TEXT.split('\n').slice(0, 2).join('\n');
    const again = reopened(scene, gone);
    expect(again.state).toMatchObject({ draft: null, nameDraft: null, noteDrafts: {}, tagDrafts: {} });
    expect(again.state.lostDrafts.map(({ kind, target }) => [kind, target.quote.exact])).toEqual([
      ['event', 'the code was removed'],
      ['name', 'the bank'],
      ['note', 'last Thursday'],
      ['tags', 'last Thursday'],
    ]);
    // Something else is begun: the lost are put by with it.
    const { subject } = again.row('September 25, 2018');
    again.do({ type: 'note-typed', subject, text: 'new' });
    const third = reopened(again, gone);
    expect(third.state.lostDrafts).toEqual(again.state.lostDrafts);
    third.read(articleOf());
    const { draft, nameDraft, tagDrafts } = scene.state;
    expect(third.state).toMatchObject({ draft, nameDraft, tagDrafts, lostDrafts: [] });
    expect(Object.values(third.state.noteDrafts)).toEqual(['half a thou']);
    // What was typed on words that are still there is saved when the text changes.
    expect(third.state.records.filter(({ record }) => record.note === 'new')).toHaveLength(1);
  });

  it('whose place is gone can be dropped', () => {
    const again = reopened(begun(), TEXT.split('\n').slice(0, 2).join('\n'));
    const [first] = again.state.lostDrafts;
    if (!first) throw new Error('expected lost drafts');
    again.do({ type: 'lost-draft-dropped', draft: first });
    expect(again.state.lostDrafts).toHaveLength(3);
    expect(saves(again).at(-1)?.drafts?.lost).toHaveLength(3);
  });

  it('whose place is gone does not push out what was begun since', () => {
    const again = reopened(begun(), TEXT.split('\n').slice(0, 2).join('\n'));
    again.do({ type: 'selection', span: spanOf('the vendor', TEXT), chosen: { action: 'event' } });
    again.do({ type: 'draft-typed', fields: { label: 'Newer' } });
    again.read(articleOf());
    expect(again.state.draft?.label).toBe('Newer');
    expect(again.state.lostDrafts.map(({ kind }) => kind)).toEqual(['event']);
  });
});
