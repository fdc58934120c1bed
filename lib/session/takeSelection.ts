import { ENTITY_TYPES, type Span } from '../model.ts';
import { attachHere } from './attach.ts';
import { highlight, kindInside } from './changeRecords.ts';
import { withFocus } from './focus.ts';
import { isHighlight } from './highlightsOf.ts';
import { namesIn } from './namesIn.ts';
import type { ReaderChange } from './readerChange.ts';
import type { SessionState, Step, World } from './state.ts';

/** What the reader chose to do with a passage of the page. */
export function takeSelection(
  state: SessionState,
  { span: raw, chosen }: Extract<ReaderChange, { type: 'selection' }>,
  world: World,
): Step {
  const span = trimmed(state, raw);
  if (!span || state.page.status !== 'article') return { state, effects: [] };
  const words = state.page.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  switch (chosen.action) {
    case 'highlight':
      return highlight(state, span, chosen.colour ?? colourAt(state, span), world).step;
    case 'tag':
    case 'note': {
      const { step, subject } = highlight(state, span, colourAt(state, span), world);
      const kind = chosen.action === 'tag' ? 'tags' : 'note';
      return {
        ...step,
        state: withFocus({ ...step.state, selected: { kind: 'subject', subject } }, { kind, subject }),
      };
    }
    case 'attach':
      return attachHere(state, span, world);
    case 'event': {
      const timex = state.analysis?.timex.find(({ start, end }) => span.start <= start && end <= span.end);
      const timeText = timex?.text ?? '';
      const was = timex ? { timeText, time: timex.time } : null;
      const label = words.slice(0, MAX_LABEL);
      const draft = { subject: null, span, timeText, was, finest: null, kind: kindInside(state, span), label };
      return { state: withFocus({ ...state, draft }, { kind: 'draft' }), effects: [] };
    }
    case 'name': {
      // Words that are part of a name already propose what it is.
      const found = namesIn(state)?.entities.find(({ mentions }) =>
        mentions.some(({ start, end }) => start < span.end && span.start < end),
      );
      const nameDraft = { span, type: found?.type ?? ENTITY_TYPES[0], canonical: words.slice(0, MAX_LABEL) };
      return { state: withFocus({ ...state, nameDraft }, { kind: 'name-draft' }), effects: [] };
    }
  }
}

/** A label is a line to read at a glance, not the passage. */
const MAX_LABEL = 140;

/** A note or tag on a highlight that is there leaves its colour. */
function colourAt({ records, lastColour }: SessionState, { start, end }: Span): SessionState['lastColour'] {
  const there = records.find(({ record, span }) => isHighlight(record) && span?.start === start && span.end === end);
  return there?.record.colour ?? lastColour;
}

/** The selection without the white space at its ends; null for none, or for one that is not in this text. */
function trimmed({ page }: SessionState, { start, end }: Span): Span | null {
  if (page.status !== 'article') return null;
  const { text } = page.article;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) return null;
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
