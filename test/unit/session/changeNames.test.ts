import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../lib/model.ts';
import type { NameChange } from '../../../lib/session/nameChange.ts';
import { namesIn } from '../../../lib/session/namesIn.ts';
import { articleOf, Scene, spanOf } from './scene.ts';

const TEXT = 'Play hit Acme Health. Acme said Play asked for money. Children play. Play left. Acme paid.';

function entityOf(type: Entity['type'], canonical: string, words: string): Entity {
  const mentions = [...TEXT.matchAll(new RegExp(words, 'g'))].map(({ index, 0: text }) => {
    return { start: index, end: index + text.length, text, type, canonical };
  });
  return { type, canonical, aliases: [], role: null, mentions };
}

const ENTITIES = [entityOf('ORG', 'Acme Health', 'Acme( Health)?'), entityOf('PERSON', 'Play', 'Play')];

class Names extends Scene {
  constructor() {
    super();
    this.ready(articleOf(TEXT), { timex: [], events: [], entities: ENTITIES });
  }

  correct(entity: string, change: NameChange): this {
    return this.do({ type: 'correct-name', entity, change });
  }

  get shown(): string[] {
    return this.list(namesIn(this.state)?.entities);
  }

  get rejected(): string[] {
    return this.list(namesIn(this.state)?.rejected);
  }

  list(entities: readonly Entity[] = []): string[] {
    return entities.map(({ type, canonical, mentions }) => `${type} ${canonical} ${mentions.length}`);
  }

  get marks(): string[] {
    const paint = this.sent('paint').at(-1);
    const marks = paint?.type === 'paint' ? paint.marks : [];
    return marks.map(({ type, start, end }) => `${type} ${TEXT.slice(start, end)}`);
  }
}

const mention = (nth: number) => ENTITIES[1]?.mentions[nth] ?? { start: 0, end: 0 };

describe('correcting a name', () => {
  it.each<[string, string, NameChange, string[]]>([
    ['its type', 'PERSON:Play', { kind: 'edit', type: 'THREAT_ACTOR' }, ['ORG Acme Health 3', 'THREAT_ACTOR Play 3']],
    [
      'its name',
      'PERSON:Play',
      { kind: 'edit', canonical: ' PlayCrypt ' },
      ['ORG Acme Health 3', 'PERSON PlayCrypt 3'],
    ],
    ['into another', 'PERSON:Play', { kind: 'merge', into: 'ORG:Acme Health' }, ['ORG Acme Health 6']],
    [
      'one mention split off',
      'PERSON:Play',
      { kind: 'split', mention: mention(1), as: { type: 'PRODUCT', canonical: 'Play Store' } },
      ['ORG Acme Health 3', 'PERSON Play 2', 'PRODUCT Play Store 1'],
    ],
    [
      'one mention given to another',
      'PERSON:Play',
      { kind: 'split', mention: mention(1), as: { type: 'ORG', canonical: 'Acme Health' } },
      ['ORG Acme Health 4', 'PERSON Play 2'],
    ],
    ['all of it rejected', 'PERSON:Play', { kind: 'reject' }, ['ORG Acme Health 3']],
    [
      'one mention rejected',
      'PERSON:Play',
      { kind: 'reject-mention', mention: mention(0) },
      ['ORG Acme Health 3', 'PERSON Play 2'],
    ],
    ['nothing at all', 'PERSON:Nobody', { kind: 'reject' }, ['ORG Acme Health 3', 'PERSON Play 3']],
    ['into itself', 'PERSON:Play', { kind: 'merge', into: 'PERSON:Play' }, ['ORG Acme Health 3', 'PERSON Play 3']],
    ['to no name', 'PERSON:Play', { kind: 'edit', canonical: ' ' }, ['ORG Acme Health 3', 'PERSON Play 3']],
  ])('%s', (_, entity, change, expected) => {
    const scene = new Names().correct(entity, change);
    expect(scene.shown).toEqual(expected);
    expect(scene.writes.length).toBeLessThanOrEqual(1);
  });

  it('repaints the marks', () => {
    const scene = new Names().correct('PERSON:Play', { kind: 'edit', type: 'THREAT_ACTOR' });
    expect(scene.marks.filter((mark) => mark.startsWith('threat-actor'))).toHaveLength(3);
    scene.correct('THREAT_ACTOR:Play', { kind: 'reject' });
    expect(scene.marks.some((mark) => mark.endsWith('Play'))).toBe(false);
  });

  it('rejecting one mention offers to reject all; the last one is all', () => {
    const scene = new Names().correct('PERSON:Play', { kind: 'reject-mention', mention: mention(0) });
    expect(scene.state.offer).toEqual({ entity: { type: 'PERSON', canonical: 'Play' } });
    scene.correct('PERSON:Play', { kind: 'reject' });
    expect(scene.state.offer).toBeNull();
    expect(scene.shown).toEqual(['ORG Acme Health 3']);
    const one = new Names();
    for (const nth of [0, 1, 2]) one.correct('PERSON:Play', { kind: 'reject-mention', mention: mention(nth) });
    expect(one.shown).toEqual(['ORG Acme Health 3']);
    expect(one.state.offer).toBeNull();
  });

  it('what was rejected can be restored, mentions and all', () => {
    const scene = new Names();
    scene.correct('PERSON:Play', { kind: 'reject-mention', mention: mention(0) });
    scene.correct('PERSON:Play', { kind: 'reject-mention', mention: mention(1) });
    expect(scene.rejected).toEqual(['PERSON ≠ Play 2']);
    scene.correct('PERSON:≠ Play', { kind: 'restore' });
    expect(scene.shown).toEqual(['ORG Acme Health 3', 'PERSON Play 3']);
    expect(scene.rejected).toEqual([]);
    scene.correct('PERSON:Play', { kind: 'reject' }).correct('PERSON:Play', { kind: 'restore' });
    expect(scene.shown).toEqual(['ORG Acme Health 3', 'PERSON Play 3']);
    expect(scene.settle().stored.annotations).toEqual([]);
  });

  it('what was merged can be separated, and keeps what was said of it', () => {
    const scene = new Names().correct('PERSON:Play', { kind: 'edit', type: 'THREAT_ACTOR' });
    scene.correct('THREAT_ACTOR:Play', { kind: 'merge', into: 'ORG:Acme Health' });
    scene.correct('ORG:Acme Health', { kind: 'edit', canonical: 'Acme' });
    expect(scene.shown).toEqual(['ORG Acme 6']);
    scene.correct('ORG:Acme', { kind: 'separate', part: { type: 'PERSON', canonical: 'Play' } });
    expect(scene.shown).toEqual(['ORG Acme 3', 'THREAT_ACTOR Play 3']);
  });

  it('a second opinion takes the place of the first', () => {
    const scene = new Names().correct('PERSON:Play', { kind: 'edit', canonical: 'P' });
    scene.correct('PERSON:P', { kind: 'edit', canonical: 'Q' }).settle();
    expect(scene.shown).toEqual(['ORG Acme Health 3', 'PERSON Q 3']);
    expect(scene.stored.annotations).toHaveLength(1);
  });
});

describe('adding a name', () => {
  const add = (scene: Names, words: string, isEverywhere = false) =>
    scene
      .do({ type: 'selection', span: spanOf(words, TEXT), chosen: { action: 'name' } })
      .do({ type: 'name-draft-typed', ref: { type: 'ORG', canonical: 'The money' } })
      .do({ type: 'save-name-draft', isEverywhere });

  it('finds the same words wherever they stand, and no name begun is a name', () => {
    const scene = new Names().do({ type: 'selection', span: spanOf('money', TEXT), chosen: { action: 'name' } });
    expect(scene.state.nameDraft).toEqual({ span: spanOf('money', TEXT), type: 'ORG', canonical: 'money' });
    expect([scene.state.tab, scene.writes]).toEqual(['names', []]);
    scene.do({ type: 'name-draft-dropped' });
    expect(add(scene, 'Children').shown).toContain('ORG The money 1');
    expect(scene.marks).toContain('org Children');
  });

  it('takes the place of what was found in those words, and goes when it is rejected', () => {
    const scene = add(new Names(), 'Acme Health');
    expect(scene.shown).toEqual(['ORG Acme Health 2', 'PERSON Play 3', 'ORG The money 1']);
    scene.correct('ORG:The money', { kind: 'reject' });
    expect(scene.shown).toEqual(['ORG Acme Health 3', 'PERSON Play 3']);
    expect(scene.rejected).toEqual([]);
  });

  it('everywhere: goes on the reader’s own list, and comes off it when that is undone', () => {
    const scene = add(new Names(), 'money', true);
    const name = { text: 'money', type: 'ORG', canonical: 'The money' };
    expect(scene.effects.filter(({ type }) => type === 'change-names')).toEqual([
      { type: 'change-names', added: [name], removed: [] },
    ]);
    scene.do({ type: 'undo' });
    expect(scene.effects.findLast(({ type }) => type === 'change-names')).toEqual({
      type: 'change-names',
      added: [],
      removed: [name],
    });
  });

  it('a name for every article replaces what the same words were on the list', () => {
    const old = { text: 'Play', type: 'PERSON', canonical: 'Play' } as const;
    const scene = new Names().do({ type: 'preferences', preferences: { dayMonthOrder: null, names: [old] } });
    scene.do({
      type: 'analyzed',
      run: scene.state.analysisRun,
      analysis: { timex: [], events: [], entities: ENTITIES },
    });
    const names = [{ text: 'Play', type: 'THREAT_ACTOR', canonical: 'Play' }] as const;
    scene.do({ type: 'name-everywhere', names });
    expect(scene.effects.findLast(({ type }) => type === 'change-names')).toEqual({
      type: 'change-names',
      added: names,
      removed: [old],
    });
    expect(scene.writes).toEqual([]);
    const writes = scene.state.history.past.length;
    scene.do({ type: 'name-everywhere', names: [old] });
    expect(scene.state.history.past).toHaveLength(writes);
  });
});
