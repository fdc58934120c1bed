import { describe, expect, it } from 'vitest';
import type { NameChange } from '../../../lib/session/nameChange.ts';
import type { Effect } from '../../../lib/session/state.ts';
import { analysisOf, articleOf, Scene, TEXT } from './scene.ts';

const noted = (scene: Scene): Extract<Effect, { type: 'note-names' }>[] =>
  scene.effects.filter((effect) => effect.type === 'note-names');

const correct = (change: NameChange) => ({ type: 'correct-name', entity: 'PLACE:Alder Falls', change }) as const;

describe('names noted for the library', () => {
  it('are none before the article is kept and the store has said so', () => {
    const scene = new Scene().ready().do({ type: 'keep' });
    expect(noted(scene)).toEqual([]);
    scene.settle();
    const { saved } = scene.stored;
    const names = [{ type: 'PLACE', canonical: 'Alder Falls' }];
    expect(noted(scene)).toEqual([{ type: 'note-names', id: saved.id, sha256: `sha of ${TEXT}`, names }]);
  });

  it.each<[string, NameChange, string[]]>([
    ['another name', { kind: 'edit', canonical: 'City of Alder Falls' }, ['PLACE City of Alder Falls']],
    ['another type', { kind: 'edit', type: 'ORG' }, ['ORG Alder Falls']],
    ['a rejected name', { kind: 'reject' }, []],
  ])('are as corrected: %s', (_, change, names) => {
    const scene = new Scene().ready().do({ type: 'keep' }).settle().do(correct(change)).settle();
    expect(noted(scene).map((effect) => effect.names.map(({ type, canonical }) => `${type} ${canonical}`))).toEqual([
      ['PLACE Alder Falls'],
      names,
    ]);
    scene.do({ type: 'undo' }).settle();
    expect(noted(scene).at(-1)?.names).toEqual([{ type: 'PLACE', canonical: 'Alder Falls' }]);
  });

  it('on a later visit, once it is analysed; nothing is written for them', () => {
    const { stored } = new Scene().ready().do({ type: 'keep' }).settle();
    const scene = new Scene().revisit(stored);
    expect(noted(scene)).toHaveLength(1);
    expect(scene.writes).toEqual([]);
    scene.do({ type: 'open-tab', tab: 'names' }).read(articleOf());
    expect(noted(scene)).toHaveLength(1);
  });

  it('are not those of a text that is not the kept one', () => {
    const { stored } = new Scene().ready().do({ type: 'keep' }).settle();
    const text = `${TEXT}\nAn update.`;
    const scene = new Scene().revisit(stored, articleOf(text), analysisOf(text));
    expect(noted(scene)).toEqual([]);
  });

  it('are no more once keeping is undone, and are again once it is redone', () => {
    const scene = new Scene().ready().do({ type: 'keep' }).settle().do({ type: 'undo' }).settle();
    expect(noted(scene)).toHaveLength(1);
    scene.do({ type: 'redo' }).settle();
    expect(noted(scene)).toHaveLength(2);
  });
});
