import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, rejectedEntities } from '../../../lib/entities/applyCorrections.ts';
import { ENTITY_TYPES, type Entity, type EntityCorrection, type EntityRef } from '../../../lib/model.ts';

/** Entities as the analysis gives them, from `TYPE Name: start text, start text`. */
function entitiesOf(...lines: string[]): Entity[] {
  return lines.map((line) => {
    const [, type, canonical = '', mentions = ''] = /^(\w+) (.+?): (.+)$/.exec(line) ?? [];
    const known = ENTITY_TYPES.find((each) => each === type);
    if (!known) throw new Error(`expected an entity type, got ${line}`);
    return {
      type: known,
      canonical,
      aliases: [],
      role: null,
      mentions: mentions.split(', ').map((mention) => {
        const [, start = '', text = ''] = /^(\d+) (.+)$/.exec(mention) ?? [];
        return { start: Number(start), end: Number(start) + text.length, text, type: known, canonical };
      }),
    };
  });
}

const shown = (entities: readonly Entity[]) =>
  entities.map(
    ({ type, canonical, mentions }) =>
      `${type} ${canonical}: ${mentions.map((m) => `${m.start} ${m.text}`).join(', ')}`,
  );
const org = (canonical: string): EntityRef => ({ type: 'ORG', canonical });

const FOUND = entitiesOf(
  'ORG Acme Health: 0 Acme Health, 40 Acme, 80 Acme',
  'ORG Superion: 20 Superion',
  'ORG CentralSquare: 60 CentralSquare, 100 CentralSquare',
  'PLACE Akron: 120 Akron',
);
const ACME = 'ORG Acme Health: 0 Acme Health, 40 Acme, 80 Acme';
const SUPERION = 'ORG Superion: 20 Superion';
const SQUARE = 'ORG CentralSquare: 60 CentralSquare, 100 CentralSquare';
const AKRON = 'PLACE Akron: 120 Akron';

describe('applyCorrections', () => {
  it.each<[string, EntityCorrection[], string[]]>([
    ['nothing', [], [ACME, SUPERION, SQUARE, AKRON]],
    [
      'retype',
      [{ kind: 'retype', entity: org('Superion'), type: 'PRODUCT' }],
      [ACME, 'PRODUCT Superion: 20 Superion', SQUARE, AKRON],
    ],
    [
      'rename',
      [{ kind: 'rename', entity: org('Superion'), canonical: ' Superion LLC ' }],
      [ACME, 'ORG Superion LLC: 20 Superion', SQUARE, AKRON],
    ],
    [
      'rename to white space',
      [{ kind: 'rename', entity: org('Superion'), canonical: '  ' }],
      [ACME, SUPERION, SQUARE, AKRON],
    ],
    [
      'rename to a name that another has',
      [{ kind: 'rename', entity: org('CentralSquare'), canonical: 'Superion' }],
      [ACME, 'ORG Superion: 20 Superion, 60 CentralSquare, 100 CentralSquare', AKRON],
    ],
    [
      'merge',
      [{ kind: 'merge', entity: org('Superion'), into: org('CentralSquare') }],
      [ACME, 'ORG CentralSquare: 20 Superion, 60 CentralSquare, 100 CentralSquare', AKRON],
    ],
    [
      'merge into one that was merged and renamed',
      [
        { kind: 'merge', entity: org('Superion'), into: org('CentralSquare') },
        { kind: 'merge', entity: org('CentralSquare'), into: org('Acme Health') },
        { kind: 'rename', entity: org('Acme Health'), canonical: 'Acme' },
      ],
      ['ORG Acme: 0 Acme Health, 20 Superion, 40 Acme, 60 CentralSquare, 80 Acme, 100 CentralSquare', AKRON],
    ],
    [
      'merge in a circle: the last one told gives the name',
      [
        { kind: 'merge', entity: org('Superion'), into: org('CentralSquare') },
        { kind: 'merge', entity: org('CentralSquare'), into: org('Superion') },
      ],
      [ACME, 'ORG Superion: 20 Superion, 60 CentralSquare, 100 CentralSquare', AKRON],
    ],
    [
      'merge into itself takes a merge back',
      [
        { kind: 'merge', entity: org('Superion'), into: org('CentralSquare') },
        { kind: 'merge', entity: org('Superion'), into: org('Superion') },
      ],
      [ACME, SUPERION, SQUARE, AKRON],
    ],
    [
      'merge into one that is not there',
      [{ kind: 'merge', entity: org('Superion'), into: org('Tyler') }],
      [ACME, 'ORG Tyler: 20 Superion', SQUARE, AKRON],
    ],
    [
      'split to a new one',
      [{ kind: 'split', entity: org('Acme Health'), mention: { start: 80, end: 84 }, as: org('Acme Corp') }],
      ['ORG Acme Health: 0 Acme Health, 40 Acme', 'ORG Acme Corp: 80 Acme', SUPERION, SQUARE, AKRON],
    ],
    [
      'split to one that was found, and back',
      [
        { kind: 'split', entity: org('Acme Health'), mention: { start: 80, end: 84 }, as: org('Superion') },
        { kind: 'split', entity: org('Acme Health'), mention: { start: 40, end: 44 }, as: org('Superion') },
        { kind: 'split', entity: org('Acme Health'), mention: { start: 80, end: 84 }, as: org('Acme Health') },
      ],
      ['ORG Acme Health: 0 Acme Health, 80 Acme', 'ORG Superion: 20 Superion, 40 Acme', SQUARE, AKRON],
    ],
    [
      'split again what was split off, and rename that',
      [
        { kind: 'split', entity: org('Acme Health'), mention: { start: 80, end: 84 }, as: org('Acme Corp') },
        { kind: 'split', entity: org('Acme Corp'), mention: { start: 80, end: 84 }, as: org('Acme Bank') },
        { kind: 'rename', entity: org('Acme Bank'), canonical: 'Acme Bank plc' },
      ],
      ['ORG Acme Health: 0 Acme Health, 40 Acme', 'ORG Acme Bank plc: 80 Acme', SUPERION, SQUARE, AKRON],
    ],
    [
      'split of no mention',
      [{ kind: 'split', entity: org('Acme Health'), mention: { start: 81, end: 84 }, as: org('Acme Corp') }],
      [ACME, SUPERION, SQUARE, AKRON],
    ],
    ['reject', [{ kind: 'reject', entity: org('Acme Health') }], [SUPERION, SQUARE, AKRON]],
    [
      'reject and restore',
      [
        { kind: 'reject', entity: org('Acme Health') },
        { kind: 'restore', entity: org('Acme Health') },
      ],
      [ACME, SUPERION, SQUARE, AKRON],
    ],
    [
      'reject one part of what was merged',
      [
        { kind: 'merge', entity: org('Superion'), into: org('CentralSquare') },
        { kind: 'reject', entity: org('CentralSquare') },
      ],
      [ACME, 'ORG CentralSquare: 20 Superion', AKRON],
    ],
    ['of an entity of another type', [{ kind: 'reject', entity: org('Akron') }], [ACME, SUPERION, SQUARE, AKRON]],
  ])('%s', (_, corrections, expected) => {
    expect(shown(applyCorrections(FOUND, corrections))).toEqual(expected);
  });

  it('lists what was rejected under its corrected name', () => {
    const corrections: EntityCorrection[] = [
      { kind: 'rename', entity: org('Superion'), canonical: 'Superion LLC' },
      { kind: 'reject', entity: org('Superion') },
    ];
    expect(shown(rejectedEntities(FOUND, corrections))).toEqual(['ORG Superion LLC: 20 Superion']);
  });

  it('tells what a further correction has to name', () => {
    const [, merged] = applyCorrections(FOUND, [
      { kind: 'merge', entity: org('Superion'), into: org('CentralSquare') },
      { kind: 'rename', entity: org('CentralSquare'), canonical: 'CentralSquare Technologies' },
    ]);
    expect(merged).toMatchObject({
      canonical: 'CentralSquare Technologies',
      aliases: ['Superion', 'CentralSquare'],
      ref: org('CentralSquare'),
      parts: [org('Superion'), org('CentralSquare')],
    });
    expect(merged?.mentions[0]?.found).toEqual(org('Superion'));
  });

  it('keeps a role with its entity, and the last one told before that', () => {
    const found = FOUND.map((entity) =>
      entity.canonical === 'Superion' ? { ...entity, role: 'vendor' as const } : entity,
    );
    const roleOf = (corrections: EntityCorrection[]) =>
      applyCorrections(found, corrections).find(({ mentions }) => mentions.some(({ start }) => start === 20))?.role;
    const merge: EntityCorrection = { kind: 'merge', entity: org('Superion'), into: org('CentralSquare') };
    expect(roleOf([])).toBe('vendor');
    expect(roleOf([merge])).toBe('vendor');
    expect(roleOf([merge, { kind: 'role', entity: org('CentralSquare'), role: 'victim' }])).toBe('victim');
    expect(roleOf([merge, { kind: 'role', entity: org('CentralSquare'), role: null }])).toBe(null);
    expect(
      roleOf([{ kind: 'split', entity: org('Superion'), mention: { start: 20, end: 28 }, as: org('Other') }]),
    ).toBe(null);
  });

  it('drops the bound of what is no count any more', () => {
    const [entity] = entitiesOf('COUNT_AFFECTED 500: 0 500 users');
    if (!entity) throw new Error('expected an entity');
    const counted = [
      { ...entity, mentions: entity.mentions.map((mention) => ({ ...mention, bound: 'at-least' as const })) },
    ];
    expect(applyCorrections(counted, [])[0]?.mentions[0]?.bound).toBe('at-least');
    const retyped = applyCorrections(counted, [
      { kind: 'retype', entity: { type: 'COUNT_AFFECTED', canonical: '500' }, type: 'ORG' },
    ]);
    expect(retyped[0]?.mentions[0]).not.toHaveProperty('bound');
  });
});

// Few names and types, so that corrections meet: chains, circles, swaps.
const ref = fc.record({
  type: fc.constantFrom('ORG' as const, 'PERSON' as const),
  canonical: fc.constantFrom('A', 'B', 'C', 'D'),
});
const span = fc.nat({ max: 11 }).map((place) => ({ start: place * 10, end: place * 10 + 5 }));
const correction: fc.Arbitrary<EntityCorrection> = fc.oneof(
  fc.record({
    kind: fc.constant('retype' as const),
    entity: ref,
    type: fc.constantFrom('ORG' as const, 'PERSON' as const),
  }),
  fc.record({
    kind: fc.constant('rename' as const),
    entity: ref,
    canonical: fc.constantFrom('A', 'B', 'E', ' ', 'F '),
  }),
  fc.record({ kind: fc.constant('merge' as const), entity: ref, into: ref }),
  fc.record({ kind: fc.constant('split' as const), entity: ref, mention: span, as: ref }),
  fc.record({ kind: fc.constantFrom('reject' as const, 'restore' as const), entity: ref }),
  fc.record({
    kind: fc.constant('role' as const),
    entity: ref,
    role: fc.constantFrom('victim' as const, 'vendor' as const, null),
  }),
);
const corrections = fc.array(correction, { maxLength: 12 });
/** Twelve mentions, each of one of four entities, as the analysis groups them. */
const found: fc.Arbitrary<Entity[]> = fc
  .tuple(
    fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }),
    fc.array(fc.constantFrom('victim' as const, null), { minLength: 4, maxLength: 4 }),
  )
  .map(([owners, roles]) =>
    (['A', 'B', 'C', 'D'] as const).flatMap((canonical, index) => {
      const type = index < 2 ? ('ORG' as const) : ('PERSON' as const);
      const mentions = owners.flatMap((owner, place) =>
        owner === index ? [{ start: place * 10, end: place * 10 + 5, text: `word${place % 10}`, type, canonical }] : [],
      );
      return mentions.length === 0 ? [] : [{ type, canonical, aliases: [], role: roles[index] ?? null, mentions }];
    }),
  );
const slotOf = (each: EntityCorrection) =>
  JSON.stringify([
    each.kind === 'restore' ? 'reject' : each.kind,
    each.entity,
    each.kind === 'split' ? each.mention : null,
  ]);

describe('applyCorrections, for any entities and corrections', () => {
  it('loses and invents no mention: each is kept or rejected, and in one entity', () => {
    fc.assert(
      fc.property(found, corrections, (entities, told) => {
        const all = [...applyCorrections(entities, told), ...rejectedEntities(entities, told)];
        const places = all.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);
        expect(places).toEqual(Array.from({ length: 12 }, (_, place) => place * 10));
        for (const { type, canonical, mentions } of all)
          for (const mention of mentions) expect(mention).toMatchObject({ type, canonical });
      }),
    );
  });

  it('gives one entity to a type and name', () => {
    fc.assert(
      fc.property(found, corrections, (entities, told) => {
        const names = applyCorrections(entities, told).map(({ type, canonical }) => `${type} ${canonical}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('is idempotent: applied to its result, and with every correction told twice', () => {
    fc.assert(
      fc.property(found, corrections, (entities, told) => {
        const once = applyCorrections(entities, told);
        expect(applyCorrections(once, told)).toEqual(once);
        expect(applyCorrections(entities, [...told, ...told])).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of corrections that say different kinds of things, circles and roles of parts apart', () => {
    fc.assert(
      fc.property(found, corrections, fc.infiniteStream(fc.nat()), (entities, told, random) => {
        // One correction for each kind and entity, no circle: merges and splits lead to a later letter.
        const forward = told.filter(
          (each) =>
            each.kind !== 'role' &&
            (each.kind !== 'merge' || each.entity.canonical < each.into.canonical) &&
            (each.kind !== 'split' || each.entity.canonical < each.as.canonical),
        );
        const single = [...new Map(forward.map((each) => [slotOf(each), each])).values()];
        const shuffled = single
          .map((each) => ({ each, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(applyCorrections(entities, shuffled)).toEqual(applyCorrections(entities, single));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing that it was given', () => {
    fc.assert(
      fc.property(found, corrections, (entities, told) => {
        const before = structuredClone(entities);
        applyCorrections(entities, told);
        expect(entities).toEqual(before);
      }),
    );
  });

  it('names parts and ref with which rejecting and restoring work', () => {
    fc.assert(
      fc.property(found, corrections, (entities, told) => {
        const [first, ...rest] = applyCorrections(entities, told);
        if (!first) return;
        const rejections = first.parts.map((entity) => ({ kind: 'reject' as const, entity }));
        expect(applyCorrections(entities, [...told, ...rejections])).toEqual(rest);
        const restored = first.parts.map((entity) => ({ kind: 'restore' as const, entity }));
        expect(applyCorrections(entities, [...told, ...rejections, ...restored])).toEqual([first, ...rest]);
      }),
    );
  });

  it('names the ref under which a rename works', () => {
    fc.assert(
      fc.property(found, corrections, (entities, told) => {
        const [first] = applyCorrections(entities, told);
        if (!first) return;
        const renamed = applyCorrections(entities, [...told, { kind: 'rename', entity: first.ref, canonical: 'New' }]);
        expect(renamed.some(({ canonical }) => canonical === 'New')).toBe(true);
      }),
    );
  });
});
