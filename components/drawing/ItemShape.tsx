import type { Arrow, Bar } from '../../lib/drawing/eventMark.ts';
import { SHAPE } from '../../lib/drawing/eventMark.ts';
import type { LaidEvent, LaidItem } from '../../lib/drawing/layoutDrawing.ts';
import { SHAPES } from '../shared/KindShape.tsx';
import { type KindGroup, kindGroupOf } from '../shared/kindGroups.ts';
import { FADED, type Pen } from './pens.ts';

interface Props {
  item: LaidItem;
  /** Pixels from the drawing's start to the first in sight. */
  left: number;
  /** What the gradients' ids begin with. */
  id: string;
  pen: Pen;
}

/** Pixels. */
const BAR = 8;
const HEAD = 5;
/** Pixels. Beyond this an engine's single-precision numbers show. */
const FAR = 1e6;

/** How much is left of what the reader rejected. */
const REJECTED = 0.4;

/** One event, or one crowd, as it looks; of few elements, since there may be hundreds. */
export function ItemShape({ item, left, id, pen }: Props) {
  return item.type === 'event' ? (
    <EventShape item={item} left={left} id={id} pen={pen} />
  ) : (
    <>
      <rect
        {...pen.part('crowd')}
        x={item.left - left}
        y={item.y - 9}
        width={item.right - item.left}
        height={18}
        rx={9}
      />
      <text {...pen.part('crowd-count')} x={(item.left + item.right) / 2 - left} y={item.y + 4}>
        {`+${item.events.length}`}
      </text>
    </>
  );
}

function EventShape({ item, left, id, pen }: Props & { item: LaidEvent }) {
  const { mark, label, event, y } = item;
  const group = kindGroupOf(event.kind);
  const isRejected = event.status === 'rejected';
  const opacity = isRejected ? REJECTED : undefined;
  return (
    <>
      {mark.bar && (
        <BarShape
          {...{ bar: mark.bar, left, y, id, group, pen }}
          opacity={mark.isSolid ? opacity : FADED * (opacity ?? 1)}
        />
      )}
      {[mark.arrowLeft, mark.arrowRight].map(
        (arrow) =>
          arrow && (
            <path key={arrow.to} {...pen.kind(group)} opacity={opacity} d={arrowPath(arrow, mark.isSolid, left, y)} />
          ),
      )}
      <path
        {...pen.shape(group, isRejected)}
        transform={`translate(${mark.shapeX - left - SHAPE / 2} ${y - SHAPE / 2}) scale(${SHAPE / 16})`}
        d={SHAPES[group]}
        fill-rule="evenodd"
      />
      {label && (
        <text
          {...pen.part(isRejected ? 'label-rejected' : 'label')}
          x={label.left - left}
          y={y + (label.where === 'under' ? 22 : 4)}
        >
          {label.text}
        </text>
      )}
    </>
  );
}

interface BarProps extends Omit<KindProps, 'key'> {
  bar: Bar;
  left: number;
  y: number;
  opacity: number | undefined;
}

/** Its pieces touch and do not overlap: each is faded by itself. */
function BarShape({ bar, left, y, id, group, pen, opacity }: BarProps) {
  const edges = [bar.left, bar.left + bar.fadeLeft, bar.right - bar.fadeRight, bar.right];
  const [a = 0, b = 0, c = 0, d = 0] = edges.map((edge) => Math.max(-FAR, Math.min(FAR, edge - left)));
  const common = { y: y - BAR / 2, height: BAR, opacity };
  return (
    <>
      {b > a && <rect {...common} x={a} width={b - a} fill={`url(#${id}-${group}-in)`} />}
      {c > b && <rect {...common} {...pen.kind(group)} x={b} width={c - b} />}
      {d > c && <rect {...common} x={c} width={d - c} fill={`url(#${id}-${group}-out)`} />}
    </>
  );
}

interface KindProps {
  id: string;
  group: KindGroup;
  pen: Pen;
}

/** Each kind's way in and out of sight. */
export function Gradients({ id, groups, pen }: { id: string; groups: readonly KindGroup[]; pen: Pen }) {
  return (
    <defs>
      {groups.flatMap((group) => [
        <linearGradient key={`${group}-in`} id={`${id}-${group}-in`}>
          <stop offset="0" {...pen.stop(group, 0)} />
          <stop offset="1" {...pen.stop(group, 1)} />
        </linearGradient>,
        <linearGradient key={`${group}-out`} id={`${id}-${group}-out`}>
          <stop offset="0" {...pen.stop(group, 1)} />
          <stop offset="1" {...pen.stop(group, 0)} />
        </linearGradient>,
      ])}
    </defs>
  );
}

/** A shaft and a head: as thick as a bar where the event lasted, thin where it happened once somewhere there. */
function arrowPath({ from, to }: Arrow, isSolid: boolean, left: number, y: number): string {
  const way = Math.sign(to - from);
  const [start, neck, point] = [from - left, to - left - way * HEAD, to - left];
  const half = isSolid ? BAR / 2 : 1;
  return `M${start} ${y - half}H${neck}V${y - HEAD - 1}L${point} ${y}L${neck} ${y + HEAD + 1}V${y + half}H${start}z`;
}
