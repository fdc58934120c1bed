// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { asLocalDateTime } from '../../../lib/model.ts';
import { spanOf } from '../session/scene.ts';
import { Stage, words } from './stage.tsx';

const draft = (stage: Stage) =>
  stage.do({ type: 'draft-event', subject: stage.row('last Thursday').subject, timeText: '11 Oct 2018' });
const output = ({ root }: Stage) => words(root.querySelector('output')?.textContent ?? '');

describe('the date field and the controls beside it', () => {
  it('the controls follow the text', () => {
    const stage = draft(new Stage().ready()).type('When', 'by 1:30 pm Sep 28');
    const value = (name: string) => (stage.control(name) as HTMLSelectElement).value;
    expect([value('Meant as'), value('Precise to'), output(stage)]).toEqual([
      'by',
      'minute',
      'Understood as: by 1:30 pm, 28 Sep 2018 ../2018-09-28T13:30',
    ]);
    stage.type('When', 'early September 2018');
    expect([value('Meant as'), value('Precise to')]).toEqual(['exact', 'month']);
    stage.type('When', '2018-08-11/2018-09-25');
    expect(stage.names).not.toContain('Meant as');
  });

  it('the text follows the controls, back to the minute too', () => {
    const stage = draft(new Stage().ready()).type('When', 'by 1:30 pm Sep 28');
    const text = () => (stage.control('When') as HTMLInputElement).value;
    stage.type('Precise to', 'month');
    expect(text()).toBe('by Sep 2018');
    stage.type('Meant as', 'exact').click('About');
    expect(text()).toBe('about Sep 2018');
    stage.click('About').type('Precise to', 'minute');
    expect(text()).toBe('28 Sep 2018, 1:30 pm');
    stage.click('Save');
    expect(stage.row('last Thursday').event.time).toMatchObject({ edtf: '2018-09-28T13:30', basis: 'stated' });
  });
});

describe('names', () => {
  it('saving a name keeps it unfolded and the keyboard on it', () => {
    const stage = new Stage()
      .ready()
      .click(/^Names/)
      .click('Correct: Alder Falls');
    stage.type('Name', 'The city').type('Type', 'ORG').type('Role', 'victim').click('Save');
    expect(stage.root.querySelector('[data-type="ORG"] [data-name="The city"]')).not.toBeNull();
    expect(stage.control('Correct: The city').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.getAttribute('data-focus')).toBe('entity/ORG:The city');
    stage.click('As found');
    expect(stage.root.querySelector('[data-type="PLACE"] [data-name="Alder Falls"]')).not.toBeNull();
  });

  it('taken out, it is listed and can be put back', () => {
    const stage = new Stage()
      .ready()
      .click(/^Names/)
      .click('Correct: Alder Falls')
      .click('Not a name');
    expect(stage.root.querySelector('[data-name="Alder Falls"]')).toBeNull();
    stage.click('Restore: Alder Falls');
    expect(stage.root.querySelector('[data-name="Alder Falls"]')).not.toBeNull();
  });

  it('is put on the reader’s own list once', () => {
    const stage = new Stage()
      .ready()
      .click(/^Names/)
      .click('Correct: Alder Falls');
    stage.click('In every article from now on').answered();
    expect(stage.state.preferences.names).toEqual([{ text: 'Alder Falls', type: 'PLACE', canonical: 'Alder Falls' }]);
    expect((stage.control('On your list for every article') as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('the list of changes', () => {
  it('tells what was done, and goes back on it', () => {
    const stage = new Stage().ready();
    stage.do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'highlight', colour: 'pink' } });
    stage
      .do({ type: 'set-published', value: asLocalDateTime('2018-10-22') })
      .answered()
      .click('Changes');
    const entries = () =>
      [...stage.root.querySelectorAll('.history li')].map((item) =>
        words((item.querySelector('.history-what') ?? item.querySelector('button'))?.textContent ?? ''),
      );
    expect(entries()).toEqual(['published date: 22 Oct 2018', 'highlight: Letters', 'As it was opened']);
    stage.click(/^highlight: Letters/).answered();
    expect(entries()[0]).toBe('published date: 22 Oct 2018 (undone)');
    expect(stage.row('last Thursday').event.time.value).toBe('2018-10-11');
    stage.control('Changes').focus();
    stage.press('Escape');
    expect(stage.root.querySelector('.history')).toBeNull();
  });
});

it('a tag begun is there until it is taken, also after another was taken off', () => {
  const stage = new Stage().ready();
  const { subject } = stage.row('last Thursday');
  stage.do({ type: 'set-tags', subject, tags: ['old'] }, { type: 'unfold', subject, isOpen: true });
  stage.type('Tags', 'vend').click('Remove tag old');
  expect((stage.control('Tags') as HTMLInputElement).value).toBe('vend');
});
