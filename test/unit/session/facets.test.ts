import { describe, expect, it } from 'vitest';
import type { Annotation, Colour, Entity, EntityType, Status, TimeValue } from '../../../lib/model.ts';
import { asAnnotationId, asArticleId, asInstant, asLocalDateTime } from '../../../lib/model.ts';
import { facetsOf } from '../../../lib/session/facets.ts';
import { filterRows } from '../../../lib/session/filterRows.ts';
import { FACETS, type Filters, isFiltered, NO_FILTERS, toggleFilter } from '../../../lib/session/filters.ts';
import type { Highlight } from '../../../lib/session/highlightsOf.ts';
import { withFacts } from '../../../lib/session/rowFacts.ts';
import type { TimelineRow } from '../../../lib/session/rowsOf.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import { dayTime, eventOf, spanOf, TEXT } from './scene.ts';

const record = (over: Partial<Annotation>): Annotation => ({
  id: asAnnotationId('id'),
  articleId: asArticleId('article'),
  target: { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } },
  origin: 'found',
  status: 'found',
  colour: 'yellow',
  tags: [],
  note: '',
  createdAt: asInstant('2026-01-01T00:00:00.000Z'),
  updatedAt: asInstant('2026-01-01T00:00:00.000Z'),
  ...over,
});

function row(name: string, event: TimelineRow['event'], over: Partial<Annotation> | null = null): TimelineRow {
  const status: Status = over?.status ?? 'found';
  return { subject: name, event: { ...event, status }, record: over && record(over), likeness: null, merged: [] };
}

const entity = (type: EntityType, canonical: string, words: string, aliases: string[] = []): Entity => ({
  type,
  canonical,
  aliases,
  role: null,
  mentions: [{ ...spanOf(words), text: words, type, canonical }],
});

const highlight = (words: string, colour: Colour): Highlight => ({
  subject: words,
  record: record({ colour }),
  span: spanOf(words),
  likeness: null,
});

const told = eventOf('September 25, 2018', '2018-09-25', 'vendor_notice');
const removed = eventOf('September 27, 2018', '2018-09-27', 'containment');
const letters = eventOf('last Thursday', '2018-10-11', 'individual_notice');

/** Four events: told (tagged, rejected by none), removed, letters (inferred, another speaker), and one thrown out. */
const ROWS: TimelineRow[] = [
  row('told', { ...told, entities: ['City', 'Vendor'] }, { tags: ['ask', 'vendor'], note: 'Who signed it? Muñoz?' }),
  row('removed', { ...removed, entities: ['Bank'], flags: ['weekday-mismatch'] }, { status: 'confirmed' }),
  row('own', { ...removed, kind: 'discovery', entities: [] }, { origin: 'reader', status: 'confirmed', tags: ['ask'] }),
  row('letters', { ...letters, entities: ['City'], speaker: { role: 'quoted', name: 'The city' } }),
  row('out', { ...letters, kind: 'legal', entities: ['City'] }, { status: 'rejected' }),
];

const ENTITIES: Entity[] = [
  entity('ORG', 'City', 'the city', ['town hall']),
  entity('PLACE', 'City', 'residents'),
  entity('ORG', 'Vendor', 'the vendor'),
  entity('ORG', 'Bank', 'the bank'),
];

const rows = withFacts(ROWS, { entities: ENTITIES, highlights: [highlight('the bank was told', 'green')] });
const filters = (over: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...over });
const shown = (over: Partial<Filters>) => filterRows(rows, filters(over)).map(({ subject }) => subject);

describe('filterRows', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing chosen: all but the rejected', {}, ['told', 'removed', 'own', 'letters']],
    ['one kind', { kind: ['containment'] }, ['removed']],
    ['any of two kinds', { kind: ['containment', 'vendor_notice'] }, ['told', 'removed']],
    ['a kind that only a rejected one has', { kind: ['legal'] }, []],
    ['the rejected when asked for', { status: ['rejected'] }, ['out']],
    ['the rejected beside others', { status: ['rejected', 'found'] }, ['told', 'letters', 'out']],
    ['a type of name', { type: ['ORG'] }, ['told', 'removed', 'own']],
    ['a name that two types share, by its place', { type: ['PLACE'] }, ['letters']],
    ['one name', { entity: ['ORG:City'] }, ['told']],
    ['one name in an own event, by its passage', { entity: ['ORG:Bank'] }, ['removed', 'own']],
    ['a tag', { tag: ['ask'] }, ['told', 'own']],
    ['the colour of a highlight in the passage', { colour: ['green'] }, ['removed', 'own']],
    ['a colour that is not there', { colour: ['pink'] }, []],
    ['a speaker', { speaker: ['quoted:The city'] }, ['letters']],
    ['one’s own', { origin: ['reader'] }, ['own']],
    ['found and one’s own', { origin: ['found', 'reader'] }, ['told', 'removed', 'own', 'letters']],
    ['inferred dates', { certainty: ['inferred'] }, ['letters']],
    ['dates that do not fit', { certainty: ['doubtful'] }, ['removed']],
    ['two facets: both', { tag: ['ask'], kind: ['discovery'] }, ['own']],
    ['text in the quote, any case', { text: ' BANK ' }, ['removed', 'own']],
    ['text in the kind’s words', { text: 'people told' }, ['letters']],
    ['text in an alias', { text: 'town hall' }, ['told']],
    ['text in the note, without its accent', { text: 'munoz' }, ['told']],
    ['text in a tag', { text: 'ask' }, ['told', 'own']],
    ['text in the date as we write it', { text: '25 sep 2018' }, ['told']],
    ['text in the date as the article writes it', { text: 'last thursday' }, ['letters']],
    ['text in the speaker’s name', { text: 'the city letters' }, ['letters']],
    ['every word, in any order', { text: 'told september bank' }, ['removed', 'own']],
    ['words that are not there together', { text: 'bank residents' }, []],
    ['text and a facet', { text: 'bank', origin: ['reader'] }, ['own']],
  ])('%s', (_, over, expected) => expect(shown(over)).toEqual(expected));

  it.each<[string, boolean]>([
    ['1:30', true],
    ['1:30 pm', true],
    ['2018-09-28', true],
    ['by 28 sep', true],
    ['t13', false],
    ['13:30', false],
    ['00:00', false],
  ])('a clock is found as it is written, not as it is kept: %s %s', (text, isFound) => {
    const time: TimeValue = {
      ...dayTime('2018-09-28'),
      earliest: asLocalDateTime('2018-09-28T00:00'),
      latest: asLocalDateTime('2018-09-28T13:30'),
      precision: 'minute',
      relation: 'by',
      value: '2018-09-28T00:00/2018-09-28T13:30',
    };
    const event = { ...told, dateText: 'that day', time, quote: 'By then it was told.', label: 'told' };
    const clocked = withFacts([row('clocked', event)], { entities: [], highlights: [] });
    expect(filterRows(clocked, filters({ text })).length > 0).toBe(isFound);
  });

  it('looks for kinds and months as the screen writes them', async () => {
    const german = withFacts(ROWS, { entities: [], highlights: [], words: await loadWords('de') });
    const found = (text: string) => filterRows(german, filters({ text })).map(({ subject }) => subject);
    expect(found('27 september 2018')).toEqual(['removed', 'own']);
    expect(found('11 oktober')).toEqual(['letters']);
    expect(found('eingedammt')).toEqual(['removed']);
  });
});

describe('facetsOf', () => {
  const counts = (over: Partial<Filters>, facet: keyof ReturnType<typeof facetsOf>) =>
    facetsOf(rows, filters(over))[facet].map(({ value, count, isChosen }) => `${value} ${count}${isChosen ? '*' : ''}`);

  it.each<[string, Partial<Filters>, keyof ReturnType<typeof facetsOf>, string[]]>([
    [
      'kinds in the order of an incident, rejected ones at nought',
      {},
      'kind',
      ['discovery 1', 'containment 1', 'vendor_notice 1', 'individual_notice 1', 'legal 0'],
    ],
    [
      'a choice leaves its own facet’s counts',
      { kind: ['containment'] },
      'kind',
      ['discovery 1', 'containment 1*', 'vendor_notice 1', 'individual_notice 1', 'legal 0'],
    ],
    ['and narrows the others', { kind: ['containment', 'vendor_notice'] }, 'tag', ['ask 1', 'vendor 1']],
    ['two choices narrow a third', { kind: ['vendor_notice'], tag: ['ask'] }, 'origin', ['found 1', 'reader 0']],
    ['text narrows all', { text: 'bank' }, 'status', ['found 0', 'confirmed 2', 'rejected 0']],
    ['the rejected are counted where they can be asked for', {}, 'status', ['found 2', 'confirmed 2', 'rejected 1']],
    [
      'asked for, they count elsewhere',
      { status: ['rejected'] },
      'entity',
      ['PLACE:City 1', 'ORG:Bank 0', 'ORG:City 0', 'ORG:Vendor 0'],
    ],
    ['a row of two names counts in both', {}, 'type', ['ORG 3', 'PLACE 1']],
    ['names by how often they are there', {}, 'entity', ['ORG:Bank 2', 'PLACE:City 1', 'ORG:City 1', 'ORG:Vendor 1']],
    ['stated, inferred and doubtful', {}, 'certainty', ['stated 3', 'inferred 1', 'doubtful 1']],
    ['colours', {}, 'colour', ['green 2']],
    ['speakers as they come', {}, 'speaker', ['author:A. Writer 3', 'quoted:The city 1']],
    ['what is chosen stays though no row has it', { tag: ['gone'] }, 'tag', ['ask 2', 'vendor 1', 'gone 0*']],
  ])('%s', (_, over, facet, expected) => {
    const got = counts(over, facet);
    if (facet === 'entity') expect(got.toSorted()).toEqual(expected.toSorted());
    else expect(got).toEqual(expected);
  });

  it('names are in the order of their totals', () => {
    const totals = facetsOf(rows, NO_FILTERS).entity.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });

  it('every count is what choosing the value alone in its facet would show', () => {
    const bases: Partial<Filters>[] = [
      {},
      { tag: ['ask'] },
      { text: 'told' },
      { status: ['rejected', 'found'], type: ['ORG'] },
    ];
    for (const base of bases) {
      const facets = facetsOf(rows, filters(base));
      for (const facet of FACETS) {
        for (const { value, count } of facets[facet]) {
          expect(filterRows(rows, filters({ ...base, [facet]: [value] })), `${facet} ${value}`).toHaveLength(count);
        }
      }
    }
  });
});

describe('filters', () => {
  it('a value is chosen and no longer chosen', () => {
    const once = toggleFilter(NO_FILTERS, 'kind', 'leak');
    expect(once).toEqual({ kind: ['leak'] });
    expect(toggleFilter(filters(once), 'kind', 'legal')).toEqual({ kind: ['leak', 'legal'] });
    expect(toggleFilter(filters(once), 'kind', 'leak')).toEqual({ kind: [] });
  });

  it.each<[Partial<Filters>, boolean]>([
    [{}, false],
    [{ text: '  ' }, false],
    [{ text: 'a' }, true],
    [{ status: ['rejected'] }, true],
  ])('%j narrows: %s', (over, expected) => expect(isFiltered(filters(over))).toBe(expected));
});

it('facts are made of what the scene has', () => {
  const [plain] = withFacts([row('plain', { ...told, time: dayTime('2018-09-25') })], { entities: [], highlights: [] });
  expect(plain?.facts).toMatchObject({ origin: ['found'], tag: [], colour: [], entity: [], certainty: ['stated'] });
  expect(plain?.facts.words()).toContain(TEXT.split('\n')[1]?.toLowerCase());
});
