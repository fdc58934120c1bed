// @vitest-environment jsdom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { analysisOf, articleOf, spanOf } from '../session/scene.ts';
import { longStage } from './longStage.ts';
import { Stage, words } from './stage.tsx';

const rows = ({ root }: Stage) => [...root.querySelectorAll<HTMLElement>('ol[aria-label="Timeline"] > li[data-edtf]')];
const labelOf = (row: Element | null | undefined) => row?.querySelector('.event-label')?.textContent ?? null;
/** The label of the row that has the keyboard on its main button. */
const held = () =>
  document.activeElement?.matches('.event-main') ? labelOf(document.activeElement.closest('li')) : null;
const focusFirst = ({ root }: Stage) => root.querySelector<HTMLElement>('.event-main')?.focus();
const stops = ({ root }: Stage) =>
  [...root.querySelectorAll<HTMLElement>('.event-main')]
    .filter((main) => main.tabIndex === 0)
    .map((main) => labelOf(main.closest('li')));

describe('moving by keys', () => {
  it.each<[string, number, string[], string]>([
    ['down and up', 3, ['ArrowDown', 'ArrowDown', 'ArrowUp'], 'Day 1'],
    ['not above the first', 3, ['ArrowUp'], 'Day 0'],
    ['not below the last', 3, ['End', 'ArrowDown'], 'Day 2'],
    ['to the end and back', 12, ['End', 'Home'], 'Day 0'],
    ['by tens', 40, ['PageDown', 'PageDown', 'PageUp'], 'Day 10'],
    ['by tens to the end', 15, ['PageDown', 'PageDown'], 'Day 14'],
    ['to rows that are not rendered', 260, ['End'], 'Day 259'],
    ['from there on', 260, ['End', 'ArrowUp', 'PageUp'], 'Day 248'],
    ['and back to the top', 260, ['End', 'Home', 'ArrowDown'], 'Day 1'],
  ])('%s', (_, count, keys, expected) => {
    const stage = longStage(count);
    focusFirst(stage);
    for (const key of keys) stage.press(key);
    expect(held()).toBe(expected);
    expect(stops(stage)).toEqual([expected]);
  });

  it('right and left unfold and fold, and a key with another held is left to the browser', () => {
    const stage = longStage(3);
    focusFirst(stage);
    stage.press('ArrowRight');
    expect(rows(stage)[0]?.querySelector('blockquote')?.textContent).toBe('It went on on day 0.');
    expect(rows(stage)[0]?.querySelector('mark')?.textContent).toBe('day 0.');
    stage.press('ArrowDown', { ctrlKey: true });
    expect(held()).toBe('Day 0');
    stage.press('ArrowLeft');
    expect(stage.root.querySelector('blockquote')).toBeNull();
    expect(held()).toBe('Day 0');
  });

  it('arrows in a field move the caret', () => {
    const stage = longStage(3);
    focusFirst(stage);
    stage.press('ArrowRight');
    stage.control('Note').focus();
    stage.press('ArrowDown');
    expect(document.activeElement).toBe(stage.control('Note'));
  });

  it('Tab has one stop: where the keyboard was last, else what is selected, else the first', () => {
    const stage = longStage(5);
    expect(stops(stage)).toEqual(['Day 0']);
    stage.do({ type: 'select', selection: { kind: 'subject', subject: stage.rows[3]?.subject ?? '' } });
    expect(stops(stage)).toEqual(['Day 3']);
    focusFirst(stage);
    stage.press('ArrowDown');
    expect(stops(stage)).toEqual(['Day 1']);
    stage.do({ type: 'filter', filters: { text: 'day 4' } });
    expect(stops(stage)).toEqual(['Day 4']);
  });
});

describe('the keyboard is never lost', () => {
  it.each([
    ['the one below comes up', 0, 'Day 1'],
    ['the last was rejected', 2, 'Day 1'],
  ])('a rejected row: %s', (_, nth, expected) => {
    const stage = longStage(3);
    focusFirst(stage);
    for (let step = 0; step < nth; step++) stage.press('ArrowDown');
    stage.press('ArrowRight');
    stage.control('Reject').focus();
    stage.click('Reject');
    expect(held()).toBe(expected);
  });

  it('a button that goes away with what it did leaves it on its row', () => {
    const stage = longStage(3);
    focusFirst(stage);
    stage.press('ArrowDown').press('ArrowRight');
    stage.control('Confirm').focus();
    stage.click('Confirm');
    expect(held()).toBe('Day 1');
  });

  it('it is not taken from who left the list', () => {
    const stage = longStage(3);
    focusFirst(stage);
    stage.leave().do({ type: 'filter', filters: { text: 'day 2' } });
    expect(held()).toBeNull();
  });
});

describe('a long timeline', () => {
  it('renders a part, and says of each row which it is of how many', () => {
    const all = rows(longStage(260));
    expect(all.length).toBeLessThan(60);
    expect(all[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(all[0]?.getAttribute('aria-setsize')).toBe('260');
  });

  it('up to 150 events all are there', () => {
    const all = rows(longStage(150));
    expect(all).toHaveLength(150);
    expect(all.every((row) => !row.hasAttribute('aria-setsize'))).toBe(true);
  });

  it('a mark clicked in the page is found however far down', () => {
    const stage = longStage(260);
    stage.do({ type: 'marks-clicked', ids: [`subject/${stage.rows[200]?.subject}`] });
    expect(held()).toBe('Day 200');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('201');
  });
});

describe('filters', () => {
  const chosen = (stage: Stage) => [...stage.root.querySelectorAll('.chip-words')].map((chip) => chip.textContent);
  const count = (stage: Stage) => words(stage.root.querySelector('.filters [role=status]')?.textContent ?? '');

  it('choices with their counts; what is chosen is said, counted, and taken off again', () => {
    const stage = longStage(20).click('Filter');
    expect(stage.names.filter((name) => /\d$/.test(name))).toEqual(
      expect.arrayContaining(['Updated10', 'Data leaked10']),
    );
    stage.click('Updated10');
    expect([rows(stage).length, chosen(stage), count(stage)]).toEqual([10, ['Updated'], '10 of 20 events']);
    stage.type('Filter events by text', '18.');
    expect([rows(stage).length, count(stage)]).toEqual([1, '1 of 20 events']);
    expect(stage.names).toContain('Data leaked0');
    stage.click('Remove filter: Kind: Updated');
    expect([chosen(stage), document.activeElement]).toEqual([[], stage.control('Filter events by text')]);
    stage.click('Clear all');
    expect([rows(stage).length, count(stage)]).toEqual([20, '']);
    expect(document.activeElement).toBe(stage.control('Filter events by text'));
  });

  it('asks only what tells events apart', () => {
    const stage = longStage(20).click('Filter');
    expect([...stage.root.querySelectorAll('search legend')].map((legend) => legend.textContent)).toEqual(['Kind']);
  });

  it('a chip taken off leaves the keyboard on the next one', () => {
    const stage = longStage(20).do({ type: 'filter', filters: { kind: ['update', 'leak'] } });
    stage.click('Remove filter: Kind: Updated');
    expect(document.activeElement).toBe(stage.control('Remove filter: Kind: Data leaked'));
  });
});

it('what was inferred is said in words, and the shape is an outline', () => {
  const stage = new Stage().ready();
  const [first, , last] = rows(stage);
  expect(last?.querySelector('.doubt.inferred')?.textContent).toBe('Inferred: counted from the published date.');
  expect(last?.querySelector('.kind-shape.outlined')).not.toBeNull();
  expect(first?.querySelector('.doubt, .kind-shape.outlined')).toBeNull();
});

describe('what does not fit together', () => {
  const stage = async (): Promise<Stage> => {
    const analysis = analysisOf();
    const kinds = ['discovery', 'intrusion_start', 'individual_notice'] as const;
    const events = analysis.events.map((event, at) => ({ ...event, kind: kinds[at] ?? event.kind }));
    const set = new Stage().ready(articleOf(), { ...analysis, events });
    // It is looked for once the list is on the screen.
    await act(async () => {
      await new Promise((done) => setTimeout(done, 20));
    });
    return set;
  };

  it('is said at both events, and leads from one to the other', async () => {
    const set = await stage();
    const signs = rows(set).map((row) => words(row.querySelector('.differing')?.textContent ?? ''));
    expect(signs).toEqual([
      'Discovered before it began September 27, 2018',
      'Discovered before it began September 25, 2018',
      '',
    ]);
    set.click('Discovered before it began: go to “September 27, 2018”');
    expect(held()).toBe('containment (September 27, 2018)');
    expect(set.sent('reveal')).toEqual([{ type: 'reveal', span: spanOf('September 27, 2018') }]);
  });
});
