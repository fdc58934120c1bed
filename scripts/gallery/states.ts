import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { describeTarget } from '../../lib/anchor/describeTarget.ts';
import { textToArticle } from '../../lib/article/textToArticle.ts';
import { refKey } from '../../lib/entities/refKey.ts';
import { type Annotation, type Article, asInstant, type Span } from '../../lib/model.ts';
import type { Action } from '../../lib/session/actions.ts';
import { reduce } from '../../lib/session/reduce.ts';
import { rowsOf } from '../../lib/session/rowsOf.ts';
import { initialState, type SessionState } from '../../lib/session/state.ts';
import { subjectOfRecord } from '../../lib/session/subject.ts';
import { SAMPLE_ARTICLE } from '../../lib/welcome/sampleArticle.ts';

let uuids = 0;
const world = { now: () => asInstant('2026-11-24T06:30:00.000Z'), uuid: () => `id-${++uuids}` };

const after = (state: SessionState, ...actions: Action[]): SessionState =>
  actions.reduce((before, action) => reduce(before, action, world).state, state);

const read = after(
  initialState,
  { type: 'article-read', article: SAMPLE_ARTICLE, key: 'sample', sha256: '0'.repeat(64), canHighlight: true },
  { type: 'opened', key: 'sample', found: null },
);
const analysis = analyzeArticle(SAMPLE_ARTICLE, { dayMonthOrder: null });
const ready = after(read, { type: 'analyzed', run: read.analysisRun, analysis });
const [first = '', second = ''] = rowsOf(SAMPLE_ARTICLE, analysis, []).map(({ subject }) => subject);
const marked = after(ready, {
  type: 'selection',
  span: { start: 0, end: 12 },
  chosen: { action: 'highlight', colour: 'green' },
});
const [written] = marked.writes.queue;

const rows = rowsOf(SAMPLE_ARTICLE, analysis, []);
const last = rows.at(-1)?.subject ?? '';
const recordOf = ({ records: [placed] }: SessionState): Annotation => {
  if (!placed) throw new Error('expected a record');
  return placed.record;
};
const spanOf = (words: string, { text } = SAMPLE_ARTICLE): Span => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`expected "${words}" in the sample`);
  return { start, end: start + words.length };
};

/** Read again, with a sentence gone that had a highlight and a note begun on it, and a date changed. */
const changedArticle: Article = {
  ...SAMPLE_ARTICLE,
  text: SAMPLE_ARTICLE.text
    .replace('A bank first told the town', 'Somebody first told the town')
    .replace('March 18, 2025', 'March 17, 2025'),
};
const begun = spanOf('A bank first told the town');
const stored = after(
  ready,
  { type: 'selection', span: begun, chosen: { action: 'highlight', colour: 'blue' } },
  { type: 'selection', span: spanOf('Brightwater Forensics'), chosen: { action: 'highlight', colour: 'pink' } },
);
const highlighted = recordOf(stored);
const vendor = { type: 'ORG', canonical: 'Oakline Software' } as const;
const reread = after(initialState, {
  type: 'article-read',
  article: changedArticle,
  key: 'sample',
  sha256: '1'.repeat(64),
  canHighlight: true,
});
const comeBack = stored.saved
  ? after(
      reread,
      {
        type: 'opened',
        key: 'sample',
        found: { saved: stored.saved, annotations: stored.records.map(({ record }) => record) },
      },
      { type: 'analyzed', run: reread.analysisRun, analysis: analyzeArticle(changedArticle, { dayMonthOrder: null }) },
      {
        type: 'drafts-loaded',
        key: 'sample',
        drafts: {
          event: null,
          name: null,
          notes: [],
          tags: [],
          lost: [
            {
              kind: 'note',
              subject: 'lost',
              target: describeTarget(SAMPLE_ARTICLE.text, begun),
              text: 'Which bank? The notice says two. Ask the comptroller.',
            },
          ],
        },
      },
    )
  : reread;

const LOG = [
  'attackers broke into the payment server of Ormond Gate',
  'the vendor told Alder Falls',
  'the regulator was notified by Brightwater Forensics',
  'a patch was installed by Kestrel Point Security',
  'letters went to customers of Lake Mary Clinic',
];
/** A log so long that only what is near is in the list, and the drawing has crowds. */
const long = textToArticle({
  text: Array.from({ length: 500 }, (_, index) => {
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(index / 3) * 2));
    const said = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    return `At ${8 + (index % 3)}:${String(index % 60).padStart(2, '0')} am on ${said}, ${LOG[index % LOG.length]}.`;
  }).join('\n'),
  title: 'A log of 500 entries',
  published: '2012-03-02',
  lang: 'en',
});
const readLong = (): SessionState => {
  const opened = after(
    initialState,
    { type: 'article-read', article: long, key: 'long', sha256: '2'.repeat(64), canHighlight: true },
    { type: 'opened', key: 'long', found: null },
  );
  return after(opened, {
    type: 'analyzed',
    run: opened.analysisRun,
    analysis: analyzeArticle(long, { dayMonthOrder: null }),
  });
};

const typed = (timeText: string): Action => ({ type: 'draft-typed', fields: { timeText, was: null } });

interface Shown {
  state: SessionState;
  /** What is clicked once it is shown: what a component knows by itself. */
  press?: readonly string[];
}

const EVERY_STATE: Readonly<Record<string, () => Shown>> = {
  reading: () => ({ state: initialState }),
  'not an article': () => ({
    state: after(initialState, { type: 'not-an-article', reason: 'pdf', url: 'https://x.example/', title: '' }),
  }),
  looking: () => ({ state: read }),
  'analysis failed': () => ({
    state: after(read, { type: 'analysis-failed', run: read.analysisRun, error: 'out of memory.' }),
  }),
  'store failed': () => ({
    state: after(read, { type: 'open-failed', key: 'sample', error: 'The database does not answer.' }),
  }),
  timeline: () => ({ state: ready }),
  'list of keys': () => ({ state: ready, press: ['[aria-haspopup="dialog"]'] }),
  'filters unfolded': () => ({ state: ready, press: ['.filter-open'] }),
  'filters chosen': () => ({
    state: after(ready, { type: 'filter', filters: { text: 'portal', kind: ['containment', 'patch'] } }),
  }),
  'an event unfolded': () => ({ state: after(ready, { type: 'unfold', subject: first, isOpen: true }) }),
  'an event corrected': () => ({
    state: after(
      ready,
      { type: 'draft-event', subject: second, timeText: 'by Dec 13, 2024' },
      typed('by Dec 13, 2024'),
    ),
  }),
  'a date not understood': () => ({
    state: after(ready, { type: 'draft-event', subject: second, timeText: '' }, typed('when they felt like it')),
  }),
  'an event rejected': () => ({ state: after(ready, { type: 'set-status', subject: second, status: 'rejected' }) }),
  'events merged': () => ({
    state: after(
      ready,
      { type: 'merge-event', subject: last, into: first },
      { type: 'unfold', subject: first, isOpen: true },
    ),
  }),
  'list of changes': () => ({
    state: after(marked, { type: 'set-status', subject: second, status: 'rejected' }, { type: 'undo' }),
    press: ['.top-bar [aria-expanded]'],
  }),
  'published date': () => ({ state: ready, press: ['.published button'] }),
  drawing: () => ({ state: after(ready, { type: 'view-timeline', as: 'drawing' }) }),
  glance: () => ({ state: after(ready, { type: 'open-tab', tab: 'glance' }) }),
  'glance, a number opened': () => ({
    state: after(ready, { type: 'open-tab', tab: 'glance' }),
    press: ['.glance [aria-expanded="false"]'],
  }),
  names: () => ({ state: after(ready, { type: 'open-tab', tab: 'names' }) }),
  'names, one corrected': () => ({
    state: after(
      ready,
      { type: 'open-tab', tab: 'names' },
      { type: 'unfold', subject: `name:${refKey(vendor)}`, isOpen: true },
    ),
  }),
  'a name begun': () => ({
    state: after(ready, {
      type: 'selection',
      span: spanOf('A bank'),
      chosen: { action: 'name' },
    }),
  }),
  'notes, none': () => ({ state: after(ready, { type: 'open-tab', tab: 'notes' }) }),
  'notes, saving': () => ({ state: after(marked, { type: 'open-tab', tab: 'notes' }) }),
  'notes, one opened': () => ({
    state: after(
      stored,
      { type: 'open-tab', tab: 'notes' },
      { type: 'unfold', subject: subjectOfRecord(highlighted.id), isOpen: true },
      { type: 'set-note', subject: subjectOfRecord(highlighted.id), note: 'Is it the *same* bank?' },
      { type: 'set-tags', subject: subjectOfRecord(highlighted.id), tags: ['call back'] },
    ),
  }),
  'notes, lost ones and a lost draft': () => ({ state: after(comeBack, { type: 'open-tab', tab: 'notes' }) }),
  'changed by the publisher': () => ({ state: comeBack, press: ['.publisher-changes [aria-expanded="false"]'] }),
  'not saved': () => ({
    state: written ? after(marked, { type: 'write-failed', id: written.id, error: 'The disk is full.' }) : marked,
  }),
  'drafts not put by': () => ({ state: after(ready, { type: 'drafts-failing', isFailing: true }) }),
  long: () => ({ state: readLong() }),
  'long, drawing': () => ({ state: after(readLong(), { type: 'view-timeline', as: 'drawing' }) }),
};

export const SIDEBAR_STATE_NAMES: readonly string[] = Object.keys(EVERY_STATE);

/** The sidebar in one of its states, made by the session's own reducer from the sample. */
export function sidebarState(name: string): Shown {
  const make = EVERY_STATE[name];
  if (!make) throw new Error(`expected a state of the sidebar, got "${name}"`);
  return make();
}

const [record] = marked.records;
/** With a highlight and its note, as it is printed. */
export const PRINTED_STATE: SessionState = record
  ? after(marked, { type: 'set-note', subject: subjectOfRecord(record.record.id), note: 'Who wrote this, and when?' })
  : marked;
