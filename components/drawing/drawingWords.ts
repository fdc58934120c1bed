import type { KindGroup } from '../shared/kindGroups.ts';

/** What the drawing says besides the events' own words. */
export interface DrawingWords {
  locale: string;
  /** The drawing's name, and how it is used. */
  title: string;
  description: (events: number) => string;
  keys: string;
  crowd: (events: number, from: string, to: string) => string;
  undated: (events: number) => string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  tools: string;
  saveSvg: string;
  savePng: string;
  hint: string;
  /** How the marks are to be read, under a saved picture. */
  reading: string;
  legend: string;
  groups: Record<KindGroup, string>;
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const ENGLISH_DRAWING: DrawingWords = {
  locale: 'en-GB',
  title: 'Drawing of the timeline',
  description: (events) => `${plural(events, 'event', 'events')} in order of time.`,
  keys: 'Arrow keys move from event to event, Enter shows it in the page, plus and minus zoom, 0 shows all.',
  crowd: (events, from, to) => `${plural(events, 'event', 'events')} close together, ${from} to ${to}: zoom in`,
  undated: (events) => `${plural(events, 'event has', 'events have')} no date and cannot be drawn.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all',
  tools: 'Drawing',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  hint: 'Point at an event to read it in full.',
  reading:
    'Solid bar: lasted from end to end. Faded bar: happened once, somewhere within. Arrow: only one bound is stated. Zigzag: time left out, its length beside it.',
  legend: 'Shapes',
  groups: {
    attack: 'Attack',
    finding: 'Found out',
    response: 'Response',
    telling: 'Told',
    legal: 'Legal',
    trouble: 'Outage',
    background: 'Background',
  },
};
