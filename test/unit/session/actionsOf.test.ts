import { describe, expect, it } from 'vitest';
import type { COMMANDS } from '../../../lib/messaging/commands.ts';
import { actionsOf } from '../../../lib/session/actionsOf.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { Scene, spanOf } from './scene.ts';

/** Presses shortcuts; the words of the passages the page is then made to show. */
function shown(scene: Scene, ...commands: (typeof COMMANDS)[number][]): string[] {
  const before = scene.sent('reveal').length;
  for (const command of commands) scene.do(...actionsOf(command, scene.state, ENGLISH));
  const { page } = scene.state;
  const text = page.status === 'article' ? page.article.text : '';
  return scene
    .sent('reveal')
    .slice(before)
    .map((message) => (message.type === 'reveal' ? text.slice(message.span.start, message.span.end) : ''));
}

const highlight = (words: string) =>
  ({ type: 'selection', span: spanOf(words), chosen: { action: 'highlight', colour: 'green' } }) as const;

const EVENTS = ['September 25, 2018', 'September 27, 2018', 'last Thursday'];

describe('next and previous', () => {
  it('go from event to event, around, and take the keyboard along', () => {
    const scene = new Scene().ready();
    expect(shown(scene, 'next', 'next', 'next', 'next')).toEqual([...EVENTS, EVENTS[0]]);
    expect(shown(scene, 'previous', 'previous')).toEqual([EVENTS[2], EVENTS[1]]);
    expect(scene.state.focus?.on).toMatchObject({ kind: 'subject' });
  });

  it('begin at the end when going back', () => expect(shown(new Scene().ready(), 'previous')).toEqual([EVENTS[2]]));

  it('keep to what the filter shows', () => {
    const scene = new Scene().ready().do({ type: 'filter', filters: { text: 'the bank' } });
    expect(shown(scene, 'next', 'next')).toEqual([EVENTS[1], EVENTS[1]]);
    expect(scene.state.filters.text).toBe('the bank');
  });

  it('go from highlight to highlight among the notes', () => {
    const scene = new Scene().ready().do(highlight('Letters went'), highlight('the vendor told'));
    scene.do({ type: 'open-tab', tab: 'notes' });
    expect(shown(scene, 'next', 'next', 'next')).toEqual(['the vendor told', 'Letters went', 'the vendor told']);
  });

  it('go from mention to mention of the name that is shown', () => {
    const scene = new Scene().ready().do({ type: 'open-tab', tab: 'names' });
    scene.do({ type: 'next-mention', key: 'PLACE:Alder Falls' });
    expect(shown(scene, 'next', 'previous')).toEqual(['Alder Falls', 'Alder Falls']);
  });

  it('do nothing where there is no article', () =>
    expect(shown(new Scene(), 'next', 'previous', 'filter')).toEqual([]));
});

it('the filter is where the keyboard goes, in its tab', () => {
  const scene = new Scene().ready().do({ type: 'open-tab', tab: 'notes' });
  shown(scene, 'filter');
  expect(scene.state).toMatchObject({ tab: 'timeline', focus: { on: { kind: 'filter' } } });
});

it('a highlight without a colour takes the one used last, and leaves that of one that is there', () => {
  const scene = new Scene().ready().do(highlight('Letters went'));
  const asked = (words: string) =>
    scene.do({ type: 'selection', span: spanOf(words), chosen: { action: 'highlight' } }).state.records.at(-1)?.record;
  expect(asked('the vendor told')?.colour).toBe('green');
  scene.do({ type: 'selection', span: spanOf('the bank'), chosen: { action: 'highlight', colour: 'pink' } });
  asked('Letters went');
  const colours = scene.state.records.map(({ record }) => [record.target.quote.exact, record.colour]);
  expect(colours).toContainEqual(['Letters went', 'green']);
});
