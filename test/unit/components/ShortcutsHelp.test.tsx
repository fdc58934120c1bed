// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { spanOf } from '../session/scene.ts';
import { Stage, words } from './stage.tsx';

beforeAll(() => {
  // jsdom has the element without what it does.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const dialog = () => document.querySelector('dialog');
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

describe('the list of shortcuts', () => {
  it('opens by ? with the keys the browser has now, says how to change them, and closes', async () => {
    const stage = new Stage().ready();
    stage.press('?');
    await settled();
    const rows = [...(dialog()?.querySelectorAll('tr') ?? [])].map((row) => words(row.textContent ?? ''));
    expect(rows).toContain('Ctrl+Alt+HHighlight the selected text in the colour used last');
    expect(rows).toContain('noneNext event, highlight or mention');
    expect(dialog()?.textContent).toContain('chrome://extensions/shortcuts');
    stage.click('Change shortcuts…');
    expect(stage.shortcutsChanged).toBe(1);
    stage.click('Close the list');
    expect(dialog()).toBeNull();
  });

  it('opens by its button', async () => {
    new Stage().ready().click('Keyboard shortcuts');
    await settled();
    expect(dialog()?.open).toBe(true);
  });

  it('? is a sign like any other in a text field, and nothing with Ctrl or where it is turned off', () => {
    const stage = new Stage().ready();
    stage.do({ type: 'selection', span: spanOf('Letters'), chosen: { action: 'note' } });
    stage.press('?');
    expect(dialog()).toBeNull();
    stage.leave().press('?', { ctrlKey: true });
    expect(dialog()).toBeNull();
    stage.help.isKeyOn = false;
    stage.do({ type: 'open-tab', tab: 'names' }).press('?');
    expect(dialog()).toBeNull();
  });

  it('the way to the settings is beside it', () => {
    const stage = new Stage().ready().click('Settings');
    expect(stage.settingsOpened).toBe(1);
  });
});
