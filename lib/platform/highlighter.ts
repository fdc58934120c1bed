import type { RangeEnds, TextMap } from '../article/textMap.ts';
import { COLOURS, type Mark, type MarkType } from '../model.ts';
import { highlightName, PREVIEW, PULSE } from './highlightStyles.ts';

/** Whether this browser can mark text without touching the page: Chromium 105, Firefox 140. `CSS.highlights` came with it. */
export const canHighlight = (): boolean => typeof Highlight === 'function';

export interface Highlighter {
  /** Paints these marks and no others. What already stands in its place is left alone. */
  paint(marks: readonly Mark[], map: TextMap): void;
  /** Shows a passage while something is hovered in the sidebar; no ranges end it. */
  preview(ranges: readonly RangeEnds[]): void;
  /** Draws the eye to a passage for a moment. */
  pulse(ranges: readonly RangeEnds[]): void;
}

interface Painted {
  type: MarkType;
  ranges: StaticRange[];
}

const OWN: ReadonlySet<string> = new Set(COLOURS);

/** Above one another where they overlap: what the reader marked over dates over entities. */
const priorityOf = (type: MarkType): number => (OWN.has(type) ? 3 : type === 'date' ? 2 : 1);
const PREVIEW_PRIORITY = 4;
const PULSE_PRIORITY = 5;

/**
 * A pulse is shown for nine steps but two, 2.7 s in all: long enough to still be there when a smooth scroll arrives. Two
 * gaps make three flashes in 1.5 s, below the limit of WCAG 2.3.1.
 */
const PULSE_STEP_MS = 300;
const PULSE_STEPS = 9;
const PULSE_GAPS: readonly number[] = [1, 3];

const isSame = (range: StaticRange, ends: RangeEnds): boolean =>
  range.startContainer === ends.startContainer &&
  range.startOffset === ends.startOffset &&
  range.endContainer === ends.endContainer &&
  range.endOffset === ends.endOffset;

/**
 * Paints marks as CSS custom highlights. The ranges are static: live ones would tax every mutation of the page (1,000
 * mutations with 8,000 marks: 428 ms against 5 ms in Chromium). Whoever changes the text paints again.
 *
 * @param signal removes all that was painted
 * @param registry that of a frame's window, where the article stands in one
 */
export function createHighlighter(
  signal: AbortSignal,
  reducedMotion: () => boolean,
  registry: HighlightRegistry = CSS.highlights,
): Highlighter {
  const highlights = new Map<string, Highlight>();
  const painted = new Map<string, Painted>();
  let pulsing: ReturnType<typeof setInterval> | undefined;

  const highlightOf = (name: string, priority: number): Highlight => {
    let highlight = highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = priority;
      highlights.set(name, highlight);
      registry.set(name, highlight);
    }
    return highlight;
  };
  const highlightFor = (type: MarkType) => highlightOf(highlightName(type), priorityOf(type));

  const erase = ({ type, ranges }: Painted) => {
    const highlight = highlightFor(type);
    for (const range of ranges) highlight.delete(range);
  };

  const draw = (type: MarkType, ends: readonly RangeEnds[]): Painted => {
    const highlight = highlightFor(type);
    const ranges = placesOf(ends);
    for (const range of ranges) highlight.add(range);
    return { type, ranges };
  };

  const show = (name: string, priority: number, ranges: readonly StaticRange[]) => {
    const highlight = highlightOf(name, priority);
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  };
  const placesOf = (ends: readonly RangeEnds[]) => ends.map((end) => new StaticRange(end));

  signal.addEventListener('abort', () => {
    clearInterval(pulsing);
    try {
      for (const name of highlights.keys()) registry.delete(name);
    } catch {
      // Firefox: the frame's document is gone, and all that was painted in it.
    }
  });

  return {
    paint(marks, map) {
      const gone = new Map(painted);
      for (const mark of marks) {
        const ends = map.toStaticRange(mark);
        const known = gone.get(mark.id);
        gone.delete(mark.id);
        if (known?.type === mark.type && isAllSame(known.ranges, ends)) continue;
        if (known !== undefined) erase(known);
        painted.set(mark.id, draw(mark.type, ends));
      }
      for (const [id, old] of gone) {
        erase(old);
        painted.delete(id);
      }
    },
    preview: (ranges) => show(PREVIEW, PREVIEW_PRIORITY, placesOf(ranges)),
    pulse(ranges) {
      clearInterval(pulsing);
      let step = 0;
      const places = placesOf(ranges);
      const next = () => {
        const isShown = !PULSE_GAPS.includes(step) || reducedMotion();
        show(PULSE, PULSE_PRIORITY, isShown && step < PULSE_STEPS ? places : []);
        if (step++ >= PULSE_STEPS) clearInterval(pulsing);
      };
      next();
      pulsing = setInterval(next, PULSE_STEP_MS);
    },
  };
}

const isAllSame = (ranges: readonly StaticRange[], ends: readonly RangeEnds[]): boolean =>
  ranges.length === ends.length && ranges.every((range, i) => ends[i] !== undefined && isSame(range, ends[i]));
