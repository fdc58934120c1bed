import type { ComponentProps } from 'preact';
import type { ArticleMetadata } from '../../lib/model.ts';
import type { TimelineView } from '../../lib/session/state.ts';
import type { Picture } from '../drawing/pictureOf.tsx';
import { DrawingPanel } from './DrawingPanel.tsx';
import { Timeline } from './Timeline.tsx';
import { MIN_TO_FILTER, TimelineFilters } from './TimelineFilters.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

interface Props extends ComponentProps<typeof Timeline> {
  metadata: ArticleMetadata;
  view: TimelineView;
  onView: (view: TimelineView) => void;
  onSavePicture: (picture: Picture) => Promise<void>;
}

/** The timeline under its tab, as a list or as a drawing of the same events. */
export function TimelinePanel({ metadata, view, onView, onSavePicture, ...list }: Props) {
  const { rows, shown, filters, selected, onFilter, handlers } = list;
  const rejected = rows.filter(({ event }) => event.status === 'rejected').length;
  if (rows.length === 0) return <Timeline {...list} />;
  return (
    <>
      <ViewSwitch view={view} onView={onView} />
      {view === 'list' ? (
        <Timeline {...list} />
      ) : (
        <>
          {rows.length >= MIN_TO_FILTER && (
            <TimelineFilters
              rows={rows}
              shown={shown.length}
              all={rows.length - rejected}
              filters={filters}
              onFilter={onFilter}
            />
          )}
          <DrawingPanel
            metadata={metadata}
            shown={shown}
            selected={selected}
            onSelect={handlers.onSelect}
            onPreview={handlers.onPreview}
            onSavePicture={onSavePicture}
          />
        </>
      )}
    </>
  );
}
