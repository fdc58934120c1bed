import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../lib/model.ts';
import type { Action } from '../../../lib/session/actions.ts';
import { highlightsOf } from '../../../lib/session/highlightsOf.ts';
import { analysisOf, dayTime, Scene, spanOf } from './scene.ts';

/** What the reader may do next, picked by number from what there is. */
type Pick = { what: number; which: number; word: string };

const PASSAGES = ['Letters', 'the bank was told', 'the vendor told the city', 'the code', 'September 25, 2018'];

function actionOf(scene: Scene, { what, which, word }: Pick): Action {
  const subjects = [
    ...scene.rows.map(({ subject }) => subject),
    ...highlightsOf(scene.state.records).map(({ subject }) => subject),
  ];
  const subject = subjects[which % subjects.length] ?? '';
  const span = spanOf(PASSAGES[which % PASSAGES.length] ?? 'Letters');
  const colour = COLOURS[which % COLOURS.length] ?? 'yellow';
  const actions: Action[] = [
    { type: 'selection', span, chosen: { action: 'highlight', colour } },
    { type: 'selection', span, chosen: { action: 'note' } },
    { type: 'selection', span, chosen: { action: 'event' } },
    { type: 'save-draft', event: { time: dayTime('2018-09-01'), kind: 'legal', label: word } },
    { type: 'draft-event', subject, timeText: word },
    { type: 'set-note', subject, note: word },
    { type: 'set-tags', subject, tags: [word, 'city'] },
    { type: 'set-colour', subject, colour },
    { type: 'set-status', subject, status: which % 2 ? 'confirmed' : 'rejected' },
    { type: 'delete', subject },
    { type: 'keep' },
  ];
  return actions[what % actions.length] ?? { type: 'keep' };
}

const picks = fc.array(fc.record({ what: fc.nat(), which: fc.nat(), word: fc.string({ maxLength: 8 }) }), {
  maxLength: 15,
});

/** Records without the times of their last change, which every undo moves on. */
const content = (scene: Scene) =>
  scene.stored.annotations.map(({ updatedAt: _, ...record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));

const live = (scene: Scene) =>
  scene.state.records.map(({ record: { updatedAt: _, ...record } }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('undo and redo', () => {
  it('undoing everything leaves what keeping left; redoing everything brings it all back', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const scene = new Scene().ready().do({ type: 'keep' });
        const kept = content(scene.settle());
        for (const pick of chosen) scene.do(actionOf(scene, pick));
        const done = content(scene.settle());
        const steps = scene.state.history.past.length;
        for (let step = 0; step < steps; step++) scene.do({ type: 'undo' });
        expect(content(scene.settle())).toEqual(kept);
        expect(scene.state.history.past).toEqual([]);
        for (let step = 0; step < steps; step++) scene.do({ type: 'redo' });
        expect(content(scene.settle())).toEqual(done);
      }),
      { numRuns: 300 },
    );
  });

  it('the store holds what the sidebar shows, whatever is done, undone and redone', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ what: fc.nat(), which: fc.nat(), word: fc.string({ maxLength: 8 }) }) },
      { weight: 2, arbitrary: fc.constantFrom<Action>({ type: 'undo' }, { type: 'redo' }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const scene = new Scene().ready().do({ type: 'keep' });
        for (const each of steps) scene.do('type' in each ? each : actionOf(scene, each));
        expect(content(scene.settle())).toEqual(live(scene));
      }),
      { numRuns: 300 },
    );
  });

  it('each user action is at most one write', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const scene = new Scene().ready();
        for (const pick of chosen) {
          const before = scene.state.writes.nextId;
          scene.do(actionOf(scene, pick));
          expect(scene.state.writes.nextId - before).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('with nothing to undo or redo nothing is written', () => {
    const scene = new Scene().ready().do({ type: 'undo' }, { type: 'redo' });
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

  it('a found event is not deleted by undoing what was written on it', () => {
    const scene = new Scene().ready(undefined, analysisOf());
    scene
      .do({ type: 'set-note', subject: scene.row('last Thursday').subject, note: 'check' }, { type: 'undo' })
      .settle();
    expect(scene.row('last Thursday').record).toMatchObject({ note: '', status: 'found' });
    expect(scene.stored.annotations).toHaveLength(3);
  });
});
