import type { Span } from '../model.ts';
import { alignTexts } from './alignTexts.ts';
import { anchorTarget } from './anchorTarget.ts';
import { describeTarget } from './describeTarget.ts';

export interface ReanchoredRow {
  id: string | number;
  /** One per span asked for, in order; null: lost. UTF-16 offsets into `after`, `end` exclusive. */
  spans: (Span | null)[];
}

export interface RefusedRow {
  id: string | number | null;
  error: string;
}

/**
 * Finds stretches of one text in a later version of it, as the sidebar does on a revisit.
 * @param row as it came out of `JSON.parse`: `{id, before, after, spans: [{start, end}]}`. Never throws: a row that cannot
 *   be read comes back with the reason.
 */
export function reanchorRow(row: unknown): ReanchoredRow | RefusedRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: null, error: 'expected an object with id, before, after and spans' };
  }
  const { id, before, after, spans } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: 'id must be a string or a number' };
  if (typeof before !== 'string') return { id, error: 'before must be a string' };
  if (typeof after !== 'string') return { id, error: 'after must be a string' };
  if (!Array.isArray(spans)) return { id, error: 'spans must be a list of {start, end}' };
  const wrong = spans.findIndex((span) => !isSpanOf(before, span));
  if (wrong !== -1) {
    return {
      id,
      error: `spans[${wrong}] must be whole numbers 0 ≤ start < end ≤ ${before.length}, got ${JSON.stringify(spans[wrong])}`,
    };
  }
  const alignment = alignTexts(before, after);
  return {
    id,
    spans: (spans as Span[]).map(
      ({ start, end }) => anchorTarget(after, describeTarget(before, { start, end }), alignment)?.span ?? null,
    ),
  };
}

function isSpanOf(text: string, span: unknown): boolean {
  if (typeof span !== 'object' || span === null || !('start' in span) || !('end' in span)) return false;
  const { start, end } = span;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= (start as number) &&
    (start as number) < (end as number) &&
    (end as number) <= text.length
  );
}
