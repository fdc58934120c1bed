import type { AxisBreak, AxisRun } from '../../lib/drawing/axisScale.ts';
import type { Layout } from '../../lib/drawing/layoutDrawing.ts';
import type { Tick } from '../../lib/drawing/ticks.ts';
import type { Pen } from './pens.ts';

interface Props {
  layout: Layout;
  ticks: readonly Tick[];
  /** Pixels from the drawing's start to the first in sight, and how many are. */
  left: number;
  width: number;
  sayBreak: (found: AxisBreak) => string;
  pen: Pen;
}

/** Pixels: the teeth of a break's mark, and how many. */
const TOOTH = 4;
const STEP = 4;
const TEETH = 5;

/** The dates, the line they stand on, and where it is broken. Told in words elsewhere, so hidden from screen readers. */
export function AxisShape({ layout, ticks, left, width, sayBreak, pen }: Props) {
  const { axisY, breakY, height, x } = layout;
  const isNear = (from: number, to: number): boolean => to >= left && from <= left + width;
  const breaks = x.breaks.filter((each) => isNear(each.left, each.right));
  const runs = x.runs.filter((each) => isNear(each.left, each.right));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {breaks.map((found) => (
        <rect
          key={found.stretch.from.minute}
          {...pen.part('gap')}
          x={found.left - left}
          y={axisY}
          width={found.right - found.left}
          height={height - axisY}
        />
      ))}
      {ticks.map(({ minute, x: at }) => (
        <line key={minute} {...pen.part('tick')} x1={at - left} x2={at - left} y1={axisY} y2={height} />
      ))}
      {breaks.map((found) => (
        <path key={found.stretch.from.minute} {...pen.part('break')} d={zigzag(found, left, axisY)} />
      ))}
      {runs.map((run) => (
        <path key={run.from} {...pen.part('axis')} d={lineOf(run, left, width, axisY)} />
      ))}
      {ticks.map(({ minute, words, context }) => (
        <g key={minute}>
          {words && (
            <text {...pen.part('words')} x={words.x - left} y={axisY - 20}>
              {words.text}
            </text>
          )}
          {context && (
            <text {...pen.part('context')} x={context.x - left} y={axisY - 6}>
              {context.text}
            </text>
          )}
        </g>
      ))}
      {breaks.map((found) => (
        <text key={found.stretch.from.minute} {...pen.part('break-words')} x={middleOf(found) - left} y={breakY + 2}>
          {sayBreak(found)}
        </text>
      ))}
    </g>
  );
}

const middleOf = ({ left, right }: AxisBreak): number => (left + right) / 2;

function lineOf(run: AxisRun, left: number, width: number, y: number): string {
  // A run without length is a moment between two breaks: it still has its piece of the line.
  const from = Math.max(0, run.left - left - 2);
  const to = Math.min(width, run.right - left + 2);
  return `M${from} ${y}H${to}`;
}

/** Dashes from both sides to a zigzag in the middle: the line goes on, but not evenly. */
function zigzag(found: AxisBreak, left: number, y: number): string {
  const start = middleOf(found) - left - (TEETH * STEP) / 2;
  const teeth = Array.from(
    { length: TEETH - 1 },
    (_, at) => `${start + (at + 1) * STEP} ${y + (at % 2 ? TOOTH : -TOOTH)}`,
  );
  return `M${found.left - left} ${y}L${start} ${y}L${teeth.join('L')}L${start + TEETH * STEP} ${y}L${found.right - left} ${y}`;
}
