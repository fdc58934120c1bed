// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '../../../components/shared/useWords.ts';
import { AtAGlance } from '../../../components/sidebar/glance/AtAGlance.tsx';
import { type Account, accountOf } from '../../../lib/metrics/account.ts';
import type { Span } from '../../../lib/model.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import { sampleAccount } from '../metrics/accounts.ts';
import { dayTime, spanOf } from '../session/scene.ts';
import { Stage, words } from './stage.tsx';

// Read here: the first analysis unpacks the models, which takes longer than a test may on a busy machine.
const sample = sampleAccount('city-notice');
/** As after the reader put right the kind of the first statement about the restoration. */
const city = accountOf(
  sample.article,
  sample.rows.map((row) =>
    row.event.time.edtf === '../2018-09-28T13:30' ? { ...row, event: { ...row.event, kind: 'restoration' } } : row,
  ),
  sample.entities,
);

/** Milliseconds: axe over everything opened takes seconds in jsdom on a busy machine. */
const AXE_TIME = 30_000;

let root: HTMLElement;
let calls: unknown[][];
let canCopy = true;

function show(account: Account, language = loadWords('en')) {
  return language.then((speech) =>
    act(() =>
      render(
        <WordsProvider value={speech}>
          <AtAGlance
            account={account}
            onSelect={(subject) => calls.push(['select', subject])}
            onPreview={(span: Span | null) => calls.push(['preview', span])}
            onNext={(key) => calls.push(['next', key])}
            onCopy={async (text) => {
              calls.push(['copy', text]);
              return canCopy;
            }}
          />
        </WordsProvider>,
        root,
      ),
    ),
  );
}

beforeEach(() => {
  // axe measures glyphs where it can; jsdom has no canvas and says so on the console each time.
  HTMLCanvasElement.prototype.getContext = () => null;
  root = document.createElement('main');
  document.body.replaceChildren(root);
  calls = [];
  canCopy = true;
});

const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const metric = (id: string): HTMLElement => one(`[data-metric="${id}"]`);
function one(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`expected ${selector} in ${root.innerHTML}`);
  return found;
}
const click = async (element: HTMLElement | null | undefined) => {
  if (!element) throw new Error('expected something to click');
  await act(async () => element.click());
};
const textOf = (element: HTMLElement): string => words(element.textContent ?? '');

describe('the numbers', () => {
  it('stand in words, what is not stated among them', async () => {
    await show(city);
    expect(all('.metric-main').map((each) => textOf(each))).toEqual([
      'Exposure 45 days',
      'Until discovered 47 days',
      'Until contained same day',
      'Until restored ≤ 24 h or ≤ 24.5 h',
      'Until people were told not stated',
      'Until a regulator was told not stated',
      'Until made public ≤ 5 days',
      'Vendor’s response 87 days first of 5 calls',
    ]);
  });

  it('open their two events with the words they were read from; a click shows them in the page', async () => {
    await show(city);
    const button = metric('exposure').querySelector('button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    await click(button);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector(`#${button?.getAttribute('aria-controls')}`)).not.toBeNull();
    const marks = [...metric('exposure').querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['August 11, 2018', 'September 25, 2018']);
    const passage = metric('exposure').querySelector<HTMLElement>('.passage');
    await click(passage);
    const start = city.rows.find(({ event }) => event.kind === 'intrusion_start');
    expect(calls).toContainEqual(['select', start?.subject]);
    act(() => passage?.focus());
    expect(calls.at(-1)).toEqual(['preview', { start: start?.event.start, end: start?.event.end }]);
    act(() => passage?.blur());
    expect(calls.at(-1)).toEqual(['preview', null]);
    await click(button);
    expect(metric('exposure').querySelector('mark')).toBeNull();
  });

  it('say what their clock is, which date is missing, and what others measured', async () => {
    await show(city);
    await click(metric('contain').querySelector('button'));
    expect(textOf(metric('contain'))).toContain('From the discovery to when it was stopped.');
    await click(metric('notify_regulator').querySelector('button'));
    expect(textOf(metric('notify_regulator'))).toContain('The article gives no date for its end.');
    await click(metric('detect').querySelector('button'));
    expect(textOf(metric('detect'))).toContain(
      'median: 29 days (Washington Attorney General, breach notices, 2015–2024)',
    );
  });

  it('of a chain show every link', async () => {
    await show(city);
    await click(metric('vendor_response').querySelector('button'));
    const links = [...metric('vendor_response').querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(links).toEqual(['87 days', '84 days', '6 days', '1 day', '126 min']);
  });

  it('follow what the reader corrects, and come back with undo', () => {
    const stage = new Stage().ready().click('At a glance');
    const contained = (): string =>
      textOf(stage.root.querySelector<HTMLElement>('[data-metric="contain"] .metric-main') ?? root);
    // The vendor's telling is the city's discovery.
    expect(contained()).toBe('Until contained 2 days');
    stage.do(
      { type: 'selection', span: spanOf('September 25, 2018'), chosen: { action: 'event' } },
      { type: 'save-draft', event: { time: dayTime('2018-09-24'), kind: 'discovery', label: 'Found' } },
    );
    // A new event is shown in the timeline.
    stage.click('At a glance');
    expect(contained()).toBe('Until contained 3 days');
    stage.do({ type: 'undo' });
    expect(contained()).toBe('Until contained 2 days');
  });
});

it('what does not fit together stands with its statements', async () => {
  await show(city);
  const odd = all('.disagreements > li').map((each) => textOf(each.querySelector('h3') ?? each));
  expect(odd).toEqual([
    'One event, dated twice different statement',
    'Patched after the intrusion had begun both can be true',
  ]);
  await click(one('[data-type="told-twice"] .passage'));
  const prose = city.rows.find(({ event }) => event.time.edtf === '../2018-09-28T13:30');
  expect(calls).toContainEqual(['select', prose?.subject]);
});

it('names parties, data and counts; a click goes to the next mention', async () => {
  await show(city);
  const roles = all('.parties dt').map(textOf);
  expect(roles).toContain('Vendor');
  await click(one('[data-section="data"] button'));
  const data = city.entities.find(({ type }) => type === 'DATA_TYPE');
  expect(calls).toEqual([['next', `DATA_TYPE:${data?.canonical}`]]);
});

it('asks what is not said, and the questions can be taken along', async () => {
  await show(city);
  const questions = all('.questions li').map(textOf);
  expect(questions).toEqual(expect.arrayContaining(['Which vendor was it?', 'How many people are affected?']));
  await click(all('button').find((button) => textOf(button) === 'Copy the questions'));
  const copied = String(calls.at(-1)?.[1]);
  expect(copied).toContain(city.article.metadata.title);
  for (const question of questions) expect(copied).toContain(`- ${question}\n`);
  expect(textOf(one('[role="status"]'))).toBe('Copied.');
  canCopy = false;
  await click(all('button').find((button) => textOf(button) === 'Copy the questions'));
  expect(textOf(one('[role="status"]'))).toContain('Could not be copied.');
});

it.each([
  ['de', 'Bis zur Entdeckung 47 Tage'],
  ['es', 'Hasta descubrirlo 47 días'],
  ['fr', 'Avant la découverte 47 jours'],
] as const)('speaks %s', async (locale, says) => {
  await show(city, loadWords(locale));
  expect(textOf(one('[data-metric="detect"] .metric-main'))).toBe(says);
});

it(
  'axe finds nothing with everything open',
  async () => {
    await show(city);
    for (const button of all('.metric-main')) await click(button);
    const ids = all('[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const { violations } = await axe.run(root, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
  AXE_TIME,
);

it('has beside a number what others measured, with source and year, median or mean named', async () => {
  await show(city);
  expect(textOf(one('[data-metric="detect"] .metric-reference'))).toBe(
    'For comparison, median: 29 days (Washington Attorney General, breach notices, 2015–2024)',
  );
  expect(metric('disclose').querySelector('.metric-reference')).toBeNull();
});
