/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Preferences } from '../../../../components/settings/preferences.ts';
import { SettingsPage } from '../../../../components/settings/SettingsPage.tsx';
import { createSettings, type SettingsWorld } from '../../../../components/settings/settingsState.ts';
import { allRecords } from '../../../../lib/library/recordTypes.ts';
import { asInstant } from '../../../../lib/model.ts';
import { OWN_LOOKS } from '../../../../lib/settings/markLooks.ts';
import { LONGEST_NAME } from '../../../../lib/settings/readerNames.ts';
import { ENGLISH } from '../../../../lib/words/english.ts';
import { annotation, at, savedArticle } from '../../platform/store/records.ts';
import { nameOf, words } from '../stage.tsx';

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

/** The real page over its real state; the test plays the browser. */
async function open(over: Partial<SettingsWorld> = {}) {
  const written: [string, unknown][] = [];
  const downloads: string[] = [];
  let records = allRecords({
    articles: [savedArticle('a'), savedArticle('b', { deletedAt: at(1) })],
    annotations: [annotation('1', 'a'), annotation('2', 'a')],
  });
  const state = createSettings({
    preferences: {
      language: null,
      theme: 'system',
      dayMonthOrder: null,
      looks: OWN_LOOKS,
      names: [],
      questionKey: true,
    },
    sites: [],
    forgetSite: async () => {},
    write: async (name, value) => void written.push([name, value]),
    exportAll: async () => records,
    eraseAll: async () => {
      records = allRecords({});
    },
    storageUse: async () => ({ usedBytes: 12_345, persisted: false }),
    persist: async () => false,
    download: (name) => downloads.push(name),
    now: () => asInstant('2026-11-24T06:30:00.000Z'),
    generator: 'Breachline 0.1.0',
    words: () => ENGLISH,
    ...over,
  });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const show = () => act(() => render(<SettingsPage {...state.props.value} />, root));
  state.props.subscribe(() => show());
  await state.count();
  const controls = () => [...root.querySelectorAll<HTMLElement>('button, input, select')];
  const control = (name: string): HTMLElement => {
    const found = controls().find((each) => nameOf(each).startsWith(name));
    if (!found) throw new Error(`expected a control named ${name}, got ${controls().map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    root,
    written,
    downloads,
    state,
    control,
    async click(name: string) {
      act(() => control(name).click());
      await settled();
    },
    async type(name: string, value: string) {
      const field = control(name);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
        throw new Error('expected a field');
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      });
      await settled();
    },
    said: (role: string) =>
      [...root.querySelectorAll(`[role=${role}]`)].map((each) => words(each.textContent ?? '')).join(''),
  };
}

beforeEach(() => document.body.replaceChildren());

describe('the settings page', () => {
  it('writes each choice at once', async () => {
    const page = await open();
    await page.type('Language of Breachline', 'de');
    await page.click('Dark');
    await page.click('Day first');
    await page.click('Paint Organisations');
    await page.type('Colour of Dates', 'lime');
    await page.click('Back to our colours');
    expect(page.written).toEqual([
      ['language', 'de'],
      ['theme', 'dark'],
      ['dayMonthOrder', 'day-first'],
      ['looks', { hues: {}, hidden: ['org'] }],
      ['looks', { hues: { date: 'lime' }, hidden: ['org'] }],
      ['looks', OWN_LOOKS],
    ]);
  });

  it('shows what another page chose', async () => {
    const page = await open();
    act(() => page.state.changed('theme', 'light'));
    expect(page.control('Light')).toHaveProperty('checked', true);
  });

  it('takes a choice back that could not be written, and says why', async () => {
    const page = await open({
      write: async () => {
        throw new Error('disk full.');
      },
    });
    await page.click('Dark');
    expect(page.control('As the system')).toHaveProperty('checked', true);
    expect(page.said('alert')).toContain('This could not be saved: disk full. Nothing was changed.');
  });

  it.each([
    ['', 'Type the name as articles print it.'],
    ['   ', 'Type the name as articles print it.'],
    ['x'.repeat(LONGEST_NAME + 1), 'A name has at most 200 characters. Type the name alone.'],
  ])('refuses the name %j and keeps the list', async (text, problem) => {
    const page = await open();
    await page.type('Name as printed', text);
    await page.click('Add name');
    expect(page.said('alert')).toBe(problem);
    expect(page.written).toEqual([]);
  });

  it('adds names and removes them', async () => {
    const page = await open();
    await page.type('Name as printed', ' Acme Corp. ');
    await page.type('Shown as', 'Acme');
    await page.click('Add name');
    const acme: Preferences['names'] = [{ text: 'Acme Corp.', type: 'ORG', canonical: 'Acme' }];
    expect(page.written.at(-1)).toEqual(['names', acme]);
    expect(words(page.root.querySelector('.settings-names')?.textContent ?? '')).toContain('shown as Acme');
    await page.click('Remove Acme Corp.');
    expect(page.written.at(-1)).toEqual(['names', []]);
  });

  it('counts what is kept, and asks the browser to keep it', async () => {
    const page = await open();
    const shares = [...page.root.querySelectorAll('[data-share]')].map((row) => row.children[1]?.textContent);
    expect(shares).toEqual(['1', '2', '0', '0', '0', '1', '0']);
    expect(page.root.textContent).toContain('12 kB');
    await page.click('Ask the browser to keep it');
    expect(page.said('status')).toContain('The browser did not agree.');
  });
});

describe('deleting everything', () => {
  it('says what will go, offers an export, and wants the word typed', async () => {
    const page = await open();
    await page.click('Delete everything…');
    expect(document.activeElement).toBe(page.control('Type “delete” to confirm'));
    expect(page.root.textContent).toContain('1 article, 2 annotations, 0 names of yours and all settings');
    expect(page.control('Delete everything now')).toHaveProperty('disabled', true);
    await page.click('Export everything first');
    expect(page.downloads).toEqual(['breachline-library-2026-11-24T0630.json']);
    await page.type('Type “delete” to confirm', 'del');
    expect(page.control('Delete everything now')).toHaveProperty('disabled', true);
    await page.type('Type “delete” to confirm', ' Delete ');
    await page.click('Delete everything now');
    expect(page.said('status')).toContain('Everything was deleted.');
    expect([...page.root.querySelectorAll('[data-share]')].map((row) => row.querySelector('td')?.textContent)).toEqual(
      Array.from({ length: 7 }, () => '0'),
    );
  });

  it('can be left, and says when it failed', async () => {
    const page = await open({
      eraseAll: async () => {
        throw new Error('blocked.');
      },
    });
    await page.click('Delete everything…');
    await page.click('Cancel');
    await page.click('Delete everything…');
    expect(page.control('Type “delete” to confirm')).toHaveProperty('value', '');
    await page.type('Type “delete” to confirm', 'delete');
    await page.click('Delete everything now');
    expect(page.said('alert')).toContain('Not everything could be deleted: blocked.');
  });
});
