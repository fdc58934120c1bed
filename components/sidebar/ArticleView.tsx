import { useMemo } from 'preact/hooks';
import type { FoundMarkType } from '../../lib/marks/hues.ts';
import { markIdOf } from '../../lib/marks/markId.ts';
import { marksOf } from '../../lib/marks/marksOf.ts';
import { accountOf } from '../../lib/metrics/account.ts';
import type { Result, Span, TimeValue } from '../../lib/model.ts';
import { citePassage, linkToPassage } from '../../lib/passage/citePassage.ts';
import type { Action } from '../../lib/session/actions.ts';
import { filterRows } from '../../lib/session/filterRows.ts';
import { highlightsOf, lostOf, markedHighlights } from '../../lib/session/highlightsOf.ts';
import { analysisOf, namesIn } from '../../lib/session/namesIn.ts';
import { orderOf } from '../../lib/session/parseTime.ts';
import { versionsOf } from '../../lib/session/revisions.ts';
import { withFacts } from '../../lib/session/rowFacts.ts';
import { rowsOf } from '../../lib/session/rowsOf.ts';
import type { PageArticle, SessionState } from '../../lib/session/state.ts';
import { newsOf } from '../../lib/session/touchedBy.ts';
import { isKept, saveStatusOf } from '../../lib/session/writes.ts';
import { tagCompletions } from '../../lib/tags/listTags.ts';
import type { Picture } from '../drawing/pictureOf.tsx';
import { PrintedArticle } from '../print/PrintedArticle.tsx';
import { usePrinting } from '../print/usePrinting.ts';
import { useWords } from '../shared/useWords.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ChangedDates } from './ChangedDates.tsx';
import { CopyingProvider } from './CopyPassage.tsx';
import { type Correcting, CorrectingProvider } from './correcting.ts';
import { Entities } from './Entities.tsx';
import { EventForm } from './EventForm.tsx';
import { AtAGlance } from './glance/AtAGlance.tsx';
import type { GlanceHandlers } from './glance/glanceHandlers.ts';
import { useWhenShown } from './glance/useWhenShown.ts';
import type { HighlightHandlers } from './HighlightCard.tsx';
import { LostDrafts } from './LostDrafts.tsx';
import type { LostHandlers } from './LostList.tsx';
import { MarksHere } from './MarksHere.tsx';
import type { NameHandlers } from './NameEditor.tsx';
import { NameForm } from './NameForm.tsx';
import { Notes } from './Notes.tsx';
import { OrderField } from './OrderField.tsx';
import { OtherStory } from './OtherStory.tsx';
import { type ShownSites, SiteSwitch } from './SiteSwitch.tsx';
import { Tabs } from './Tabs.tsx';
import type { TimelineHandlers } from './TimelineItem.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { useDiffering } from './useDiffering.ts';
import { PublisherChanges } from './versions/PublisherChanges.tsx';
import { VersionList } from './versions/VersionList.tsx';

interface Props {
  page: PageArticle;
  state: SessionState;
  dispatch: (action: Action) => void;
  parseTime: (text: string) => Result<TimeValue>;
  sites?: ShownSites | undefined;
  onCopy: (text: string) => Promise<boolean>;
  onSavePicture: (picture: Picture) => Promise<void>;
  onPrint: () => Promise<void>;
  hiddenMarks: readonly FoundMarkType[];
}

/** The sidebar of an article: its header, and the timeline, the names and the notes under their tabs. */
export function ArticleView(props: Props) {
  const { page, state, dispatch, parseTime, sites, onCopy, onSavePicture, hiddenMarks } = props;
  const words = useWords();
  const { t } = words;
  const { records, draft, nameDraft, selected, opened, noteDrafts } = state;
  // With the names as the reader has them.
  const analysis = analysisOf(state);
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
  const differing = useDiffering(account);
  const shownRows = useMemo(() => filterRows(rows, state.filters), [rows, state.filters]);
  const { revisions } = state;
  const news = useMemo(() => newsOf({ page, analysis, records, revisions }), [page, analysis, records, revisions]);
  const lost = useMemo(() => lostOf(records), [records]);
  const knownTags = useMemo(
    () =>
      tagCompletions(
        state.ownTags,
        state.tags,
        (analysis?.entities ?? []).map(({ canonical }) => canonical),
      ),
    [state.ownTags, state.tags, analysis?.entities],
  );
  const error = state.opening.status === 'failed' ? state.opening.error : state.writes.error;
  const handlers = useMemo(() => handlersOf(dispatch), [dispatch]);
  const nameHandlers = useMemo(() => nameHandlersOf(dispatch), [dispatch]);
  const order = state.saved?.dayMonthOrder ?? null;
  const found = useMemo(() => order ?? orderOf(state.analysis), [order, state.analysis]);
  const names = namesIn(state);
  const { tagDrafts } = state;
  const correcting = useMemo(() => ({ rows, tagDrafts, ...correctionsOf(dispatch) }), [rows, tagDrafts, dispatch]);
  const printing = usePrinting(props.onPrint);
  const copying = useMemo(
    () => ({
      linkTo: (span: Span) => linkToPassage(page.article, span),
      cite: (span: Span) => citePassage(page.article, span, page.retrievedAt, words),
      onCopy,
    }),
    [page.article, page.retrievedAt, words, onCopy],
  );
  const wanted = state.focus && 'subject' in state.focus.on ? state.focus.on.subject : null;
  const shared = { opened, noteDrafts, knownTags, selected: selected?.kind === 'subject' ? selected.subject : null };
  return (
    <CopyingProvider value={copying}>
      <CorrectingProvider value={correcting}>
        <ArticleHeader
          metadata={page.article.metadata}
          isKept={isKept(state)}
          status={saveStatusOf(state)}
          error={error}
          onKeep={() => dispatch({ type: 'keep' })}
          onRetry={() => dispatch({ type: 'retry' })}
          onPublished={(value) => dispatch({ type: 'set-published', value })}
          onPrint={printing.start}
        >
          {found && (
            <OrderField
              order={order}
              found={found}
              onChange={(value) => dispatch({ type: 'set-day-month-order', order: value })}
            />
          )}
        </ArticleHeader>
        {isKept(state) && <VersionList versions={versionsOf(state)} error={state.revisions.error} />}
        <PublisherChanges
          news={news}
          seen={state.revisions.seen}
          text={page.article.text}
          isDismissed={state.revisions.isDismissed}
          onReveal={(span) => dispatch({ type: 'reveal', span })}
          onDismiss={() => dispatch({ type: 'news-dismissed' })}
        />
        <ChangedDates
          resolved={state.resolved}
          onReveal={(span) => dispatch({ type: 'reveal', span })}
          onSeen={() => dispatch({ type: 'changes-seen' })}
        />
        <MarksHere
          {...{ state, rows, highlights }}
          entities={analysis?.entities ?? []}
          onShow={(id) => dispatch({ type: 'show-mark', id })}
          onDropped={() => dispatch({ type: 'here-dropped' })}
        />
        {state.draftsFailing && (
          <p class="notice small" role="alert">
            {t('page.drafts_failing')}
          </p>
        )}
        <OtherStory address={page.elsewhere} />
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
        {nameDraft && (
          <NameForm
            draft={nameDraft}
            quote={page.article.text.slice(nameDraft.span.start, nameDraft.span.end)}
            onTyped={(ref) => dispatch({ type: 'name-draft-typed', ref })}
            onSave={(isEverywhere) => dispatch({ type: 'save-name-draft', isEverywhere })}
            onCancel={() => dispatch({ type: 'name-draft-dropped' })}
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
                  <TimelinePanel
                    {...shared}
                    metadata={page.article.metadata}
                    view={state.timelineView}
                    onView={(as) => dispatch({ type: 'view-timeline', as })}
                    onSavePicture={onSavePicture}
                    rows={rows}
                    shown={shownRows}
                    wanted={wanted}
                    differing={differing}
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
              panel: names && (
                <Entities
                  names={names}
                  text={page.article.text}
                  selected={selected?.kind === 'entity' ? selected : null}
                  opened={opened}
                  own={state.preferences.names}
                  offer={state.offer}
                  {...nameHandlers}
                />
              ),
            },
            {
              tab: 'notes',
              label: t('tab.notes'),
              count: highlights.length + lost.length + state.lostDrafts.length,
              panel: (
                <>
                  {state.lostDrafts.length > 0 && (
                    <LostDrafts
                      drafts={state.lostDrafts}
                      onDrop={(dropped) => dispatch({ type: 'lost-draft-dropped', draft: dropped })}
                    />
                  )}
                  <Notes {...shared} {...handlers} highlights={highlights} lost={lost} attaching={state.attaching} />
                  {sites && isKept(state) && <SiteSwitch url={page.article.metadata.url} {...sites} />}
                </>
              ),
            },
          ]}
        />
        {printing.isPrinting && (
          <PrintedArticle
            article={page.article}
            marks={marksOf(analysis, rows, markedHighlights(highlights))}
            hidden={hiddenMarks}
            rows={rows}
            highlights={highlights}
          />
        )}
      </CorrectingProvider>
    </CopyingProvider>
  );
}

/** What correcting events calls back with, as actions. */
function correctionsOf(dispatch: (action: Action) => void): Omit<Correcting, 'rows' | 'tagDrafts'> {
  return {
    onTagTyped: (subject, text) => dispatch({ type: 'tag-typed', subject, text }),
    onMerge: (subject, into) => dispatch({ type: 'merge-event', subject, into }),
    onSeparate: (subject) => dispatch({ type: 'separate-event', subject }),
    onSplit: (subject, labels) => dispatch({ type: 'split-event', subject, labels }),
  };
}

/** What the names call back with, as actions. */
function nameHandlersOf(dispatch: (action: Action) => void): NameHandlers & { onOfferDropped: () => void } {
  return {
    onNext: (key) => dispatch({ type: 'next-mention', key }),
    onUnfold: (subject, isOpen) => dispatch({ type: 'unfold', subject, isOpen }),
    onReveal: (span) => dispatch({ type: 'reveal', span }),
    onChange: (entity, change) => dispatch({ type: 'correct-name', entity, change }),
    onEverywhere: (names) => dispatch({ type: 'name-everywhere', names }),
    onOfferDropped: () => dispatch({ type: 'offer-dropped' }),
  };
}

/** What the lists call back with, as actions. */
function handlersOf(
  dispatch: (action: Action) => void,
): TimelineHandlers & HighlightHandlers & Pick<GlanceHandlers, 'onNext'> & Pick<LostHandlers, 'onAttach'> {
  return {
    onSelect: (subject) => dispatch({ type: 'select', selection: { kind: 'subject', subject } }),
    onPreview: (span) => dispatch({ type: 'preview', span }),
    onNext: (key) => dispatch({ type: 'next-mention', key }),
    onUnfold: (subject, isOpen) => dispatch({ type: 'unfold', subject, isOpen }),
    onGo: (subject) => {
      dispatch({ type: 'select', selection: { kind: 'subject', subject } });
      dispatch({ type: 'marks-clicked', ids: [markIdOf({ kind: 'subject', subject })] });
    },
    onStatus: (subject, status) => dispatch({ type: 'set-status', subject, status }),
    onEdit: (subject, timeText) => dispatch({ type: 'draft-event', subject, timeText }),
    onDelete: (subject) => dispatch({ type: 'delete', subject }),
    onAttach: (subject) => dispatch({ type: 'attach', subject }),
    onConfirmPlace: (subject) => dispatch({ type: 'confirm-place', subject }),
    onColour: (subject, colour) => dispatch({ type: 'set-colour', subject, colour }),
    onNoteTyped: (subject, text) => dispatch({ type: 'note-typed', subject, text }),
    onNoteSaved: (subject, note) => dispatch({ type: 'set-note', subject, note }),
    onNoteDropped: (subject) => dispatch({ type: 'note-dropped', subject }),
    onTags: (subject, tags) => dispatch({ type: 'set-tags', subject, tags }),
  };
}
