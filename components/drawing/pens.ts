import type { KindGroup } from '../shared/kindGroups.ts';

/** The attributes a pen gives. */
export interface Look {
  class?: string;
  fill?: string;
  stroke?: string;
  'stroke-width'?: number;
  'stroke-linejoin'?: 'round';
  'paint-order'?: string;
  'font-family'?: string;
  'font-size'?: number;
  'font-weight'?: number;
  'font-style'?: string;
  'text-anchor'?: 'middle';
  'text-decoration'?: string;
  'stop-color'?: string;
  'stop-opacity'?: number;
}

/** The parts of the picture that have a look of their own. */
export type Part =
  | 'axis'
  | 'tick'
  | 'words'
  | 'context'
  | 'break'
  | 'gap'
  | 'break-words'
  | 'lane-rule'
  | 'lane-name'
  | 'label'
  | 'label-rejected'
  | 'crowd'
  | 'crowd-count'
  | 'heading'
  | 'note';

/**
 * Gives each part its look. On the screen that is a class, and the style sheet does the rest; in a file it is attributes,
 * since a file has no style sheet and no scheme of colours but its own.
 */
export interface Pen {
  part: (part: Part) => Look;
  /** What is filled in the colour of a kind. */
  kind: (group: KindGroup) => Look;
  /** The shape of a kind, as it is where the reader rejected the event and where not. */
  shape: (group: KindGroup, isRejected: boolean) => Look;
  /** One stop of a gradient in the colour of a kind. */
  stop: (group: KindGroup, opacity: number) => Look;
}

/** How much of a kind's colour an uncertain instant's bar has where it is strongest. */
export const FADED = 0.5;

export const SCREEN_PEN: Pen = {
  part: (part) => ({ class: `drawing-${part}` }),
  kind: (group) => ({ class: `drawing-kind kind-${group}` }),
  shape: (group, isRejected) => ({
    class: isRejected ? 'drawing-shape-rejected' : `drawing-shape drawing-kind kind-${group}`,
  }),
  stop: (group, opacity) => ({ class: `drawing-stop kind-${group}`, 'stop-opacity': opacity }),
};

const INK = '#1d1b18';
const SOFT = '#5a554d';
const RULE = '#ddd7cb';
const PAPER = '#ffffff';

/** The light scheme of assets/tokens.css: a saved picture is for paper. test/unit/drawing/pens.test.ts compares them. */
export const FILE_COLOURS: Record<KindGroup, string> = {
  attack: '#a8321a',
  finding: '#1d5fa8',
  response: '#2b6a3c',
  telling: '#6b4a9e',
  legal: '#4a5560',
  trouble: '#7a4a10',
  background: '#5a554d',
};

/** A generic family only: the file is drawn on machines whose fonts we do not know. */
const FONT = { 'font-family': 'sans-serif' };
/** Letters over lines stay legible. */
const HALO = { stroke: PAPER, 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' } as const;

const FILE_PARTS: Record<Part, Look> = {
  axis: { stroke: INK, 'stroke-width': 1.25, fill: 'none' },
  tick: { stroke: RULE, 'stroke-width': 1 },
  words: { ...FONT, 'font-size': 11, fill: INK, 'text-anchor': 'middle' },
  context: { ...FONT, 'font-size': 11, 'font-weight': 700, fill: INK, 'text-anchor': 'middle' },
  break: { stroke: INK, 'stroke-width': 1, fill: 'none' },
  gap: { fill: '#f4f1eb' },
  'break-words': { ...FONT, ...HALO, 'font-size': 11, 'font-style': 'italic', fill: SOFT, 'text-anchor': 'middle' },
  'lane-rule': { stroke: RULE, 'stroke-width': 1 },
  'lane-name': { ...FONT, ...HALO, 'font-size': 12, 'font-weight': 700, fill: INK },
  label: { ...FONT, ...HALO, 'font-size': 12, fill: INK },
  'label-rejected': { ...FONT, ...HALO, 'font-size': 12, fill: SOFT, 'text-decoration': 'line-through' },
  crowd: { fill: PAPER, stroke: INK, 'stroke-width': 1 },
  'crowd-count': { ...FONT, 'font-size': 11, 'font-weight': 700, fill: INK, 'text-anchor': 'middle' },
  heading: { 'font-family': 'serif', 'font-size': 20, 'font-weight': 700, fill: INK },
  note: { ...FONT, 'font-size': 11, fill: SOFT },
};

const SHAPE: Look = { stroke: PAPER, 'stroke-width': 2, 'paint-order': 'stroke' };
const REJECTED_SHAPE: Look = { fill: PAPER, stroke: '#857e72', 'stroke-width': 1.5 };

export const FILE_PEN: Pen = {
  part: (part) => FILE_PARTS[part],
  kind: (group) => ({ fill: FILE_COLOURS[group] }),
  shape: (group, isRejected) => (isRejected ? REJECTED_SHAPE : { ...SHAPE, fill: FILE_COLOURS[group] }),
  stop: (group, opacity) => ({ 'stop-color': FILE_COLOURS[group], 'stop-opacity': opacity }),
};
