// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ComparePage } from '../../../../components/compare/ComparePage.tsx';
import { type CompareState, createCompare } from '../../../../components/compare/compareState.ts';
import { IncidentsPage } from '../../../../components/incidents/IncidentsPage.tsx';
import { createIncidents, type IncidentsState } from '../../../../components/incidents/incidentsState.ts';
import { textToArticle } from '../../../../lib/article/textToArticle.ts';
import { createComparer } from '../../../../lib/library/compare/comparer.ts';
import { asArticleId, asLocalDateTime, type SavedArticle } from '../../../../lib/model.ts';
import { createStudyShelf } from '../../../../lib/platform/store/createStudyShelf.ts';
import { ENGLISH } from '../../../../lib/words/english.ts';
import { at } from '../../platform/store/records.ts';
import { world as libraryWorld } from '../library/world.ts';

const FIRST = `Larkspur tells of a breach

An intruder was in the City of Larkspur's systems since January 12, 2024. The City of Larkspur, Florida discovered the breach on February 21, 2024. The city notified 4,200 customers on March 6, 2024.`;
const LATER = `Larkspur breach was larger

An intruder was in the City of Larkspur's systems since January 12, 2024. The City of Larkspur discovered the breach on February 26, 2024.`;

function account(id: string, published: string, text: string): SavedArticle {
  const url = `https://${id}.example/a`;
  const article = textToArticle({ text, title: text.split('\n')[0], url, published, lang: 'en' });
  const times = { retrievedAt: at(1), createdAt: at(1), updatedAt: at(1) };
  return { id: asArticleId(id), key: url, article, sha256: '0'.repeat(64), ...times };
}

let root: HTMLElement;
let incidents: IncidentsState;
let compare: CompareState;
let made: ReturnType<typeof worldOf>;

function worldOf() {
  const { world, connection } = libraryWorld();
  let ids = 0;
  return {
    store: world.store,
    now: world.now,
    newId: () => `new-${++ids}`,
    words: () => ENGLISH,
    comparer: createComparer(() => ({ dayMonthOrder: null, names: [] }), createStudyShelf(connection), 'test'),
  };
}

beforeEach(async () => {
  // axe measures glyphs where it can; jsdom has no canvas and says so on the console each time.
  HTMLCanvasElement.prototype.getContext = () => null;
  document.documentElement.lang = 'en';
  root = document.body.appendChild(document.createElement('main'));
  made = worldOf();
  for (const each of [account('ledger', '2024-03-08', FIRST), account('times', '2024-04-02', LATER)]) {
    await made.store.keep(each, []);
  }
  incidents = createIncidents(made);
  compare = createCompare(made);
  await incidents.refresh();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const showIncidents = async (): Promise<void> => {
  await act(() => render(<IncidentsPage state={incidents} world={made} />, root));
  await settled();
};

async function showComparison(params: Record<string, string>): Promise<void> {
  const today = asLocalDateTime('2026-11-24');
  const page = (
    <ComparePage
      state={compare}
      incidents={incidents}
      params={params}
      today={today}
      onPrint={() => {}}
      onSavePicture={async () => {}}
    />
  );
  await act(() => render(page, root));
  await settled();
}

/** Waits until the actions begun by an event are done and shown. */
async function settled(): Promise<void> {
  await act(async () => {
    await incidents.look();
    await incidents.refresh();
    await compare.refresh();
  });
}

const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
function named(name: string): HTMLElement {
  const controls = [...root.querySelectorAll<HTMLElement>('button, a, input, select')];
  const found = controls.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`expected a control named ${name}, got ${controls.map(nameOf).join(', ')}`);
  return found;
}
async function click(name: string): Promise<void> {
  await act(() => named(name).click());
  await settled();
}
async function choose(name: string, option: string): Promise<void> {
  const select = named(name) as HTMLSelectElement;
  const value = [...select.options].find((each) => each.textContent?.includes(option))?.value;
  if (value === undefined) throw new Error(`expected the option ${option}`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}
const words = (selector: string) => root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Rules that need a layout, which jsdom has not. */
const axeOptions = { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } };
async function violations(): Promise<string[]> {
  const found = await axe.run(root, axeOptions);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('suggestions', () => {
  it('come with their reasons, and make nothing by themselves', async () => {
    await showIncidents();
    expect(words('.offer-reasons')).toContain('both name City of Larkspur');
    expect(await made.store.incidents()).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('make an incident when accepted, and undo takes it back', async () => {
    await showIncidents();
    await click('Same incident');
    const [incident] = await made.store.incidents();
    expect(incident).toMatchObject({
      name: expect.stringContaining('Larkspur'),
      articleIds: expect.arrayContaining(['ledger', 'times']),
    });
    expect(root.querySelector('.offer')).toBeNull();
    expect(await violations()).toEqual([]);
    await click('Undo');
    expect(await made.store.incidents()).toEqual([]);
    expect(root.querySelector('.offer')).not.toBeNull();
  });

  it('are not made again once refused, by another page either', async () => {
    await showIncidents();
    await click('Not the same');
    expect(root.querySelector('.offer')).toBeNull();
    const again = createIncidents(made);
    await again.refresh();
    await again.look();
    expect(again.offers.value).toEqual([]);
  });
});

describe('a comparison', () => {
  const chosen = { articles: 'ledger,times' };

  it('says in words how the accounts stand to each other, with the quote of each', async () => {
    await showComparison(chosen);
    expect(words('[data-claim="discovery"] .matrix-verdict')).toBe('contradictory');
    expect(words('[data-claim="discovery"] .quote')).toContain('discovered the breach on February 21, 2024');
    const passage = root.querySelector('[data-claim="discovery"] .said a');
    expect(passage?.getAttribute('href')).toMatch(/^#article=ledger&at=\d+$/);
    expect(await violations()).toEqual([]);
  });

  it('keeps what the reader says of two events, and takes it back', async () => {
    await showComparison(chosen);
    await choose('“The City of Larkspur, Florida discovered the breach” is the same event as', '26 Feb 2024');
    expect(await made.store.judgements()).toMatchObject([{ kind: 'same-event' }]);
    expect(words('.judgements')).toContain('are the same event');
    expect(root.querySelectorAll('.flag').length).toBeGreaterThan(0);
    expect(words('.merged-list')).toContain('put together by you');
    await click('Take back');
    expect(await made.store.judgements()).toEqual([]);
    expect(words('.merged-list')).not.toContain('put together by you');
  });

  it('counts deadlines for the jurisdictions chosen, as a question and no verdict', async () => {
    await showComparison(chosen);
    expect(words('.caution')).toMatch(/^Not legal advice. As of 2026-05/);
    await click('Add Florida: Florida is named');
    const people = words('[data-law="US-FL"] [data-to="people"]');
    expect(people).toContain('30 days from reason to believe');
    expect(people).toContain('16–21 days before the number');
    expect(words('[data-law="US-FL"]')).toContain('confidence: high, checked against documents');
    expect(root.textContent).not.toMatch(/illegal|unlawful|violat/i);
    await click('Remove Florida');
    expect(root.querySelector('[data-law]')).toBeNull();
  });

  it('keeps the jurisdictions with the incident', async () => {
    await showIncidents();
    await click('Same incident');
    const [incident] = await made.store.incidents();
    await showComparison({ incident: incident?.id ?? '' });
    await click('Add Florida: Florida is named');
    expect(await made.store.incidents()).toMatchObject([{ jurisdictions: ['US-FL'] }]);
  });

  it('of what is gone says so, and lets one choose anew', async () => {
    await showComparison({ incident: 'nowhere' });
    expect(words('[role=alert]')).toContain('not there any more');
    expect(await violations()).toEqual([]);
  });
});
