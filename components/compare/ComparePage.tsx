import { useEffect, useState } from 'preact/hooks';
import { routeHash } from '../../lib/library/route.ts';
import type { LocalDateTime } from '../../lib/model.ts';
import { DeadlinesPanel } from '../deadlines/DeadlinesPanel.tsx';
import type { Picture } from '../drawing/pictureOf.tsx';
import type { IncidentsState } from '../incidents/incidentsState.ts';
import { useWords } from '../shared/useWords.ts';
import { CompareChooser } from './CompareChooser.tsx';
import { ComparedLanes } from './ComparedLanes.tsx';
import { type CompareState, comparedOf } from './compareState.ts';
import { Judgements } from './Judgements.tsx';
import { Matrix } from './Matrix.tsx';
import { MergedList } from './MergedList.tsx';
import { NobodySays } from './NobodySays.tsx';
import { SharedBounds } from './SharedBounds.tsx';

interface Props {
  state: CompareState;
  incidents: IncidentsState;
  /** Of the address: what is compared. */
  params: Readonly<Record<string, string>>;
  /** The reader's day. */
  today: LocalDateTime;
  onPrint: () => void;
  onSavePicture: (picture: Picture) => Promise<void>;
}

/** Accounts side by side: the drawing, the matrix, one timeline, the deadlines; as a report, with every quote in print. */
export function ComparePage({ state, incidents, params, today, onPrint, onSavePicture }: Props) {
  const { t, local } = useWords();
  const [isReport, setReport] = useState(false);
  const grouping = incidents.grouping.value;
  const asked = JSON.stringify(params);
  useEffect(() => {
    void state.open(comparedOf(JSON.parse(asked)));
  }, [asked, state]);
  const shown = state.shown.value;
  const notice = state.notice.value;
  if (shown.status === 'working') return <p role="status">{t('compare.working')}</p>;
  if (shown.status === 'failed') return <p role="alert">{shown.text}</p>;
  if (shown.status !== 'shown') {
    if (!grouping) return null;
    const articles = incidents.articles.value;
    return <CompareChooser articles={articles} grouping={grouping} isGone={shown.status === 'gone'} />;
  }
  const { view, name, judgements } = shown;
  return (
    <div class="compare" data-report={isReport}>
      <div class="compare-head">
        <h2>{name}</h2>
        <div class="compare-actions">
          <a class="button-link" href={routeHash({ page: 'compare', params: {} })}>
            {t('compare.other')}
          </a>
          <button type="button" aria-pressed={isReport} onClick={() => setReport(!isReport)}>
            {t(isReport ? 'compare.not_report' : 'compare.report')}
          </button>
          <button type="button" onClick={onPrint}>
            {t('compare.print')}
          </button>
        </div>
      </div>
      <p class="report-note soft">{t('compare.made_on', { day: local(today) })}</p>
      <div role="status">{notice && <p data-kind={notice.kind}>{notice.text}</p>}</div>
      <ComparedLanes name={name} accounts={view.accounts} onSavePicture={onSavePicture} />
      <SharedBounds bounds={view.comparison.sharedBounds} />
      <h3 id="matrix-title">{t('compare.matrix')}</h3>
      <Matrix comparison={view.comparison} accounts={view.accounts} />
      <Judgements judgements={judgements} onTakeBack={state.takeBack} />
      <MergedList timeline={view.comparison.timeline} accounts={view.accounts} onJudge={state.judge} />
      <NobodySays claims={view.comparison.nobodySays} />
      <DeadlinesPanel
        moments={view.moments}
        affected={view.affected}
        suggestions={view.jurisdictions}
        chosen={state.jurisdictions.value}
        today={today}
        onChoose={state.choose}
      />
    </div>
  );
}
