// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../session/scene.ts';
import { Stage } from './stage.tsx';

const highlight = (words: string) =>
  ({ type: 'selection', span: spanOf(words), chosen: { action: 'highlight', colour: 'green' } }) as const;

const printed = (stage: Stage) => stage.root.querySelector('.printed');
const marked = (stage: Stage, selector: string) =>
  [...(printed(stage)?.querySelectorAll(`:scope > :not(header, section) ${selector}`) ?? [])].map(
    (mark) => mark.textContent,
  );

describe('print with marks', () => {
  it('renders the article with its marks while the browser prints, and no longer', async () => {
    const stage = new Stage().ready();
    expect(printed(stage)).toBeNull();
    stage.click('Print with marks');
    expect(stage.printing).toHaveLength(1);
    expect(marked(stage, '.mark-date')).toEqual(['September 25, 2018', 'September 27, 2018', 'last Thursday']);
    expect(marked(stage, '.mark-place')).toEqual(['Alder Falls']);
    await act(async () => stage.printing[0]?.());
    expect(printed(stage)).toBeNull();
  });

  it('leaves out what is not painted in the page, and rejected events', () => {
    const stage = new Stage();
    stage.hiddenMarks = ['place'];
    stage.ready();
    stage.do({ type: 'set-status', subject: stage.row('last Thursday').subject, status: 'rejected' });
    stage.click('Print with marks');
    expect(marked(stage, '.mark-place')).toEqual([]);
    expect(printed(stage)?.querySelectorAll('tr')).toHaveLength(2);
  });

  it('numbers the notes where they stand, over the dates they hold', () => {
    const stage = new Stage().ready().do(highlight('Letters went to 4,113 residents last Thursday'));
    const [card] = stage.state.records;
    const subject = `record:${card?.record.id}`;
    stage.do({ type: 'set-note', subject, note: 'Which letters?' }).click('Print with marks');
    expect(marked(stage, '.colour-green').join('')).toBe('Letters went to 4,113 residents last Thursday');
    expect(marked(stage, '.colour-green .mark-date')).toEqual(['last Thursday']);
    expect(marked(stage, 'sup')).toEqual(['1']);
    expect(printed(stage)?.querySelector('.printed-note')?.textContent).toBe('Which letters?');
  });
});
