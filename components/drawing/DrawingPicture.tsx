import { useMemo } from 'preact/hooks';
import { gapOfStretch } from '../../lib/drawing/gapOfStretch.ts';
import type { LaidItem, Layout } from '../../lib/drawing/layoutDrawing.ts';
import type { Tick } from '../../lib/drawing/ticks.ts';
import type { ScreenWords } from '../shared/useWords.ts';
import { AxisShape } from './AxisShape.tsx';
import { DrawnItem } from './DrawnItem.tsx';
import { groupsIn } from './groupsIn.ts';
import { Gradients } from './ItemShape.tsx';
import { LaneNames } from './LaneNames.tsx';
import { SCREEN_PEN } from './pens.ts';

interface Props {
  id: string;
  layout: Layout;
  ticks: readonly Tick[];
  left: number;
  width: number;
  /** Those in sight. */
  items: readonly LaidItem[];
  selected: string | null;
  /** The key of the item that Tab reaches. */
  stop: string | null;
  words: ScreenWords;
  onActivate: (item: LaidItem) => void;
  onPoint: (item: LaidItem | null) => void;
  onReach: (item: LaidItem) => void;
}

/** The picture on the screen: each lane a list of events that can be reached and chosen. */
export function DrawingPicture(props: Props) {
  const { id, layout, ticks, left, width, items, selected, stop, words } = props;
  const lanes = layout.lanes.map(({ lane }) => lane);
  const total = lanes.reduce((sum, { events }) => sum + events.length, 0);
  const groups = useMemo(() => groupsIn(layout.lanes.map(({ lane }) => lane)), [layout]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no <fieldset>
    <svg
      class="drawing-picture"
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
    >
      <title id={`${id}-title`}>{words.t('drawing.title')}</title>
      <desc id={`${id}-desc`}>{`${words.plural('drawing.holds', total)} ${words.t('drawing.keys')}`}</desc>
      <Gradients id={id} groups={groups} pen={SCREEN_PEN} />
      <rect class="drawing-ground" width={width} height={layout.height}>
        {/* Empty, or a pointer at rest between two events would be told the picture's name. */}
        <title />
      </rect>
      <AxisShape
        layout={layout}
        ticks={ticks}
        left={left}
        width={width}
        sayBreak={({ stretch }) => words.gap(gapOfStretch(stretch))}
        pen={SCREEN_PEN}
      />
      <LaneNames layout={layout} width={width} pen={SCREEN_PEN} />
      {layout.lanes.map(({ lane }, index) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/noInteractiveElementToNoninteractiveRole: SVG has no <ol>
        <g key={lane.id} role="list" aria-label={lane.name}>
          {items
            .filter((item) => item.lane === index)
            .map((item) => (
              <DrawnItem
                key={item.key}
                item={item}
                left={left}
                id={id}
                selected={selected}
                isStop={item.key === stop}
                words={words}
                onActivate={props.onActivate}
                onPoint={props.onPoint}
                onReach={props.onReach}
              />
            ))}
        </g>
      ))}
    </svg>
  );
}
