/** @vitest-environment jsdom */
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { articleOf, spanOf, TEXT } from '../session/scene.ts';
import { Stage } from './stage.tsx';

const CHANGED = TEXT.replace('the bank was told', 'nobody was told');

/** A sidebar opened on a page whose text is another than the kept one. */
function comeBack(): Stage {
  const first = new Stage();
  first.ready();
  first.do({
    type: 'selection',
    span: spanOf('the bank was told'),
    chosen: { action: 'highlight', colour: 'blue' },
  });
  const { stored } = first.settle();
  const stage = new Stage();
  stage.clock = '2026-02-01T00:00:00.000Z';
  stage.revisit(stored, articleOf(CHANGED));
  return stage;
}

const button = (stage: Stage, name: string): HTMLButtonElement => {
  const found = [...stage.root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`expected a button "${name}"`);
  return found;
};
const click = (stage: Stage, name: string): void => {
  act(() => button(stage, name).click());
};

it('says that the publisher changed the article, and shows the sentences side by side', () => {
  const stage = comeBack();
  const notice = stage.root.querySelector('.publisher-changes');
  expect(notice?.textContent).toMatch(/^The publisher changed this article since you read it on 1 Jan 2026\./);
  expect(notice?.querySelector('ol')).toBeNull();
  click(stage, 'Show what changed');
  const [row, ...more] = stage.root.querySelectorAll('.sentence-changes > li');
  expect(more).toEqual([]);
  expect(row?.querySelector('del')?.textContent?.trim()).toBe('the bank');
  expect(row?.querySelector('ins')?.textContent?.trim()).toBe('nobody');
  expect(row?.querySelector('.touched')?.textContent).toContain('Yours, without a place now: the bank was told');
  click(stage, 'Put away what the publisher changed');
  expect(stage.root.querySelector('.publisher-changes')).toBeNull();
});

it('lists every text that was kept, with its SHA-256, and opens it', () => {
  const stage = comeBack();
  stage.do({ type: 'text-rested', key: 'key', sha256: `sha of ${CHANGED}` }).settle();
  const list = stage.root.querySelector('details.versions');
  expect(list?.querySelector('summary')?.textContent).toBe('Read 1 Feb 2026 · 1 earlier text');
  const rows = [...(list?.querySelectorAll('li') ?? [])];
  expect(rows.map((each) => each.querySelector('code')?.textContent)).toEqual([`sha of ${CHANGED}`, `sha of ${TEXT}`]);
  act(() => rows[1]?.querySelector('button')?.click());
  const text = [...(rows[1]?.querySelectorAll('.version-text p') ?? [])].map((each) => each.textContent);
  expect(text.join('\n')).toBe(TEXT);
});

it('an article that is not kept has neither', () => {
  const stage = new Stage();
  stage.ready();
  expect(stage.root.querySelector('.publisher-changes, .versions, .site-switch')).toBeNull();
});
