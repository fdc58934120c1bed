import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKeyOf } from '../../../lib/marks/entityKeyOf.ts';
import { asLocalDateTime, COLOURS, ENTITY_TYPES } from '../../../lib/model.ts';
import type { Action } from '../../../lib/session/actions.ts';
import { highlightsOf } from '../../../lib/session/highlightsOf.ts';
import { namesIn } from '../../../lib/session/namesIn.ts';
import { dayTime, Scene, spanOf } from './scene.ts';

/** What the reader may do next, picked by number from what there is. */
type Pick = { what: number; which: number; word: string };

const PASSAGES = ['Letters', 'the bank was told', 'the vendor told the city', 'the code', 'September 25, 2018'];

function actionOf(scene: Scene, { what, which, word }: Pick): Action {
  const rows = scene.rows.flatMap((row) => [row, ...row.merged]);
  const subjects = [
    ...rows.map(({ subject }) => subject),
    ...highlightsOf(scene.state.records).map(({ subject }) => subject),
  ];
  const names = namesIn(scene.state);
  const entities = [...(names?.entities ?? []), ...(names?.rejected ?? [])];
  const entity = entities[which % entities.length];
  const key = entity ? entityKeyOf(entity) : '';
  const other = entities[(which + 1) % entities.length];
  const mention = entity?.mentions[which % entity.mentions.length] ?? { start: 0, end: 1 };
  const type = ENTITY_TYPES[which % ENTITY_TYPES.length] ?? 'ORG';
  const subject = subjects[which % subjects.length] ?? '';
  const span = spanOf(PASSAGES[which % PASSAGES.length] ?? 'Letters');
  const colour = COLOURS[which % COLOURS.length] ?? 'yellow';
  const correct = (change: Extract<Action, { type: 'correct-name' }>['change']): Action => ({
    type: 'correct-name',
    entity: key,
    change,
  });
  const actions: Action[] = [
    { type: 'selection', span, chosen: { action: 'highlight', colour } },
    { type: 'selection', span, chosen: { action: 'note' } },
    { type: 'selection', span, chosen: { action: 'event' } },
    { type: 'selection', span, chosen: { action: 'name' } },
    { type: 'save-draft', event: { time: dayTime('2018-09-01'), kind: 'legal', label: word } },
    { type: 'draft-event', subject, timeText: word },
    { type: 'set-note', subject, note: word },
    { type: 'set-tags', subject, tags: [word, 'city'] },
    { type: 'set-colour', subject, colour },
    { type: 'set-status', subject, status: (['confirmed', 'rejected', 'found'] as const)[which % 3] ?? 'found' },
    { type: 'delete', subject },
    { type: 'merge-event', subject, into: subjects[(which + 1) % subjects.length] ?? '' },
    { type: 'separate-event', subject },
    { type: 'split-event', subject, labels: [`${word} begins`, `${word} ends`] },
    correct({ kind: 'edit', type }),
    correct({ kind: 'edit', canonical: word }),
    correct({ kind: 'edit', role: 'victim' }),
    correct({ kind: 'merge', into: other ? entityKeyOf(other) : '' }),
    correct({ kind: 'split', mention, as: { type, canonical: word } }),
    correct({ kind: 'reject-mention', mention }),
    correct({ kind: which % 2 ? 'reject' : 'restore' }),
    correct({ kind: 'confirm' }),
    correct({ kind: 'separate', part: entity?.parts[0] ?? { type, canonical: word } }),
    { type: 'name-draft-typed', ref: { canonical: word } },
    { type: 'save-name-draft', isEverywhere: which % 2 === 0 },
    { type: 'set-published', value: asLocalDateTime(which % 2 ? '2018-10-22' : '2018-10-29') },
    { type: 'set-day-month-order', order: which % 2 ? 'day-first' : 'month-first' },
    { type: 'keep' },
  ];
  return actions[what % actions.length] ?? { type: 'keep' };
}

const pick = fc.record({ what: fc.nat(), which: fc.nat(), word: fc.string({ maxLength: 8 }) });
const picks = fc.array(pick, { maxLength: 15 });

/** The reader acts, and what they set in motion comes to its end. */
function act(scene: Scene, action: Action): void {
  scene.do(action).answered();
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Records without the times of their last change, which every undo moves on. */
const timeless = (records: readonly { id: string }[]) =>
  records.map((record) => ({ ...record, updatedAt: null })).sort(byId);

const live = (scene: Scene) => timeless(scene.state.records.map(({ record }) => record));

/** All the reader sees of an article and all that is kept of it. */
function everything(scene: Scene) {
  const { page, saved, records, preferences } = scene.state;
  const names = namesIn(scene.state);
  return structuredClone({
    published: page.status === 'article' ? page.article.metadata.published : null,
    saved: saved && { ...saved, updatedAt: null },
    records: live(scene),
    rows: scene.rows.map(({ subject, event, merged }) => ({ subject, event, merged: merged.map((row) => row.event) })),
    names: names?.entities,
    rejected: names?.rejected,
    highlights: highlightsOf(records).map(({ subject, span }) => ({ subject, span })),
    own: preferences.names,
  });
}

describe('undo and redo', () => {
  it('every undo gives back exactly what was there before, every redo what was there after', () => {
    let undone = 0;
    fc.assert(
      fc.property(picks, fc.boolean(), (chosen, isKept) => {
        const scene = new Scene().ready();
        if (isKept) act(scene, { type: 'keep' });
        const states = [everything(scene)];
        const start = scene.state.history.past.length;
        for (const each of chosen) {
          const before = scene.state.history.past.length;
          act(scene, actionOf(scene, each));
          if (scene.state.history.past.length > before) states.push(everything(scene));
        }
        for (let at = states.length - 2; at >= 0; at--) {
          act(scene, { type: 'undo' });
          expect(everything(scene)).toEqual(states[at]);
          undone += 1;
        }
        expect(scene.state.history.past).toHaveLength(start);
        for (const state of states.slice(1)) {
          act(scene, { type: 'redo' });
          expect(everything(scene)).toEqual(state);
        }
        act(scene, { type: 'go-to', done: start });
        expect(everything(scene)).toEqual(states[0]);
        act(scene, { type: 'go-to', done: start + states.length - 1 });
        expect(everything(scene)).toEqual(states.at(-1));
      }),
      { numRuns: 300 },
    );
    expect(undone).toBeGreaterThan(500);
  });

  it('the store holds what the sidebar shows, whatever is done, undone and redone', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: pick },
      { weight: 2, arbitrary: fc.constantFrom<Action>({ type: 'undo' }, { type: 'redo' }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const scene = new Scene().ready();
        for (const each of steps) {
          act(scene, 'type' in each ? each : actionOf(scene, each));
          const { saved, annotations } = scene.kept ?? { saved: null, annotations: [] };
          expect(saved).toEqual(scene.state.saved);
          expect(timeless(annotations)).toEqual(live(scene));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('each user action is at most one write', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const scene = new Scene().ready();
        for (const each of chosen) {
          const before = scene.state.writes.nextId;
          act(scene, actionOf(scene, each));
          expect(scene.state.writes.nextId - before).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('with nothing to undo or redo nothing is written', () => {
    const scene = new Scene().ready().do({ type: 'undo' }, { type: 'redo' }, { type: 'go-to', done: 7 });
    expect(scene.writes).toEqual([]);
  });

  it('what is done after an undo ends what could be redone', () => {
    const highlight = {
      type: 'selection',
      span: spanOf('Letters'),
      chosen: { action: 'highlight', colour: 'pink' },
    } as const;
    const scene = new Scene().ready().do(highlight, { type: 'undo' }, { ...highlight, span: spanOf('the bank') });
    expect(scene.state.history.future).toEqual([]);
    expect(scene.do({ type: 'redo' }).state.history.past).toHaveLength(1);
  });

  it('says what was done, to what, and when', () => {
    const scene = new Scene().ready();
    act(scene, { type: 'set-status', subject: scene.row('last Thursday').subject, status: 'confirmed' });
    act(scene, { type: 'correct-name', entity: 'PLACE:Alder Falls', change: { kind: 'edit', canonical: 'AF' } });
    expect(scene.state.history.past.map(({ label, about }) => [label, about])).toEqual([
      ['confirm', 'individual_notice (last Thursday)'],
      ['rename', 'Alder Falls → AF'],
    ]);
    expect(scene.state.history.past[0]?.at).toBe(scene.clock);
  });

  it('undoing the first change takes the article out of the library again, redoing it puts it back as it was', () => {
    const scene = new Scene().ready();
    act(scene, { type: 'set-note', subject: scene.row('last Thursday').subject, note: 'check' });
    const kept = scene.stored;
    expect(kept.annotations).toHaveLength(3);
    act(scene, { type: 'undo' });
    expect(scene.kept).toBeNull();
    expect(scene.row('last Thursday').record).toBeNull();
    act(scene, { type: 'redo' });
    expect(scene.stored.saved.id).toBe(kept.saved.id);
    expect(timeless(scene.stored.annotations)).toEqual(timeless(kept.annotations));
  });

  it('undone altogether while the library deleted the article, it is left deleted', () => {
    const scene = new Scene().ready().do({ type: 'keep' }).settle();
    scene.do({ type: 'set-status', subject: scene.row('last Thursday').subject, status: 'confirmed' });
    scene.do({ type: 'undo' }, { type: 'undo' });
    const id = scene.state.writes.queue[0]?.id ?? -1;
    scene.do({ type: 'write-failed', id, error: 'gone', isGone: true });
    expect(scene.state.writes.error).toBeNull();
    expect(scene.state.writes.queue.map(({ write }) => write.method)).toEqual(['put', 'keep']);
  });
});
