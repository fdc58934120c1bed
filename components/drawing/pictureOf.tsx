import { render } from 'preact';
import type { Lane } from '../../lib/drawing/drawnEvent.ts';
import { gapOfStretch } from '../../lib/drawing/gapOfStretch.ts';
import { itemExtent } from '../../lib/drawing/itemExtent.ts';
import { type Layout, layoutDrawing } from '../../lib/drawing/layoutDrawing.ts';
import { shorten, textWidth } from '../../lib/drawing/textWidth.ts';
import { ticksIn } from '../../lib/drawing/ticks.ts';
import { sayTicks } from '../../lib/drawing/tickWords.ts';
import { leftOf, type View } from '../../lib/drawing/view.ts';
import { SHAPES } from '../shared/KindShape.tsx';
import type { ScreenWords } from '../shared/useWords.ts';
import { AxisShape } from './AxisShape.tsx';
import { crowdWords } from './crowdWords.ts';
import { groupsIn } from './groupsIn.ts';
import { Gradients, ItemShape } from './ItemShape.tsx';
import { LaneNames } from './LaneNames.tsx';
import { FILE_PEN } from './pens.ts';

/** What a saved picture says of itself. */
export interface PictureTexts {
  heading: string;
  /** Whose account it is, and where it stands. */
  source: string;
}

/** A picture ready to be saved: an SVG file's text, and its size in pixels. */
export interface Picture {
  format: 'svg' | 'png';
  svg: string;
  width: number;
  height: number;
}

interface Options {
  format: Picture['format'];
  words: ScreenWords;
  texts: PictureTexts;
  /** What the reader looks at. */
  from: { view: View; layout: Layout; width: number };
}

/** Pixels: a newspaper's full width at twice this density is 15 cm at 400 dpi. */
const WIDTH = 1200;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;
const HEAD = 64;
const FOOT = 52;
/** A page may be tall; what a screen gathers in crowds is drawn one by one. */
const ROWS = 40;
const LEGEND_FONT = 11;

/**
 * The drawing as a file of its own: light, wide, with heading, source and legend, every look written as attributes. It
 * shows the same stretch of time as the reader looks at.
 */
export function pictureOf(lanes: readonly Lane[], { format, words, texts, from }: Options): Picture {
  const { view, layout: shown, width } = from;
  const scale = view.scale === null ? null : (shown.x.scale * INNER) / width;
  const layout = layoutDrawing(lanes, { width: INNER, scale, rows: ROWS });
  const left = leftOf(layout.x, view, INNER);
  const height = HEAD + layout.height + FOOT;
  const holder = document.createElement('div');
  render(<File lanes={lanes} layout={layout} left={left} height={height} texts={texts} words={words} />, holder);
  const root = holder.firstElementChild;
  if (!root) throw new Error('expected the picture to be rendered');
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
  render(null, holder);
  return { format, svg, width: WIDTH, height };
}

interface FileProps {
  lanes: readonly Lane[];
  layout: Layout;
  left: number;
  height: number;
  texts: PictureTexts;
  words: ScreenWords;
}

function File({ lanes, layout, left, height, texts, words }: FileProps) {
  const ticks = ticksIn(layout.axis, layout.x, { left, width: INNER }, sayTicks(words));
  const items = layout.lanes.flatMap((lane) => lane.items).filter((item) => isNear(itemExtent(item), left));
  const total = lanes.reduce((sum, { events }) => sum + events.length, 0);
  const footY = HEAD + layout.height + 22;
  return (
    <svg
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="title desc"
      lang={words.locale}
    >
      <title id="title">{texts.heading}</title>
      <desc id="desc">{`${words.plural('drawing.holds', total)} ${texts.source}`}</desc>
      <rect width={WIDTH} height={height} fill="#ffffff" />
      <Gradients id="kind" groups={groupsIn(lanes)} pen={FILE_PEN} />
      <text {...FILE_PEN.part('heading')} x={MARGIN} y={34}>
        {shorten(texts.heading, 20, INNER)}
      </text>
      <text {...FILE_PEN.part('note')} x={MARGIN} y={52}>
        {shorten(texts.source, LEGEND_FONT, INNER)}
      </text>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it only cuts off what is out of sight */}
      <svg x={MARGIN} y={HEAD} width={INNER} height={layout.height} overflow="hidden">
        <AxisShape
          layout={layout}
          ticks={ticks}
          left={left}
          width={INNER}
          sayBreak={({ stretch }) => words.gap(gapOfStretch(stretch))}
          pen={FILE_PEN}
        />
        <LaneNames layout={layout} width={INNER} pen={FILE_PEN} />
        {items.map((item) => (
          <g key={item.key}>
            <title>{item.type === 'event' ? item.event.name : crowdWords(item.events, words)}</title>
            <ItemShape item={item} left={left} id="kind" pen={FILE_PEN} />
          </g>
        ))}
      </svg>
      <Legend lanes={lanes} words={words} y={footY} />
      <text {...FILE_PEN.part('note')} x={MARGIN} y={footY + 18}>
        {words.t('drawing.reading')}
      </text>
    </svg>
  );
}

const isNear = ([from, to]: readonly [number, number], left: number): boolean => to >= left && from <= left + INNER;

function Legend({ lanes, words, y }: { lanes: readonly Lane[]; words: ScreenWords; y: number }) {
  let x = MARGIN;
  return (
    <g>
      {groupsIn(lanes).map((group) => {
        const at = x;
        x += 20 + textWidth(words.t(`drawing.group.${group}`), LEGEND_FONT) + 14;
        return (
          <g key={group}>
            <g transform={`translate(${at} ${y - 11}) scale(0.8)`} {...FILE_PEN.kind(group)}>
              <path d={SHAPES[group]} fill-rule="evenodd" />
            </g>
            <text {...FILE_PEN.part('note')} x={at + 18} y={y}>
              {words.t(`drawing.group.${group}`)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
