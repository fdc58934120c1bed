import { describe, expect, it } from 'vitest';
import { asInstant, asLocalDateTime } from '../../../lib/model.ts';
import { highlightsOf, lostOf } from '../../../lib/session/highlightsOf.ts';
import { isKept, saveStatusOf } from '../../../lib/session/writes.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import { analysisOf, articleOf, dayTime, Scene, spanOf, TEXT } from './scene.ts';

const highlight = (words: string) =>
  ({ type: 'selection', span: spanOf(words), chosen: { action: 'highlight', colour: 'green' } }) as const;

describe('reading', () => {
  it('asks the store, then for the analysis, and paints what is found', () => {
    const scene = new Scene().ready();
    expect(scene.effects.map(({ type }) => type)).toEqual([
      'open',
      'load-drafts',
      'load-tags',
      'send',
      'analyze',
      'send',
    ]);
    const [first, second] = scene.sent('paint');
    expect(first).toMatchObject({ marks: [] });
    expect(second).toMatchObject({ marks: [{ type: 'date' }, { type: 'date' }, { type: 'date' }, { type: 'place' }] });
    expect(scene.writes).toEqual([]);
  });

  it('paints again, and does no more, when a reconnected page sends the same article', () => {
    const scene = new Scene().ready();
    scene.effects = [];
    scene.read(articleOf());
    expect(scene.effects.map(({ type }) => type)).toEqual(['send']);
    expect(scene.sent('paint')).toHaveLength(1);
  });

  it('says why a page is no article', () => {
    const scene = new Scene().do({ type: 'not-an-article', reason: 'pdf', url: 'https://a.example', title: 'A' });
    expect(scene.state.page).toMatchObject({ status: 'not-an-article', reason: 'pdf' });
  });

  it('takes no answer of an older question', () => {
    const scene = new Scene().read(articleOf()).do({ type: 'opened', key: 'another', found: null });
    expect(scene.state.opening.status).toBe('asked');
    scene.do({ type: 'opened', key: 'key', found: null }).do({ type: 'analyzed', run: 99, analysis: analysisOf() });
    expect(scene.state.analysis).toBeNull();
  });

  it('goes on without an analysis that failed', () => {
    const scene = new Scene().read(articleOf()).do({ type: 'opened', key: 'key', found: null });
    scene.do({ type: 'analysis-failed', run: scene.state.analysisRun, error: 'a bug' }).do(highlight('Letters'));
    expect(scene.state.analysisError).toBe('a bug');
    expect(scene.writes).toHaveLength(1);
  });

  it('does not paint where the browser cannot', () => {
    const scene = new Scene().do(
      { type: 'article-read', article: articleOf(), key: 'key', sha256: 's', canHighlight: false },
      { type: 'opened', key: 'key', found: null },
      { type: 'analyzed', run: 1, analysis: analysisOf() },
    );
    expect(scene.sent('paint')).toEqual([]);
    expect(scene.rows).toHaveLength(3);
  });
});

describe('keeping', () => {
  it('by the button: one write with the article and a record of every found event', () => {
    const scene = new Scene().ready().do({ type: 'keep' }, { type: 'keep' });
    expect(scene.writes).toHaveLength(1);
    const [write] = scene.writes;
    expect(write).toMatchObject({ method: 'keep', saved: { key: 'key', sha256: `sha of ${TEXT}` } });
    expect(write?.annotations.map(({ origin, status, target }) => [origin, status, target.quote.exact])).toEqual([
      ['found', 'found', 'September 25, 2018'],
      ['found', 'found', 'September 27, 2018'],
      ['found', 'found', 'last Thursday'],
    ]);
    expect(scene.rows.every(({ record }) => record !== null)).toBe(true);
  });

  it('by the first annotation: one write too, and the next one writes only itself', () => {
    const scene = new Scene().ready().do(highlight('Letters')).settle().do(highlight('the bank'));
    expect(scene.writes.map(({ method, annotations }) => [method, annotations.length])).toEqual([
      ['keep', 4],
      ['put', 1],
    ]);
  });

  it('says kept and saved only when the store has said so', () => {
    const scene = new Scene().ready();
    expect([saveStatusOf(scene.state), isKept(scene.state)]).toEqual(['nothing', false]);
    scene.do({ type: 'keep' });
    expect([saveStatusOf(scene.state), isKept(scene.state)]).toEqual(['saving', false]);
    scene.settle();
    expect([saveStatusOf(scene.state), isKept(scene.state)]).toEqual(['saved', true]);
  });

  it('what is asked for before the article can be written to is done when it can, in order', () => {
    const scene = new Scene().do({ type: 'keep' }).read(articleOf()).do(highlight('Letters'), highlight('the bank'));
    expect(scene.writes).toEqual([]);
    scene.do({ type: 'opened', key: 'key', found: null });
    expect(scene.writes).toEqual([]);
    scene.do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf() }).settle();
    expect(scene.writes.map(({ method }) => method)).toEqual(['keep', 'put']);
    expect(highlightsOf(scene.state.records)).toHaveLength(2);
  });

  it('two changes in one millisecond, or after the clock was set back, have two times', () => {
    const scene = new Scene().ready().do(highlight('Letters')).settle();
    const { subject = '' } = highlightsOf(scene.state.records)[0] ?? {};
    scene.do({ type: 'set-note', subject, note: 'one' });
    scene.clock = '2020-01-01T00:00:00.000Z';
    scene.do({ type: 'set-note', subject, note: 'two' }).settle();
    const own = scene.stored.annotations.find(({ origin }) => origin === 'reader');
    expect(own?.note).toBe('two');
  });
});

describe('a store that fails', () => {
  it('keeps every write until it is taken, in order', () => {
    const scene = new Scene().ready().do(highlight('Letters'));
    const first = scene.state.writes.queue[0]?.id ?? 0;
    scene.do({ type: 'write-failed', id: first, error: 'disk full' });
    expect(saveStatusOf(scene.state)).toBe('failed');
    expect(scene.state.writes.error).toBe('disk full');
    scene.do({ type: 'retry' });
    expect(scene.writes.map(({ method }) => method)).toEqual(['keep', 'keep']);
    scene.do({ type: 'write-failed', id: first, error: 'disk full' }).do(highlight('the bank'));
    expect(scene.state.writes.queue).toHaveLength(2);
    scene.settle();
    expect(saveStatusOf(scene.state)).toBe('saved');
    expect(scene.stored.annotations.filter(({ origin }) => origin === 'reader')).toHaveLength(2);
  });

  it('that cannot be opened shows the timeline, writes nothing, and is asked again', () => {
    const scene = new Scene().read(articleOf()).do({ type: 'open-failed', key: 'key', error: 'no answer' });
    scene.do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf() }).do(highlight('Letters'));
    expect(scene.rows).toHaveLength(3);
    expect(saveStatusOf(scene.state)).toBe('failed');
    expect(scene.writes).toEqual([]);
    scene.do({ type: 'retry' }).do({ type: 'opened', key: 'key', found: null }).settle();
    expect(scene.stored.annotations).toHaveLength(4);
  });

  it('an article deleted in the library meanwhile is kept again by the next change, later than the deletion', () => {
    const scene = new Scene()
      .ready()
      .do(highlight('Letters'))
      .settle()
      .do(highlight('the bank'), highlight('the code'));
    const put = scene.state.writes.queue[0]?.id ?? 0;
    scene.do({ type: 'write-failed', id: put, error: 'not in the library', isGone: true });
    expect(scene.state.writes.queue.map(({ write }) => [write.method, write.annotations.length])).toEqual([
      ['keep', 6],
    ]);
    const again = scene.writes.at(-1);
    const times = again?.method === 'keep' ? [again.saved, ...again.annotations].map(({ updatedAt }) => updatedAt) : [];
    expect(times.every((time) => time === scene.state.lastStamp)).toBe(true);
    scene.settle();
    expect(saveStatusOf(scene.state)).toBe('saved');
  });

  it('an answer to a write that is not at the head changes nothing', () => {
    const scene = new Scene().ready().do({ type: 'keep' });
    const { state } = scene;
    expect(scene.do({ type: 'written', id: 99 }, { type: 'write-failed', id: 99, error: 'x' }).state).toEqual(state);
  });
});

describe('annotating', () => {
  it('a selection loses the white space at its ends', () => {
    const { start, end } = spanOf('the bank');
    const span = { start: start - 1, end: end + 1 };
    const scene = new Scene().ready().do({ type: 'selection', span, chosen: { action: 'highlight', colour: 'pink' } });
    expect(highlightsOf(scene.state.records)[0]?.record.target.quote.exact).toBe('the bank');
  });

  it.each([
    ['empty', { start: 5, end: 5 }],
    ['backwards', { start: 9, end: 5 }],
    ['past the text', { start: 5, end: TEXT.length + 1 }],
    ['negative', { start: -1, end: 5 }],
    ['broken', { start: 1.5, end: 5 }],
    ['of white space', { start: TEXT.indexOf('\n'), end: TEXT.indexOf('\n') + 1 }],
  ])('a selection that is %s makes nothing', (_, span) => {
    const scene = new Scene().ready().do({ type: 'selection', span, chosen: { action: 'note' } });
    expect(scene.writes).toEqual([]);
  });

  it('the same words highlighted again take the new colour, other words that overlap are another highlight', () => {
    const scene = new Scene().ready().do(highlight('the bank was told'));
    scene.do(
      { ...highlight('the bank was told'), chosen: { action: 'highlight', colour: 'blue' } },
      highlight('the bank'),
    );
    expect(highlightsOf(scene.state.records).map(({ record }) => record.colour)).toEqual(['green', 'blue']);
  });

  it.each([
    ['tag', 'tags'],
    ['note', 'note'],
  ] as const)('%s makes a highlight at once and moves to its field', (action, kind) => {
    const scene = new Scene().ready().do({ type: 'selection', span: spanOf('Letters'), chosen: { action } });
    const { subject = '', record } = highlightsOf(scene.state.records)[0] ?? {};
    expect(record?.colour).toBe('yellow');
    expect(scene.state.focus?.on).toEqual({ kind, subject });
    expect(scene.state.tab).toBe('notes');
    expect(scene.state.opened[subject]).toBe(true);
    expect(scene.writes).toHaveLength(1);
  });

  it('a note on a highlight that is there leaves its colour', () => {
    const scene = new Scene().ready().do(highlight('Letters'));
    scene.do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'note' } });
    expect(highlightsOf(scene.state.records).map(({ record }) => record.colour)).toEqual(['green']);
    expect(scene.writes).toHaveLength(1);
  });

  it('an event from a selection is a draft with its date and kind until it is saved', () => {
    const passage = 'On September 27, 2018 the code was removed';
    const scene = new Scene().ready().do({ type: 'selection', span: spanOf(passage), chosen: { action: 'event' } });
    expect(scene.state.draft).toEqual({
      subject: null,
      span: spanOf(passage),
      timeText: 'September 27, 2018',
      was: { timeText: 'September 27, 2018', time: dayTime('2018-09-27') },
      finest: null,
      kind: 'containment',
      label: passage,
    });
    expect(scene.writes).toEqual([]);
    scene.do({ type: 'draft-typed', fields: { label: 'Code removed' } });
    expect(scene.state.draft?.label).toBe('Code removed');
    scene.do({
      type: 'save-draft',
      event: { time: dayTime('2018-09-27'), kind: 'remediation', label: 'Code removed' },
    });
    expect(scene.state.draft).toBeNull();
    expect(scene.row(passage)).toMatchObject({
      event: { kind: 'remediation', label: 'Code removed', status: 'confirmed' },
    });
    expect(scene.writes).toHaveLength(1);
  });

  it.each([
    ['set-note', { note: ' call them \n' }, { note: 'call them' }],
    ['set-tags', { tags: ['City', 'city', ' ', 'card  data'] }, { tags: ['city', 'card data'] }],
    ['set-colour', { colour: 'pink' }, { colour: 'pink' }],
  ] as const)('%s', (type, given, expected) => {
    const scene = new Scene()
      .ready()
      .do({ type: 'tags-loaded', tags: [{ tag: 'city', count: 3 }] }, highlight('Letters'));
    const { subject = '' } = highlightsOf(scene.state.records)[0] ?? {};
    scene.settle().do({ type, subject, ...given } as Parameters<typeof scene.do>[0]);
    expect(highlightsOf(scene.state.records)[0]?.record).toMatchObject(expected);
    expect(scene.writes.at(-1)).toMatchObject({ method: 'put', annotations: [expected] });
  });

  it('what changes nothing writes nothing', () => {
    const scene = new Scene().ready().do(highlight('Letters')).settle();
    const { subject = '' } = highlightsOf(scene.state.records)[0] ?? {};
    const writes = scene.writes.length;
    scene.do({ type: 'set-note', subject, note: '' }, { type: 'set-colour', subject, colour: 'green' });
    expect(scene.writes).toHaveLength(writes);
    expect(scene.state.history.past).toHaveLength(1);
  });

  it('delete writes a tombstone', () => {
    const scene = new Scene().ready().do(highlight('Letters')).settle();
    const { subject = '' } = highlightsOf(scene.state.records)[0] ?? {};
    scene.do({ type: 'delete', subject });
    expect(highlightsOf(scene.state.records)).toEqual([]);
    const [tombstone] = scene.writes.at(-1)?.annotations ?? [];
    expect(tombstone?.deletedAt).toBe(tombstone?.updatedAt);
    expect(scene.stored.annotations.some(({ origin }) => origin === 'reader')).toBe(false);
  });

  it('what is typed and not saved is saved when the text goes away', () => {
    const scene = new Scene().ready().do(highlight('Letters'));
    const { subject = '' } = highlightsOf(scene.state.records)[0] ?? {};
    scene.do({ type: 'note-typed', subject, text: 'half a thou' }).do({ type: 'close' }).settle();
    expect(scene.stored.annotations.find(({ origin }) => origin === 'reader')?.note).toBe('half a thou');
    expect(scene.sent('close')).toHaveLength(1);
  });
});

describe('correcting found events', () => {
  it.each([
    ['confirmed', 'confirmed'],
    ['rejected', 'rejected'],
  ] as const)('%s keeps the article and the decision', (status, expected) => {
    const scene = new Scene().ready();
    scene.do({ type: 'set-status', subject: scene.row('September 25, 2018').subject, status }).settle();
    expect(scene.row('September 25, 2018').event.status).toBe(expected);
    expect(scene.writes).toHaveLength(1);
    expect(scene.stored.annotations).toHaveLength(3);
  });

  it('a rejected date keeps its mark as a date, but is no event any more', () => {
    const scene = new Scene().ready();
    const { subject } = scene.row('September 25, 2018');
    scene.do({ type: 'set-status', subject, status: 'rejected' });
    const marks = scene.sent('paint').at(-1);
    expect(JSON.stringify(marks)).not.toContain(subject);
    expect(JSON.stringify(marks)).toContain(`date/${spanOf('September 25, 2018').start}`);
  });

  it('deleting a found event rejects it, since the next analysis would find it again', () => {
    const scene = new Scene().ready();
    scene.do({ type: 'delete', subject: scene.row('September 25, 2018').subject }).settle();
    expect(scene.row('September 25, 2018').event.status).toBe('rejected');
    expect(scene.stored.annotations).toHaveLength(3);
  });

  it('a corrected one is shown as corrected, under the name it had', () => {
    const scene = new Scene().ready();
    const { subject } = scene.row('September 25, 2018');
    scene.do({ type: 'draft-event', subject, timeText: '25 Sep 2018' });
    expect(scene.state.draft).toMatchObject({ subject, kind: 'vendor_notice' });
    scene.do({ type: 'save-draft', event: { time: dayTime('2018-09-24'), kind: 'discovery', label: 'Seen' } });
    const row = scene.row('September 25, 2018');
    expect(row).toMatchObject({ subject, event: { kind: 'discovery', label: 'Seen', status: 'edited' } });
    expect(scene.rows).toHaveLength(3);
  });
});

describe('the published date', () => {
  const later = asLocalDateTime('2018-10-22');

  it('is analysed again and kept in one write with what it moved', () => {
    const scene = new Scene().ready().do({ type: 'set-published', value: later });
    expect(scene.writes).toEqual([]);
    scene.do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf(TEXT, '2018-10-18') });
    expect(scene.writes).toHaveLength(1);
    expect(scene.stored.saved.article.metadata.published).toEqual({ value: later, source: 'reader' });
    const moved = scene.stored.annotations.find(({ target }) => target.quote.exact === 'last Thursday');
    expect(moved?.event?.time.value).toBe('2018-10-18');
  });

  it('moves the found records of a kept article, not those the reader decided on', () => {
    const scene = new Scene().ready().do({ type: 'keep' }).settle();
    const { subject } = scene.row('last Thursday');
    const change = () => {
      scene.do({ type: 'set-published', value: later });
      scene.do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf(TEXT, '2018-10-18') }).settle();
      return scene.row('last Thursday').event.time.value;
    };
    scene.do({ type: 'set-status', subject, status: 'confirmed' });
    expect(change()).toBe('2018-10-11');
    const undecided = new Scene().ready().do({ type: 'keep' }).settle().do({ type: 'set-published', value: later });
    undecided.do({ type: 'analyzed', run: undecided.state.analysisRun, analysis: analysisOf(TEXT, '2018-10-18') });
    expect(undecided.writes.at(-1)?.annotations.map(({ event }) => event?.time.value)).toEqual(['2018-10-18']);
  });

  it('is undone by the same way, and null goes back to what the page says', () => {
    const scene = new Scene().ready().do({ type: 'keep' }, { type: 'set-published', value: later });
    const answer = (thursday: string) =>
      scene.do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf(TEXT, thursday) }).settle();
    answer('2018-10-18').do({ type: 'undo' });
    answer('2018-10-11');
    expect(scene.stored.saved.article.metadata.published).toEqual({ value: '2018-10-15', source: 'json-ld' });
    const thursday = scene.stored.annotations.find(({ target }) => target.quote.exact === 'last Thursday');
    expect(thursday?.event?.time.value).toBe('2018-10-11');
    scene.do({ type: 'redo' });
    answer('2018-10-18').do({ type: 'set-published', value: null });
    answer('2018-10-11');
    expect(scene.stored.saved.article.metadata.published?.source).toBe('json-ld');
  });

  it('is remembered on the next visit, before the first analysis', () => {
    const scene = new Scene().ready().do({ type: 'set-published', value: later });
    scene.do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf() });
    const next = new Scene().revisit(scene.stored);
    const asked = next.effects.filter((effect) => effect.type === 'analyze');
    expect(asked.map(({ article }) => article.metadata.published)).toEqual([{ value: later, source: 'reader' }]);
  });
});

describe('coming back', () => {
  it('shows what was kept in its place, and writes nothing', () => {
    const first = new Scene().ready().do(highlight('Letters')).settle();
    const next = new Scene().revisit(first.stored);
    expect(next.rows.map(({ record }) => record !== null)).toEqual([true, true, true]);
    expect(highlightsOf(next.state.records)).toMatchObject([{ span: spanOf('Letters') }]);
    expect(next.writes).toEqual([]);
    expect(next.sent('paint').at(-1)).toEqual(first.sent('paint').at(-1));
  });

  it('in a changed text places what is there, and lists the rest as lost', () => {
    const first = new Scene().ready().do(highlight('the bank was told')).settle();
    const changed = `An update was added on top of it all.\n${TEXT.replace(/On September 27.*\n/, '')}`;
    const next = new Scene().revisit(first.stored, articleOf(changed));
    expect(lostOf(next.state.records).map(({ target }) => target.quote.exact)).toEqual([
      'the bank was told',
      'September 27, 2018',
    ]);
    expect(next.row('September 25, 2018').event.start).toBe(changed.indexOf('September 25'));
    const painted = next.sent('paint').at(-1);
    expect(JSON.stringify(painted)).not.toContain('green');
  });

  it('keeps its place when the text changes under the reader', () => {
    const scene = new Scene().ready().do(highlight('Letters')).settle();
    const longer = `${TEXT}\nA last word was added.`;
    scene.read(articleOf(longer)).do({ type: 'analyzed', run: scene.state.analysisRun, analysis: analysisOf(longer) });
    expect(highlightsOf(scene.state.records)).toHaveLength(1);
    expect(scene.state.history.past).toHaveLength(1);
    expect(scene.state.saved).not.toBeNull();
  });

  it('a change on the revisit is later than everything stored', () => {
    const first = new Scene();
    first.clock = '2030-05-05T00:00:00.000Z';
    first.ready().do(highlight('Letters')).settle();
    const next = new Scene().revisit(first.stored);
    const { subject = '' } = highlightsOf(next.state.records)[0] ?? {};
    next.do({ type: 'set-note', subject, note: 'later' });
    expect((next.writes[0]?.annotations[0]?.updatedAt ?? '') > asInstant('2030-05-05T00:00:00.000Z')).toBe(true);
  });
});

describe('looking', () => {
  it('selecting an event reveals it, hovering previews it', () => {
    const scene = new Scene().ready();
    const { subject } = scene.row('September 27, 2018');
    scene.do(
      { type: 'select', selection: { kind: 'subject', subject } },
      { type: 'preview', span: { start: 1, end: 2 } },
    );
    expect(scene.sent('reveal')).toEqual([{ type: 'reveal', span: spanOf('September 27, 2018') }]);
    expect(scene.sent('preview')).toEqual([{ type: 'preview', span: { start: 1, end: 2 } }]);
  });

  it('a clicked mark moves to what it stands for, in its tab, and takes off a filter that hides it and no other', () => {
    const scene = new Scene().ready().do(highlight('Letters'), { type: 'filter', filters: { text: 'bank' } });
    const painted = scene.sent('paint').at(-1);
    const marks = painted?.type === 'paint' ? painted.marks : [];
    const idAt = (words: string) => marks.find(({ start }) => start === spanOf(words).start)?.id ?? '';
    scene.do({ type: 'marks-clicked', ids: [idAt('September 27')] });
    expect(scene.state).toMatchObject({
      tab: 'timeline',
      filters: { text: 'bank' },
      focus: { on: { kind: 'subject' } },
    });
    scene.do({ type: 'marks-clicked', ids: [idAt('September 25')] });
    expect(scene.state).toMatchObject({ filters: { text: '' }, focus: { serial: 2 } });
    scene.do({ type: 'marks-clicked', ids: [idAt('Alder Falls')] });
    expect(scene.state).toMatchObject({ tab: 'names', selected: { kind: 'entity', mention: 0 } });
    scene.do({ type: 'marks-clicked', ids: ['nonsense', idAt('Letters')] });
    expect(scene.state.tab).toBe('notes');
  });

  it('a clicked mark leaves a filter that shows it in the language of the screen', async () => {
    const scene = new Scene().ready();
    scene.words = await loadWords('de');
    const kind = scene.words.t('kind.containment');
    expect(kind).not.toBe(ENGLISH.t('kind.containment'));
    const { subject } = scene.row('September 27, 2018');
    scene.do({ type: 'filter', filters: { text: kind } });
    scene.do({ type: 'marks-clicked', ids: [`subject/${subject}`] });
    expect(scene.state.filters.text).toBe(kind);
  });

  it('a clicked mark of something that is gone changes nothing', () => {
    const scene = new Scene().ready();
    const { state } = scene;
    scene.do({ type: 'marks-clicked', ids: ['entity/3/ORG:Nobody', 'x', '', 'date/4'] });
    expect(scene.state).toEqual(state);
  });

  it('clicks on one place show every mark there in turn, and a click elsewhere starts with the innermost', () => {
    const scene = new Scene().ready().do(highlight('September 27, 2018 the code'), highlight('the code was removed'));
    const painted = scene.sent('paint').at(-1);
    const marks = painted?.type === 'paint' ? painted.marks : [];
    const idOf = (words: string) => {
      const { start, end } = spanOf(words);
      return marks.find((mark) => mark.start === start && mark.end === end)?.id ?? '';
    };
    const [date, first, second] = ['September 27, 2018', 'September 27, 2018 the code', 'the code was removed'].map(
      idOf,
    );
    const click = (...ids: (string | undefined)[]) => {
      scene.do({ type: 'marks-clicked', ids: ids.map((id) => id ?? '') });
      const { selected } = scene.state;
      return `subject/${selected?.kind === 'subject' ? selected.subject : ''}`;
    };
    expect([click(date, first), click(date, first), click(date, first)]).toEqual([date, first, date]);
    expect([click(first, second), click(first, second)]).toEqual([first, second]);
    expect(click(date, first)).toBe(date);
    scene.do({ type: 'show-mark', id: first ?? '' });
    expect(scene.state).toMatchObject({ tab: 'notes', here: { at: 1 } });
    // What is chosen in the sidebar has nothing to do with the place that was clicked before.
    scene.do({ type: 'select', selection: { kind: 'subject', subject: 'x' } });
    expect(scene.state.here).toBeNull();
    expect(click(date, first)).toBe(date);
  });

  it('a clicked mark finds its row while the drawing is open', () => {
    const scene = new Scene().ready().do({ type: 'view-timeline', as: 'drawing' });
    const painted = scene.sent('paint').at(-1);
    const id = painted?.type === 'paint' ? painted.marks[0]?.id : undefined;
    scene.do({ type: 'marks-clicked', ids: [id ?? ''] });
    expect(scene.state).toMatchObject({ tab: 'timeline', timelineView: 'list', focus: { on: { kind: 'subject' } } });
  });

  it('an entity shows its mentions in turn', () => {
    const text = 'Acme said so. Acme did not. Acme again.';
    const at = [0, 14, 28];
    const mentions = at.map((start) => ({
      start,
      end: start + 4,
      text: 'Acme',
      type: 'ORG' as const,
      canonical: 'Acme',
    }));
    const entities = [{ type: 'ORG' as const, canonical: 'Acme', aliases: [], role: null, mentions }];
    const scene = new Scene().ready(articleOf(text), { timex: [], events: [], entities });
    for (const _ of [1, 2, 3, 4]) scene.do({ type: 'next-mention', key: 'ORG:Acme' });
    expect(scene.sent('reveal').map((message) => message.type === 'reveal' && message.span.start)).toEqual([
      0, 14, 28, 0,
    ]);
  });
});
