// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { spanOf } from '../session/scene.ts';
import { Stage } from './stage.tsx';

const NOTE = '# Ask\n\n**Who** [signed](https://a.example/x) it? <b onclick="x">a</b> ![p](https://e.example/p.png)';

function noted(): Stage {
  const stage = new Stage().ready();
  stage.do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'note' } });
  return stage.type('Note', NOTE).leave();
}

describe('a note', () => {
  it('is shown as its Markdown says once it is written, and nothing in it is loaded or run', () => {
    noted();
    const shown = document.querySelector('.note-text');
    expect(shown?.querySelector('strong strong, p:nth-child(2) > strong')?.textContent).toBe('Who');
    expect([...(shown?.querySelectorAll('a') ?? [])].map((a) => [a.getAttribute('href'), a.rel, a.target])).toEqual([
      ['https://a.example/x', 'noopener noreferrer', '_blank'],
      ['https://e.example/p.png', 'noopener noreferrer', '_blank'],
    ]);
    expect(shown?.querySelector('img, b, script, h1')).toBeNull();
    expect(shown?.textContent).toContain('<b onclick="x">a</b>');
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('is edited on request, and typed further without losing the place', async () => {
    const stage = noted().click('Edit note');
    const field = stage.control('Note');
    expect(field).toBeInstanceOf(HTMLTextAreaElement);
    expect((field as HTMLTextAreaElement).value).toBe(NOTE);
    stage.type('Note', 'other').press('Enter', { ctrlKey: true });
    expect(document.querySelector('.note-text')?.textContent).toBe('other');
    expect(document.activeElement?.textContent).toBe('Edit note');
  });

  it('Escape takes back what was typed since, and shows the note as it was', () => {
    const stage = noted().click('Edit note').type('Note', 'wrong').press('Escape');
    expect(document.querySelector('.note-text')?.textContent).toContain('Who');
    expect(stage.state.noteDrafts).toEqual({});
  });

  it('“Note” on a passage that has one opens the field at once', () => {
    const stage = noted();
    stage.do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'note' } });
    expect(stage.control('Note')).toBeInstanceOf(HTMLTextAreaElement);
  });

  it('folded, is its words without markup', () => {
    const stage = noted().click(/^Colour, note and tags/);
    expect(document.querySelector('.highlight-note')?.textContent).toMatch(/^Ask\nWho signed it\?/);
    expect(stage.names).not.toContain('Edit note');
  });

  it('made empty, is gone', () => {
    const stage = noted().click('Edit note').type('Note', '').leave();
    expect(stage.state.records.map(({ record }) => record.note).filter(Boolean)).toEqual([]);
    expect(stage.control('Note')).toBeInstanceOf(HTMLTextAreaElement);
  });
});
