import { describe, expect, it } from 'vitest';
import { type Annotation, asInstant } from '../../../lib/model.ts';
import { Scene, spanOf } from './scene.ts';

const LATER = asInstant('2026-01-02T00:00:00.000Z');

/** A session whose reader highlighted two passages and tagged the first. */
function tagged(): { scene: Scene; subject: string } {
  const scene = new Scene().ready();
  for (const words of ['the vendor', 'the bank'])
    scene.do({ type: 'selection', span: spanOf(words), chosen: { action: 'highlight' } });
  const subject = `record:${own(scene, 'the vendor').id}`;
  scene.do({ type: 'set-tags', subject, tags: ['old'] }).settle();
  return { scene, subject };
}

function own(scene: Scene, words: string): Annotation {
  const found = scene.state.records.find(({ record }) => record.target.quote.exact === words)?.record;
  if (!found) throw new Error(`expected a record on ${words}`);
  return found;
}

const stored = (scene: Scene, change: (record: Annotation) => Annotation | null) => {
  const { saved } = scene.state;
  if (!saved) throw new Error('expected a kept article');
  return { saved, annotations: scene.state.records.flatMap(({ record }) => change(record) ?? []) };
};

const renamed = (record: Annotation): Annotation =>
  record.tags.includes('old') ? { ...record, tags: ['new'], updatedAt: LATER } : record;

/** Another view says that something changed, and the store answers. */
const hears = (scene: Scene, found: ReturnType<typeof stored> | null, articles: null | [] = null): Scene => {
  const asked = scene.effects.length;
  scene.do({ type: 'store-changed', articles });
  const effect = scene.effects.slice(asked).find(({ type }) => type === 'reopen');
  if (effect?.type !== 'reopen') return scene;
  return scene.do({ type: 'reopened', key: effect.key, nextId: effect.nextId, found });
};

describe('what was changed elsewhere', () => {
  it('a renamed tag stays renamed when its record is edited here next', () => {
    const { scene, subject } = tagged();
    hears(scene, stored(scene, renamed));
    expect(own(scene, 'the vendor').tags).toEqual(['new']);
    scene.do({ type: 'set-note', subject, note: 'Seen.' });
    const written = scene.writes.at(-1)?.annotations.find(({ id }) => subject === `record:${id}`);
    expect(written).toMatchObject({ tags: ['new'], note: 'Seen.' });
    expect((written?.updatedAt ?? '') > LATER).toBe(true);
  });

  it('what was deleted is gone, and what was added is there in its place', () => {
    const { scene } = tagged();
    const bank = own(scene, 'the bank');
    const added: Annotation = { ...own(scene, 'the vendor'), id: 'added' as Annotation['id'], tags: ['theirs'] };
    const found = stored(scene, (record) => (record.id === bank.id ? null : record));
    hears(scene, { ...found, annotations: [...found.annotations, added] });
    expect(scene.state.records.some(({ record }) => record.id === bank.id)).toBe(false);
    expect(scene.state.records.find(({ record }) => record.id === 'added')?.span).toEqual(spanOf('the vendor'));
  });

  it('what waits to be written here is later, and stays', () => {
    const { scene, subject } = tagged();
    scene.do({ type: 'set-note', subject, note: 'Mine.' });
    hears(scene, stored(scene, renamed));
    expect(own(scene, 'the vendor')).toMatchObject({ note: 'Mine.', tags: ['old'] });
  });

  it('an answer older than a change made here is asked for again', () => {
    const { scene, subject } = tagged();
    const before = stored(scene, (record) => record);
    scene.do({ type: 'store-changed', articles: null });
    const asked = scene.effects.findLast(({ type }) => type === 'reopen');
    if (asked?.type !== 'reopen') throw new Error('expected the store to be asked');
    scene.do({ type: 'delete', subject }).settle();
    const sent = scene.effects.length;
    scene.do({ type: 'reopened', key: asked.key, nextId: asked.nextId, found: before });
    expect(scene.state.records.some(({ record }) => record.target.quote.exact === 'the vendor')).toBe(false);
    expect(scene.effects.slice(sent).map(({ type }) => type)).toEqual(['reopen']);
  });

  it('undo does not take back what was done elsewhere, and still takes back the rest', () => {
    const { scene } = tagged();
    const subject = `record:${own(scene, 'the bank').id}`;
    scene.do({ type: 'set-note', subject, note: 'Which bank?' }).settle();
    hears(scene, stored(scene, renamed));
    scene.do({ type: 'undo' }, { type: 'undo' }, { type: 'undo' }, { type: 'undo' });
    expect(own(scene, 'the vendor').tags).toEqual(['new']);
    expect(scene.state.records.some(({ record }) => record.note === 'Which bank?')).toBe(false);
  });

  it('nothing is changed by news of other articles, by the same records, or by a deleted article', () => {
    const { scene } = tagged();
    const before = scene.state;
    hears(scene, stored(scene, renamed), []);
    hears(
      scene,
      stored(scene, (record) => record),
    );
    hears(scene, null);
    expect(scene.state).toBe(before);
  });

  it('an article kept in another tab is known to be kept', () => {
    const { scene } = tagged();
    const other = new Scene().ready().do({ type: 'store-changed', articles: null });
    expect(other.effects.filter(({ type }) => type === 'open')).toHaveLength(2);
    other.do({ type: 'opened', key: 'key', found: stored(scene, (record) => record) });
    expect(own(other, 'the vendor').tags).toEqual(['old']);
  });
});
