import type { Annotation, Span } from '../model.ts';
import { compareEvents, type EventChange } from '../versions/compareEvents.ts';
import type { TextChange } from '../versions/compareTexts.ts';
import type { SessionState } from './state.ts';

/** One change of the publisher's, and what of the timeline and of the reader's own it touches. */
export interface TouchedChange {
  change: TextChange;
  events: EventChange[];
  records: { record: Annotation; fate: 'lost' | 'changed' | 'kept' }[];
}

export interface News {
  changes: TouchedChange[];
  /** Events whose words are as they were and whose date is another: counted from another day. */
  elsewhere: EventChange[];
}

type Looked = Pick<SessionState, 'page' | 'analysis' | 'records' | 'revisions'>;

/** Everything the publisher changed, with what it touches; null: nothing, or nothing was kept to compare with. */
export function newsOf({ page, analysis, records, revisions }: Looked): News | null {
  const { seen, changes } = revisions;
  if (page.status !== 'article' || !seen || !changes) return null;
  const before = seen.article.text;
  const events =
    revisions.analysis && analysis
      ? compareEvents(
          { text: before, events: revisions.analysis.events },
          { text: page.article.text, events: analysis.events },
          changes,
        )
      : [];
  return {
    changes: changes.map((change, index) => ({
      change,
      events: events.filter((each) => each.change === index),
      records: records.flatMap(({ record, span, confidence }) => {
        if (!isOwn(record) || !isIn(before, record, change)) return [];
        const fate = span === null ? 'lost' : confidence === 'fuzzy' ? 'changed' : 'kept';
        return [{ record, fate } as const];
      }),
    })),
    elsewhere: events.filter(({ change }) => change === null),
  };
}

/** What the reader made or decided on; what was only found is told of as an event. */
const isOwn = ({ origin, status }: Annotation): boolean => origin === 'reader' || status !== 'found';

/** Whether a record was made on words that stood in a sentence that is not as it was. */
function isIn(before: string, { target: { quote, position } }: Annotation, change: TextChange): boolean {
  if (change.kind === 'moved' || !change.before) return false;
  return before.startsWith(quote.exact, position.start) && overlap(position, change.before);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
