import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refKey } from '../../../lib/entities/refKey.ts';
import { entityKeyOf } from '../../../lib/marks/entityKeyOf.ts';
import { type Analysis, ENTITY_TYPES, type Entity, EVENT_KINDS, type TimelineEvent } from '../../../lib/model.ts';
import type { NameChange } from '../../../lib/session/nameChange.ts';
import { namesIn } from '../../../lib/session/namesIn.ts';
import { articleOf, dayTime, eventOf, Scene, spanOf } from './scene.ts';

const TEXT = [
  'What happened at Alder Falls',
  'On September 25, 2018 Superion told Alder Falls of the breach, and on October 2, 2018 it told the FBI.',
  'On September 27, 2018 Superion removed the code. Alder Falls told the FBI last Thursday.',
].join('\n');

const EVENTS = [
  eventOf('September 25, 2018', '2018-09-25', 'vendor_notice', TEXT),
  eventOf('October 2, 2018', '2018-10-02', 'regulator_notice', TEXT),
  eventOf('September 27, 2018', '2018-09-27', 'containment', TEXT),
  eventOf('last Thursday', '2018-10-11', 'regulator_notice', TEXT),
];

function entityOf(type: Entity['type'], canonical: string): Entity {
  const mentions = [...TEXT.matchAll(new RegExp(canonical, 'g'))].map(({ index }) => {
    return { start: index, end: index + canonical.length, text: canonical, type, canonical };
  });
  return { type, canonical, aliases: [], role: null, mentions };
}

const ENTITIES = [entityOf('PLACE', 'Alder Falls'), entityOf('ORG', 'Superion'), entityOf('ORG', 'FBI')];
const FIRST: Analysis = { timex: [], events: EVENTS, entities: ENTITIES };

/** What another version of the engine may make of one event. */
const change = fc.record({
  what: fc.constantFrom('same', 'same', 'gone', 'wider', 'narrower', 'another kind', 'twice'),
  kind: fc.constantFrom(...EVENT_KINDS),
  day: fc.constantFrom('2018-09-25', '2018-10-01', '2018-11-11'),
});

function changed(
  event: TimelineEvent,
  { what, kind, day }: { what: string; kind: TimelineEvent['kind']; day: string },
) {
  const at = (start: number, end: number) => ({ ...event, start, end, dateText: TEXT.slice(start, end) });
  switch (what) {
    case 'gone':
      return [];
    case 'wider':
      return [at(event.start - 3, event.end)];
    case 'narrower':
      return [at(event.start, event.end - 2)];
    case 'another kind':
      return [{ ...event, kind, time: dayTime(day) }];
    case 'twice':
      return [event, { ...event, kind }];
    default:
      return [event];
  }
}

const laterEvents = fc.array(change, { minLength: 4, maxLength: 4 }).map((changes) =>
  EVENTS.flatMap((event, index) => {
    const each = changes[index];
    return each ? changed(event, each) : [];
  }),
);

/** Decisions on events: their number, and what is decided. */
const decisions = fc.array(
  fc.record({
    which: fc.nat(3),
    what: fc.constantFrom('confirm', 'reject', 'edit', 'merge', 'note', 'own'),
    into: fc.nat(3),
  }),
  { maxLength: 8 },
);

const PASSAGES = ['removed the code', 'of the breach', 'told the FBI', 'September 27, 2018 Superion'];

function decide(scene: Scene, { which, what, into }: { which: number; what: string; into: number }): void {
  const rows = scene.rows.flatMap((row) => [row, ...row.merged]);
  const subject = rows[which % rows.length]?.subject ?? '';
  const event = { time: dayTime('2017-01-01'), kind: 'legal', label: `edited ${which}` } as const;
  switch (what) {
    case 'confirm':
      return void scene.do({ type: 'set-status', subject, status: 'confirmed' });
    case 'reject':
      return void scene.do({ type: 'set-status', subject, status: 'rejected' });
    case 'edit':
      return void scene.do({ type: 'draft-event', subject, timeText: '' }, { type: 'save-draft', event });
    case 'merge':
      return void scene.do({ type: 'merge-event', subject, into: rows[into % rows.length]?.subject ?? '' });
    case 'note':
      return void scene.do({ type: 'set-note', subject, note: `note ${which}` });
    default: {
      const span = spanOf(PASSAGES[which] ?? 'told', TEXT);
      return void scene.do(
        { type: 'selection', span, chosen: { action: 'event' } },
        { type: 'save-draft', event: { ...event, label: `own ${which}` } },
      );
    }
  }
}

const isDecided = ({ status, note, origin }: { status: string; note: string; origin: string }) =>
  status !== 'found' || note !== '' || origin === 'reader';

describe('decisions on events', () => {
  it('are all there, once, after any other analysis and any reload; nothing found is shown twice', () => {
    let decided = 0;
    fc.assert(
      fc.property(decisions, fc.array(laterEvents, { minLength: 1, maxLength: 3 }), (chosen, later) => {
        const first = new Scene().ready(articleOf(TEXT), FIRST).do({ type: 'keep' });
        for (const each of chosen) decide(first, each);
        const { stored } = first.settle();
        const own = stored.annotations.filter((record) => record.event && isDecided(record));
        decided += own.length;
        for (const events of later) {
          const scene = new Scene().revisit(stored, articleOf(TEXT), { ...FIRST, events });
          const rows = scene.rows.flatMap((row) => [row, ...row.merged]);
          // Every decision once, as it was made.
          for (const record of own) {
            const shown = rows.filter((row) => row.record?.id === record.id);
            expect(shown).toHaveLength(1);
            const event = shown[0]?.event;
            if (record.status === 'found') continue;
            expect(event).toMatchObject({ status: record.status, label: record.event?.label });
            expect(event?.time).toEqual(record.event?.time);
          }
          // Every found event once: as itself, or with a decision on it.
          const fresh = rows.filter(({ subject }) => subject.startsWith('place:'));
          expect(fresh).toHaveLength(events.length);
          expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length);
          // No decision on a found event stands beside what is found in its place now, undecided.
          for (const { event: kept, record } of rows) {
            if (record?.origin !== 'found' || fresh.some((row) => row.record?.id === record.id)) continue;
            const beside = fresh.filter((row) => row.event.start < kept.end && kept.start < row.event.end);
            expect(beside.filter((row) => row.record === null)).toEqual([]);
          }
          expect(scene.writes).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(decided).toBeGreaterThan(400);
  });

  it('a merge whose other half is lost leaves the event to itself', () => {
    const scene = new Scene().ready(articleOf(TEXT), FIRST);
    const [one, other] = [scene.row('October 2, 2018'), scene.row('last Thursday')];
    scene.do({ type: 'merge-event', subject: one.subject, into: other.subject }).settle();
    expect(scene.row('last Thursday').merged.map(({ event }) => event.dateText)).toEqual(['October 2, 2018']);
    expect(scene.rows).toHaveLength(3);
    const shorter = TEXT.replace(' Alder Falls told the FBI last Thursday.', '');
    const next = new Scene().revisit(scene.stored, articleOf(shorter), { ...FIRST, events: EVENTS.slice(0, 3) });
    expect(next.row('October 2, 2018').event.label).toBe(one.event.label);
  });

  it('two machines that merged either way lose neither', () => {
    const scene = new Scene().ready(articleOf(TEXT), FIRST);
    const [one, other] = [scene.row('October 2, 2018'), scene.row('last Thursday')];
    scene.do({ type: 'merge-event', subject: one.subject, into: other.subject }).settle();
    const { saved, annotations } = scene.stored;
    const target = annotations.find(({ event }) => event?.mergedInto)?.event?.mergedInto;
    const from = annotations.find(({ event }) => event?.mergedInto)?.id;
    const circle = annotations.map((record) =>
      record.id === target && record.event && from
        ? { ...record, event: { ...record.event, mergedInto: from } }
        : record,
    );
    const next = new Scene().revisit({ saved, annotations: circle }, articleOf(TEXT), FIRST);
    expect(next.rows).toHaveLength(4);
  });
});

/** Every entity under another name and perhaps type, with the mention it was decided at among those left. */
const renaming = fc.record({
  types: fc.array(fc.constantFrom(...ENTITY_TYPES), { minLength: 3, maxLength: 3 }),
  isLess: fc.boolean(),
});

const nameChange = (which: number): fc.Arbitrary<NameChange> =>
  fc.oneof(
    fc.constantFrom(...ENTITY_TYPES).map((type) => ({ kind: 'edit' as const, type })),
    fc.constantFrom('Alpha', 'Beta').map((name) => ({ kind: 'edit' as const, canonical: `${name} ${which}` })),
    fc.constant({ kind: 'reject' as const }),
    fc.constant({ kind: 'confirm' as const }),
    fc.constant({ kind: 'edit' as const, role: 'vendor' as const }),
  );

describe('decisions on names', () => {
  it('hold when a later analysis finds their mentions under other names and types', () => {
    const decide = fc.tuple(nameChange(0), nameChange(1), nameChange(2));
    fc.assert(
      fc.property(decide, renaming, (changes, { types, isLess }) => {
        const first = new Scene().ready(articleOf(TEXT), FIRST).do({ type: 'keep' });
        changes.forEach((each, index) => {
          const entity = ENTITIES[index];
          if (entity) first.do({ type: 'correct-name', entity: entityKeyOf(entity), change: each });
        });
        first.settle();
        const entities = ENTITIES.map((entity, index): Entity => {
          const ref = { type: types[index] ?? 'ORG', canonical: `${entity.canonical} (new)` };
          const mentions = entity.mentions.slice(0, isLess ? 1 : undefined);
          return { ...entity, ...ref, mentions: mentions.map((mention) => ({ ...mention, ...ref })) };
        });
        const next = new Scene().revisit(first.stored, articleOf(TEXT), { ...FIRST, entities });
        const [before, after] = [namesIn(first.state), namesIn(next.state)];
        changes.forEach((each, index) => {
          const at = ENTITIES[index]?.mentions[0]?.start;
          const place = (entity: Entity) => entity.mentions.some(({ start }) => start === at);
          const was = before?.entities.find(place);
          const now = after?.entities.find(place);
          if (each.kind === 'reject') expect([now, after?.rejected.some(place)]).toEqual([undefined, true]);
          else if (each.kind === 'confirm') expect(now && after?.confirmed.has(refKey(now.ref))).toBe(true);
          else if (each.kind === 'edit') {
            expect([now !== undefined, was !== undefined]).toEqual([true, true]);
            // What it was already is no decision.
            if (each.type && each.type !== ENTITIES[index]?.type) expect(now?.type).toBe(each.type);
            if (each.canonical) expect(now?.canonical).toBe(each.canonical);
            if (each.role) expect(now?.role).toBe('vendor');
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('hold where the analysis finds nothing any more', () => {
    const scene = new Scene().ready(articleOf(TEXT), FIRST);
    scene.do({ type: 'correct-name', entity: 'ORG:Superion', change: { kind: 'edit', canonical: 'CentralSquare' } });
    scene.do({ type: 'correct-name', entity: 'ORG:FBI', change: { kind: 'reject' } }).settle();
    const next = new Scene().revisit(scene.stored, articleOf(TEXT), { ...FIRST, entities: [] });
    expect(namesIn(next.state)?.entities.map(({ canonical, mentions }) => [canonical, mentions.length])).toEqual([
      ['CentralSquare', 1],
    ]);
  });

  it('a merge holds when its target is called otherwise', () => {
    const scene = new Scene().ready(articleOf(TEXT), FIRST);
    scene.do({ type: 'correct-name', entity: 'ORG:FBI', change: { kind: 'merge', into: 'ORG:Superion' } }).settle();
    const entities = ENTITIES.map((entity): Entity => {
      if (entity.canonical !== 'Superion') return entity;
      const ref = { type: 'PRODUCT' as const, canonical: 'Superion Inc' };
      return { ...entity, ...ref, mentions: entity.mentions.map((mention) => ({ ...mention, ...ref })) };
    });
    const next = new Scene().revisit(scene.stored, articleOf(TEXT), { ...FIRST, entities });
    expect(namesIn(next.state)?.entities.map(({ canonical, mentions }) => [canonical, mentions.length])).toEqual([
      ['Alder Falls', 3],
      ['Superion Inc', 4],
    ]);
  });
});
