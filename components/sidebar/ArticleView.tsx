import { useMemo } from 'preact/hooks';
import { accountOf } from '../../lib/metrics/account.ts';
import type { Result, TimeValue } from '../../lib/model.ts';
import type { Action } from '../../lib/session/actions.ts';
import { filterRows } from '../../lib/session/filterRows.ts';
import { highlightsOf, lostOf } from '../../lib/session/highlightsOf.ts';
import { withFacts } from '../../lib/session/rowFacts.ts';
import { rowsOf } from '../../lib/session/rowsOf.ts';
import type { PageArticle, SessionState } from '../../lib/session/state.ts';
import { isKept, saveStatusOf } from '../../lib/session/writes.ts';
import { useWords } from '../shared/useWords.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { Entities } from './Entities.tsx';
import { EventForm } from './EventForm.tsx';
import { AtAGlance } from './glance/AtAGlance.tsx';
import type { GlanceHandlers } from './glance/glanceHandlers.ts';
import { useWhenShown } from './glance/useWhenShown.ts';
import type { HighlightHandlers } from './HighlightCard.tsx';
import { Notes } from './Notes.tsx';
import { Tabs } from './Tabs.tsx';
import { Timeline } from './Timeline.tsx';
import type { TimelineHandlers } from './TimelineItem.tsx';

interface Props {
  page: PageArticle;
  state: SessionState;
  dispatch: (action: Action) => void;
  parseTime: (text: string) => Result<TimeValue>;
  onCopy: (text: string) => Promise<boolean>;
}

/** The sidebar of an article: its header, and the timeline, the names and the notes under their tabs. */
export function ArticleView({ page, state, dispatch, parseTime, onCopy }: Props) {
  const words = useWords();
  const { t } = words;
  const { analysis, records, draft, selected, opened, noteDrafts } = state;
  const highlights = useMemo(() => highlightsOf(records), [records]);
  const rows = useMemo(() => {
    const plain = rowsOf(page.article, analysis, records);
    return withFacts(plain, { entities: analysis?.entities ?? [], highlights, words });
  }, [page.article, analysis, records, highlights, words]);
  const account = useMemo(
    () => accountOf(page.article, rows, analysis?.entities ?? []),
    [page.article, rows, analysis?.entities],
  );
  const glance = useWhenShown(state.tab === 'glance', account);
  const shownRows = useMemo(() => filterRows(rows, state.filters), [rows, state.filters]);
  const lost = useMemo(() => lostOf(records), [records]);
  const knownTags = useMemo(() => state.tags.map(({ tag }) => tag), [state.tags]);
  const error = state.opening.status === 'failed' ? state.opening.error : state.writes.error;
  const handlers = useMemo(() => handlersOf(dispatch), [dispatch]);
  const shared = { opened, noteDrafts, knownTags, selected: selected?.kind === 'subject' ? selected.subject : null };
  return (
    <>
      <ArticleHeader
        metadata={page.article.metadata}
        isKept={isKept(state)}
        status={saveStatusOf(state)}
        error={error}
        onKeep={() => dispatch({ type: 'keep' })}
        onRetry={() => dispatch({ type: 'retry' })}
        onPublished={(value) => dispatch({ type: 'set-published', value })}
      />
      {!page.canHighlight && <p class="notice small">{t('page.no_marks')}</p>}
      {state.analysisError !== null && (
        <p class="notice small" role="alert">
          {t('page.analysis_failed', { reason: state.analysisError })}
        </p>
      )}
      {draft && (
        <EventForm
          draft={draft}
          quote={page.article.text.slice(draft.span.start, draft.span.end)}
          parseTime={parseTime}
          onTyped={(fields) => dispatch({ type: 'draft-typed', fields })}
          onSave={(event) => dispatch({ type: 'save-draft', event })}
          onCancel={() => dispatch({ type: 'draft-dropped' })}
        />
      )}
      <Tabs
        current={state.tab}
        onOpen={(tab) => dispatch({ type: 'open-tab', tab })}
        tabs={[
          {
            tab: 'timeline',
            label: t('tab.timeline'),
            count: rows.length,
            panel:
              analysis === null && state.analysisError === null && rows.length === 0 ? (
                <p class="empty" role="status">
                  {t('page.looking')}
                </p>
              ) : (
                <Timeline
                  {...shared}
                  rows={rows}
                  shown={shownRows}
                  filters={state.filters}
                  onFilter={(filters) => dispatch({ type: 'filter', filters })}
                  handlers={handlers}
                />
              ),
          },
          {
            tab: 'glance',
            label: t('tab.glance'),
            panel: analysis !== null && glance && <AtAGlance account={glance} {...handlers} onCopy={onCopy} />,
          },
          {
            tab: 'names',
            label: t('tab.names'),
            count: analysis?.entities.length ?? 0,
            panel: (
              <Entities
                entities={analysis?.entities ?? []}
                selected={selected?.kind === 'entity' ? selected : null}
                onNext={(key) => dispatch({ type: 'next-mention', key })}
              />
            ),
          },
          {
            tab: 'notes',
            label: t('tab.notes'),
            count: highlights.length + lost.length,
            panel: <Notes {...shared} {...handlers} highlights={highlights} lost={lost} />,
          },
        ]}
      />
    </>
  );
}

/** What the lists call back with, as actions. */
function handlersOf(
  dispatch: (action: Action) => void,
): TimelineHandlers & HighlightHandlers & Pick<GlanceHandlers, 'onNext'> {
  return {
    onSelect: (subject) => dispatch({ type: 'select', selection: { kind: 'subject', subject } }),
    onPreview: (span) => dispatch({ type: 'preview', span }),
    onNext: (key) => dispatch({ type: 'next-mention', key }),
    onUnfold: (subject, isOpen) => dispatch({ type: 'unfold', subject, isOpen }),
    onStatus: (subject, status) => dispatch({ type: 'set-status', subject, status }),
    onEdit: (subject, timeText) => dispatch({ type: 'draft-event', subject, timeText }),
    onDelete: (subject) => dispatch({ type: 'delete', subject }),
    onColour: (subject, colour) => dispatch({ type: 'set-colour', subject, colour }),
    onNoteTyped: (subject, text) => dispatch({ type: 'note-typed', subject, text }),
    onNoteSaved: (subject, note) => dispatch({ type: 'set-note', subject, note }),
    onNoteDropped: (subject) => dispatch({ type: 'note-dropped', subject }),
    onTags: (subject, tags) => dispatch({ type: 'set-tags', subject, tags }),
  };
}
