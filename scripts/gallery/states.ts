import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { asInstant } from '../../lib/model.ts';
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
const [first, second] = rowsOf(SAMPLE_ARTICLE, analysis, []).map(({ subject }) => subject);
const marked = after(ready, {
  type: 'selection',
  span: { start: 0, end: 12 },
  chosen: { action: 'highlight', colour: 'green' },
});
const [written] = marked.writes.queue;

/** The sidebar in each of its states, made by the session's own reducer from the sample. */
export const SIDEBAR_STATES: Readonly<Record<string, SessionState>> = {
  reading: initialState,
  'not an article': after(initialState, {
    type: 'not-an-article',
    reason: 'pdf',
    url: 'https://x.example/',
    title: '',
  }),
  looking: read,
  'analysis failed': after(read, { type: 'analysis-failed', run: read.analysisRun, error: 'out of memory.' }),
  timeline: ready,
  'an event unfolded': first === undefined ? ready : after(ready, { type: 'unfold', subject: first, isOpen: true }),
  'an event corrected':
    second === undefined ? ready : after(ready, { type: 'draft-event', subject: second, timeText: 'by Dec 13, 2024' }),
  glance: after(ready, { type: 'open-tab', tab: 'glance' }),
  names: after(ready, { type: 'open-tab', tab: 'names' }),
  'notes, none': after(ready, { type: 'open-tab', tab: 'notes' }),
  'notes, saving': after(marked, { type: 'open-tab', tab: 'notes' }),
  'not saved': written ? after(marked, { type: 'write-failed', id: written.id, error: 'The disk is full.' }) : marked,
};

const [record] = marked.records;
/** With a highlight and its note, as it is printed. */
export const PRINTED_STATE: SessionState = record
  ? after(marked, { type: 'set-note', subject: subjectOfRecord(record.record.id), note: 'Who wrote this, and when?' })
  : marked;
