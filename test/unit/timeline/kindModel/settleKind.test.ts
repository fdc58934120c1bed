import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../../../lib/model.ts';
import { readDates } from '../../../../lib/timeline/classifyKinds.ts';
import type { DatedClause } from '../../../../lib/timeline/kindModel/datedClause.ts';
import { settleKind } from '../../../../lib/timeline/kindModel/settleKind.ts';
import { marked } from '../marked.ts';

function dateIn(text: string, changes: Partial<DatedClause> = {}): DatedClause {
  const { article, times } = marked(text);
  const [date] = readDates(article, times, 'en');
  if (!date) throw new Error(`expected a date in ${text}`);
  return { ...date, ...changes };
}
const scores = (...pairs: [EventKind, number][]) => new Map(pairs);

describe('who has the last word', () => {
  const cases: [name: string, changes: Partial<DatedClause>, belief: number, kind: EventKind][] = [
    ['the model, where no cue is found', { scores: scores() }, 0.4, 'legal'],
    ['the model, where cues are close', { scores: scores(['patch', 3], ['leak', 2]) }, 0.4, 'legal'],
    ['a cue that leads, where the model doubts', { scores: scores(['patch', 2.5]) }, 0.4, 'patch'],
    ['the model, where it is sure', { scores: scores(['patch', 2.5]) }, 0.95, 'legal'],
    ['a cue that leads by far, where the model is half sure', { scores: scores(['patch', 3.5]) }, 0.65, 'patch'],
    ['the model, where it is sure and a cue leads by far', { scores: scores(['patch', 3.5]) }, 0.95, 'legal'],
    ['advice', { isAdvice: true, scores: scores(['patch', 5]) }, 0.95, 'background'],
    ['a date alone in its block', { lone: 'publication', isAdvice: true }, 0.95, 'publication'],
  ];
  test.each(cases)('%s', (_, changes, belief, kind) => {
    expect(settleKind(dateIn('Something came about on [May 3].', changes), { kind: 'legal', belief })).toBe(kind);
  });
});
