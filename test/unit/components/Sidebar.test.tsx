// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { asLocalDateTime } from '../../../lib/model.ts';
import { NO_FILTERS } from '../../../lib/session/filters.ts';
import { articleOf, spanOf, TEXT } from '../session/scene.ts';
import { longStage } from './longStage.ts';
import { nameOf, Stage, words } from './stage.tsx';

beforeAll(() => {
  // axe measures glyphs where it can; jsdom has no canvas and says so on the console each time.
  HTMLCanvasElement.prototype.getContext = () => null;
});

const highlight = (text: string) =>
  ({ type: 'selection', span: spanOf(text), chosen: { action: 'highlight', colour: 'green' } }) as const;

const timeline = ({ root }: Stage) => [...root.querySelectorAll<HTMLElement>('ol[aria-label="Timeline"] > li')];

/** Each state of the sidebar that a reader can see. */
const STATES: [string, () => Stage][] = [
  ['reading', () => new Stage()],
  ['no article', () => new Stage().do({ type: 'not-an-article', reason: 'not-an-article', url: '', title: '' })],
  ['analysing', () => new Stage().read(articleOf())],
  ['a timeline', () => new Stage().ready()],
  [
    'at a glance',
    () =>
      new Stage()
        .ready()
        .click('At a glance')
        .click(/^Until discovered/),
  ],
  ['a long timeline', () => longStage(151)],
  ['the filters unfolded', () => longStage(8).click('Filter')],
  ['filters chosen', () => longStage(8).do({ type: 'filter', filters: { kind: ['update'], text: '1' } })],
  ['nothing left by a filter', () => longStage(8).do({ type: 'filter', filters: { text: 'xyz' } })],
  ['names', () => new Stage().ready().click(/^Names/)],
  [
    'notes',
    () =>
      new Stage()
        .ready()
        .do(highlight('Letters'))
        .click(/^Notes/)
        .click(/^Colour, note and tags/),
  ],
  ['an event unfolded', () => new Stage().ready().click(/^Quote and notes: vendor_notice/)],
  [
    'a draft',
    () => new Stage().ready().do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'event' } }),
  ],
  [
    'a name unfolded',
    () =>
      new Stage()
        .ready()
        .click(/^Names/)
        .click('Correct: Alder Falls'),
  ],
  [
    'a name begun',
    () => new Stage().ready().do({ type: 'selection', span: spanOf('the bank'), chosen: { action: 'name' } }),
  ],
  [
    'names corrected and taken out, one mention offered for all',
    () => {
      const text = TEXT.replace('the city of the breach', 'Alder Falls of the breach');
      const stage = new Stage().ready(articleOf(text));
      stage.do({ type: 'selection', span: spanOf('the bank', text), chosen: { action: 'name' } });
      stage.do({ type: 'save-name-draft', isEverywhere: false });
      stage.do({ type: 'correct-name', entity: 'ORG:the bank', change: { kind: 'edit', role: 'victim' } });
      const at = spanOf('Alder Falls', text);
      stage.do(
        { type: 'selection', span: at, chosen: { action: 'name' } },
        { type: 'save-name-draft', isEverywhere: false },
      );
      return stage.do({
        type: 'correct-name',
        entity: 'PLACE:Alder Falls',
        change: { kind: 'reject-mention', mention: at },
      });
    },
  ],
  [
    'events merged, unfolded',
    () => {
      const stage = new Stage().ready();
      const [one, other] = stage.rows.map(({ subject }) => subject);
      if (!one || !other) throw new Error('expected two events');
      return stage
        .do({ type: 'merge-event', subject: one, into: other })
        .do({ type: 'unfold', subject: other, isOpen: true });
    },
  ],
  [
    'the list of changes',
    () => new Stage().ready().do({ type: 'keep' }, highlight('Letters'), { type: 'undo' }).click('Changes'),
  ],
  [
    'dates that another published date moved',
    () =>
      new Stage()
        .ready()
        .do({ type: 'set-published', value: asLocalDateTime('2018-10-22') })
        .answered(),
  ],
  ['the published date being changed', () => new Stage().ready().click('Change the published date')],
  ['a failed store', () => new Stage().read(articleOf()).do({ type: 'open-failed', key: 'key', error: 'No answer.' })],
  [
    'something lost',
    () => {
      const { stored } = new Stage().ready().do(highlight('the bank was told')).settle();
      return new Stage().revisit(stored, articleOf(TEXT.replace(/On September 27.*\n/, ''))).click(/^Notes/);
    },
  ],
];

describe('every state', () => {
  it.each(STATES)('%s: every control has a name, and axe finds nothing', async (_, set) => {
    const stage = set();
    expect(stage.controls.filter((control) => nameOf(control) === '').map(({ outerHTML }) => outerHTML)).toEqual([]);
    const ids = [...stage.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    // Contrast needs layout: the tokens' own test computes it. The page around us has the landmarks and the title.
    const rules = {
      'color-contrast': { enabled: false },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    };
    const { violations } = await axe.run(stage.root, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each([
    ['empty', 'This page is empty.'],
    ['not-an-article', 'This page has no article Breachline can read.'],
    ['pdf', 'This is a PDF.'],
    ['not-html', 'This is not a web page but a file.'],
    ['too-large', 'This page is too large to be read.'],
  ] as const)('%s is said in words', (reason, says) => {
    const stage = new Stage().do({ type: 'not-an-article', reason, url: '', title: '' });
    expect(stage.root.textContent).toContain(says);
    expect(stage.names).toEqual([
      'Undo',
      'Redo',
      'Changes',
      'Library',
      'Settings',
      'Keyboard shortcuts',
      'Close Breachline',
    ]);
  });
});

describe('the timeline', () => {
  it('is what pages and tests may rely on', () => {
    const items = timeline(new Stage().ready());
    expect(items.map((item) => [item.getAttribute('data-kind'), item.getAttribute('data-edtf')])).toEqual([
      ['vendor_notice', '2018-09-25'],
      ['containment', '2018-09-27'],
      ['individual_notice', '2018-10-11'],
    ]);
    expect(items.map((item) => item.querySelector('time')?.dateTime)).toEqual([
      '2018-09-25',
      '2018-09-27',
      '2018-10-11',
    ]);
  });

  it('shows day, gap, kind in words, and what was inferred from what', () => {
    const [, second, third] = timeline(new Stage().ready()).map((item) => words(item.textContent ?? ''));
    expect(second).toMatch(/^2 daysThu 27 Sep 2018/);
    expect(second).toContain('Contained');
    expect(third).toContain('Inferred: counted from the published date.');
  });

  it('a click reveals the passage, hover and focus preview it', () => {
    const stage = new Stage().ready();
    const [main] = stage.root.querySelectorAll<HTMLElement>('.event-main');
    main?.dispatchEvent(new MouseEvent('mouseenter'));
    main?.dispatchEvent(new MouseEvent('mouseleave'));
    main?.focus();
    main?.click();
    const span = spanOf('September 25, 2018');
    expect(stage.sent('preview').map((each) => each.type === 'preview' && each.span)).toEqual([span, null, span]);
    expect(stage.sent('reveal')).toEqual([{ type: 'reveal', span }]);
    expect(timeline(stage)[0]?.querySelector('[aria-current="true"]')).not.toBeNull();
  });

  it('is walked by arrow keys, Home and End, unfolded to the right and folded to the left', () => {
    const stage = new Stage().ready();
    const at = () => timeline(stage).findIndex((item) => item.contains(document.activeElement));
    stage.root.querySelector<HTMLElement>('.event-main')?.focus();
    const steps = ['ArrowDown', 'End', 'ArrowUp', 'Home', 'ArrowUp'].map((key) => {
      stage.press(key);
      return at();
    });
    expect(steps).toEqual([1, 2, 1, 0, 0]);
    stage.press('ArrowRight');
    expect(stage.root.querySelector('blockquote')?.textContent).toBe(
      'On September 25, 2018 the vendor told the city of the breach.',
    );
    expect(stage.root.querySelector('blockquote mark')?.textContent).toBe('September 25, 2018');
    stage.press('ArrowLeft');
    expect(stage.root.querySelector('blockquote')).toBeNull();
  });

  it('a mark clicked in the page moves the keyboard to its event', () => {
    const stage = new Stage().ready().click(/^Names/);
    const { subject } = stage.row('September 27, 2018');
    stage.do({ type: 'marks-clicked', ids: [`subject/${subject}`] });
    expect(timeline(stage)[1]?.contains(document.activeElement)).toBe(true);
    expect(stage.control(/^Timeline/).getAttribute('aria-selected')).toBe('true');
  });

  it('lists the marks over one another where the reader clicked, each to be shown', () => {
    const stage = new Stage().ready();
    const chosen = { action: 'highlight', colour: 'green' } as const;
    stage.do({ type: 'selection', span: spanOf('September 27, 2018 the code'), chosen });
    const subject = stage.rows.find(({ event }) => event.dateText === 'September 27, 2018')?.subject;
    const own = stage.state.records.find(({ record }) => record.colour === 'green')?.record.id;
    stage.do({ type: 'marks-clicked', ids: [`subject/${subject}`, `subject/record:${own}`] });
    expect(document.querySelector('.marks-here')?.textContent).toContain('2 marks here');
    stage.click('Green highlight: September 27, 2018 the code');
    expect(stage.state.tab).toBe('notes');
    expect(stage.control(/^Green highlight: September 27/).getAttribute('aria-pressed')).toBe('true');
    stage.click('Dismiss');
    expect(document.querySelector('.marks-here')).toBeNull();
  });

  it('names speakers only where there is more than one', () => {
    const one = new Stage().ready();
    expect(one.root.textContent).not.toContain('says');
    const { analysis } = one.state;
    const [first, ...others] = analysis?.events ?? [];
    if (!analysis || !first) throw new Error('expected events');
    const quoted = { ...first, speaker: { role: 'quoted' as const, name: 'City' } };
    const two = new Stage().ready(articleOf(), { ...analysis, events: [quoted, ...others] });
    expect(two.root.textContent).toContain('says City');
  });

  it('confirms, rejects, restores, and undoes all of it', () => {
    const stage = new Stage().ready().click(/^Quote and notes: vendor_notice/);
    stage.click('Reject').settle();
    expect(timeline(stage)).toHaveLength(2);
    stage.click('See 1 rejected event');
    expect(timeline(stage).map((item) => item.getAttribute('data-status'))).toEqual(['rejected']);
    stage.click('Restore').do({ type: 'filter', filters: NO_FILTERS }).click('Confirm');
    expect(timeline(stage)[0]?.textContent).toContain('confirmed');
    stage.click('Undo: confirmation').click('Undo: restoration').click('Undo: rejection');
    expect(timeline(stage)[0]?.getAttribute('data-status')).toBe('found');
    stage.click('Redo: rejection');
    expect(timeline(stage)).toHaveLength(2);
  });

  it('a correction says how the time is understood, and takes only one that is', () => {
    const stage = new Stage()
      .ready()
      .click(/^Quote and notes: vendor_notice/)
      .click('Correct');
    expect(document.activeElement).toBe(stage.control('When'));
    expect(stage.control('Save')).toHaveProperty('disabled', false);
    stage.type('When', 'whenever');
    expect(stage.control('Save')).toHaveProperty('disabled', true);
    expect(stage.root.querySelector('output')?.textContent).toContain('could not be read as a date');
    stage.type('When', 'September 24, 2018');
    expect(stage.root.querySelector('output')?.textContent).toBe('Understood as: 24 Sep 2018 2018-09-24');
    stage.type('Kind', 'discovery').type('What happened', 'First seen').click('Save');
    expect(timeline(stage)[0]?.dataset).toMatchObject({ kind: 'discovery', edtf: '2018-09-24', status: 'edited' });
    expect(timeline(stage)[0]?.textContent).toContain('First seen');
  });
});

describe('the header', () => {
  it('says where the published date comes from, and takes another', () => {
    const stage = new Stage().ready();
    const published = () => words(stage.root.querySelector('.published')?.textContent ?? '');
    expect(published()).toBe('Published 15 Oct 2018 from the page’s metadata (JSON-LD)');
    stage.click('Change the published date').type('Published', '2018-10-22').click('Save');
    expect(published()).toBe('Published 22 Oct 2018 set by you');
    stage.click('Change the published date').press('Escape');
    expect(published()).toContain('22 Oct 2018');
    stage.click('Change the published date').click('Use the page’s date');
    stage.do({
      type: 'analyzed',
      run: stage.state.analysisRun,
      analysis: stage.state.analysis ?? { timex: [], entities: [], events: [] },
    });
    stage.do({
      type: 'analyzed',
      run: stage.state.analysisRun,
      analysis: stage.state.analysis ?? { timex: [], entities: [], events: [] },
    });
    expect(published()).toContain('15 Oct 2018');
  });

  it('says kept and saved when the store has said so, and what failed when it has not', () => {
    const stage = new Stage().ready().click('Keep');
    expect(stage.root.querySelector('.keep-row')?.textContent).toContain('Saving…');
    stage.do({ type: 'write-failed', id: 1, error: 'The disk is full.' });
    expect(words(stage.root.querySelector('[role="alert"]')?.textContent ?? '')).toContain(
      'Not saved. The disk is full.',
    );
    expect(stage.root.textContent).not.toContain('Kept');
    stage.click('Retry').settle();
    expect(words(stage.root.querySelector('.keep-row')?.textContent ?? '')).toBe('KeptPrint with marksSaved');
  });

  it('leads to the library and out', () => {
    const stage = new Stage().ready().click('Library').click('Close Breachline');
    expect(stage.libraryOpened).toBe(1);
    expect(stage.sent('close')).toHaveLength(1);
  });

  it('says that marks cannot be shown where they cannot', () => {
    const stage = new Stage().do({
      type: 'article-read',
      article: articleOf(),
      key: 'k',
      sha256: 's',
      canHighlight: false,
    });
    expect(stage.root.textContent).toContain(
      'This browser cannot show marks in the page. The timeline works without them.',
    );
  });
});

describe('notes', () => {
  it('a note from the page is typed here, saved when the field is left, taken back by Escape', () => {
    const stage = new Stage().ready().do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'note' } });
    expect(document.activeElement).toBe(stage.control('Note'));
    stage.type('Note', 'Who wrote them?').leave().settle();
    expect(stage.stored.annotations.find(({ origin }) => origin === 'reader')?.note).toBe('Who wrote them?');
    stage.click('Edit note').type('Note', 'Oh no').press('Escape').leave().settle();
    expect(stage.stored.annotations.find(({ origin }) => origin === 'reader')?.note).toBe('Who wrote them?');
    stage.click('Edit note').type('Note', 'Ask the city').press('Enter', { ctrlKey: true }).settle();
    expect(stage.stored.annotations.find(({ origin }) => origin === 'reader')?.note).toBe('Ask the city');
  });

  it('tags complete from those used before', () => {
    const stage = new Stage().ready();
    const tags = ['vendor notice', 'city', 'notice'].map((tag) => ({ tag, count: 1 }));
    stage.do({ type: 'tags-loaded', tags }, { type: 'selection', span: spanOf('Letters'), chosen: { action: 'tag' } });
    const field = stage.control('Tags');
    expect(document.activeElement).toBe(field);
    const options = () => [...stage.root.querySelectorAll('[role="option"]')].map((option) => option.textContent);
    stage.type('Tags', 'not');
    expect(options()).toEqual(['notice', 'vendor notice']);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    stage.press('ArrowDown').press('ArrowDown');
    const active = field.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('vendor notice');
    stage.press('Enter');
    const set = () => [...stage.root.querySelectorAll('.highlight .tags .tag')].map((tag) => tag.textContent);
    expect(set()).toEqual(['vendor notice']);
    stage.type('Tags', 'new one').press(',').type('Tags', 'typed and left').leave();
    expect(set()).toEqual(['vendor notice', 'new one', 'typed and left']);
    stage.click('Remove tag new one');
    stage.control('Tags').focus();
    stage.press('Backspace');
    expect(set()).toEqual(['vendor notice']);
    stage.type('Tags', 'c');
    expect(options()).toEqual(['city']);
    stage.press('Escape');
    expect(options()).toEqual([]);
  });

  it('colour, deletion and their undoing', () => {
    const stage = new Stage()
      .ready()
      .do(highlight('Letters'))
      .click(/^Notes/)
      .click(/^Colour, note and tags/);
    stage.click('Pink');
    expect(stage.root.querySelector('.highlight')?.className).toContain('colour-pink');
    stage.click('Delete highlight');
    expect(stage.root.querySelector('.highlight')).toBeNull();
    stage.press('z', { ctrlKey: true }).press('z', { ctrlKey: true });
    expect(stage.root.querySelector('.highlight')?.className).toContain('colour-green');
    stage.press('z', { ctrlKey: true, shiftKey: true });
    expect(stage.root.querySelector('.highlight')?.className).toContain('colour-pink');
  });

  it('a text field keeps its own undo', () => {
    const stage = new Stage().ready().do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'note' } });
    stage.press('z', { ctrlKey: true });
    expect(stage.root.querySelector('.highlight')).not.toBeNull();
  });

  it('what is lost stands with its old words and some of what was around them', () => {
    const [, set] = STATES.find(([name]) => name === 'something lost') ?? [];
    const lost = set?.().root.querySelector('.lost');
    expect(lost?.querySelector('h2')?.textContent).toBe('Not in the page any more 2');
    expect([...(lost?.querySelectorAll('s') ?? [])].map((quote) => quote.textContent)).toEqual([
      'the bank was told',
      'September 27, 2018',
    ]);
  });
});

describe('names', () => {
  it('show their count, then which mention is shown', () => {
    const stage = new Stage().ready().click(/^Names/);
    expect(stage.names).toContain('Alder Falls1 mention');
    stage.click('Alder Falls1 mention');
    expect(stage.sent('reveal')).toEqual([{ type: 'reveal', span: spanOf('Alder Falls') }]);
    expect(stage.names).toContain('Alder Falls1 of 1 mention');
  });
});

describe('tabs', () => {
  it('follow the arrow keys, and what is not shown is hidden, not gone', () => {
    const stage = new Stage().ready();
    stage.control(/^Timeline/).focus();
    const shown = () => stage.root.querySelector('[role="tabpanel"]:not([hidden])')?.id;
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'];
    const steps = keys.map((key) => {
      stage.press(key);
      return shown();
    });
    expect(steps).toEqual([
      'panel-glance',
      'panel-names',
      'panel-notes',
      'panel-timeline',
      'panel-notes',
      'panel-timeline',
      'panel-notes',
    ]);
    expect(document.activeElement?.id).toBe('tab-notes');
    expect(stage.root.querySelectorAll('[role="tabpanel"]')).toHaveLength(4);
  });
});
