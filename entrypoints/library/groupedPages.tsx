import '../../assets/icon.css';
import '../../assets/kinds.css';
import '../sidebar/drawing.css';
import '../../components/incidents/incidents.css';
import '../../components/compare/compare.css';
import '../../components/compare/report.css';
import '../../components/deadlines/deadlines.css';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { createCompare } from '../../components/compare/compareState.ts';
import { IncidentsPage } from '../../components/incidents/IncidentsPage.tsx';
import { createIncidents } from '../../components/incidents/incidentsState.ts';
import type { LibraryPanels } from '../../components/library/LibraryPage.tsx';
import { exportFileName } from '../../lib/exchange/exportFileName.ts';
import type { Comparer } from '../../lib/library/compare/comparer.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import { asLocalDateTime, type Instant, type LocalDateTime } from '../../lib/model.ts';
import { randomUuid } from '../../lib/platform/randomUuid.ts';
import { savePicture } from '../../lib/platform/savePicture.ts';
import type { Words } from '../../lib/words/words.ts';

export interface GroupedWorld {
  comparer: Comparer;
  store: StoreApi;
  now(): Instant;
  words(): Words;
}

export interface GroupedPages {
  /** The store has changed: at once where one of the pages is shown, else when it is. */
  refresh(): Promise<void>;
  /** The address leads to one of the pages, or to another. */
  show(isShown: boolean): void;
  panels: LibraryPanels;
}

/** The pages of incidents and of the comparison, with what they have in common: one comparer, one store. */
export function createGroupedPages(world: GroupedWorld): GroupedPages {
  const shared = { ...world, newId: randomUuid };
  const incidents = createIncidents(shared);
  const compare = createCompare(shared);
  let isSeen = false;
  let isOld = true;
  async function refresh(): Promise<void> {
    isOld = !isSeen;
    if (isSeen) await Promise.all([incidents.refresh(), compare.refresh()]);
  }
  return {
    refresh,
    show(isShown) {
      isSeen = isShown;
      if (isShown && isOld) void refresh();
    },
    panels: {
      incidents: () => <IncidentsPage state={incidents} world={shared} />,
      compare: ({ params }) => (
        <ComparePage
          state={compare}
          incidents={incidents}
          params={params}
          today={today()}
          onPrint={() => print()}
          onSavePicture={(picture) => savePicture(exportFileName(world.now()).replace(/\.json$/, '-compare'), picture)}
        />
      ),
    },
  };
}

/** The day where the reader is. */
function today(): LocalDateTime {
  const at = new Date();
  const pad = (n: number): string => String(n).padStart(2, '0');
  return asLocalDateTime(`${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`);
}
