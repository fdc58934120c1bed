import { describe, expect, it } from 'vitest';
import type { DockMessage } from '../../../../lib/messaging/protocol.ts';
import { applyDock, pushStyles } from '../../../../lib/platform/background/pageStyles.ts';
import { highlightStyles } from '../../../../lib/platform/highlightStyles.ts';
import { OWN_LOOKS } from '../../../../lib/settings/markLooks.ts';

/** A page that counts the style sheets in it, as the browser does: by text and origin. */
function createPage() {
  const sheets: string[] = [];
  const log: string[] = [];
  const nameOf = (css: string, origin: string) => `${css === highlightStyles(OWN_LOOKS) ? 'marks' : css} ${origin}`;
  return {
    sheets,
    log,
    scripting: {
      async insertCSS({ css, origin }: { css: string; origin: string }) {
        sheets.push(nameOf(css, origin));
        log.push('in');
      },
      async removeCSS({ css, origin }: { css: string; origin: string }) {
        const at = sheets.indexOf(nameOf(css, origin));
        if (at < 0) throw new Error(`expected a sheet that is there, got ${css}`);
        sheets.splice(at, 1);
        log.push('out');
      },
    },
  };
}

const push = (width: number) => `${pushStyles(width)} USER`;
const MARKS = 'marks AUTHOR';

describe('applyDock', () => {
  it.each<[string, DockMessage[], string[]]>([
    ['docks', [{ type: 'dock', width: 400, replaces: null }], [MARKS, push(400)]],
    ['lies over the page without pushing it', [{ type: 'dock', width: 0, replaces: null }], [MARKS]],
    [
      'is resized',
      [
        { type: 'dock', width: 400, replaces: null },
        { type: 'dock', width: 500, replaces: 400 },
      ],
      [MARKS, push(500)],
    ],
    [
      'no longer fits beside the page',
      [
        { type: 'dock', width: 400, replaces: null },
        { type: 'dock', width: 0, replaces: 400 },
      ],
      [MARKS],
    ],
    [
      'fits again',
      [
        { type: 'dock', width: 0, replaces: null },
        { type: 'dock', width: 400, replaces: 0 },
      ],
      [MARKS, push(400)],
    ],
    [
      'is closed',
      [
        { type: 'dock', width: 400, replaces: null },
        { type: 'undock', width: 400 },
      ],
      [],
    ],
    [
      'is closed while over the page',
      [
        { type: 'dock', width: 0, replaces: null },
        { type: 'undock', width: 0 },
      ],
      [],
    ],
    [
      'is in a page whose frames came later',
      [{ type: 'dock', width: 400, replaces: null }, { type: 'dress' }, { type: 'dress' }],
      [push(400), MARKS],
    ],
    ['is closed before it was docked', [{ type: 'undock', width: null }], []],
    [
      'is asked twice for the same',
      [
        { type: 'dock', width: 400, replaces: null },
        { type: 'dock', width: 400, replaces: 400 },
      ],
      [MARKS, push(400)],
    ],
  ])('leaves exactly the right styles when the sidebar %s', async (_, messages, expected) => {
    const page = createPage();
    for (const message of messages) await applyDock(page.scripting, 1, message, OWN_LOOKS);
    expect(page.sheets).toEqual(expected);
  });

  it('puts the new width in before it takes the old one out', async () => {
    const page = createPage();
    await applyDock(page.scripting, 1, { type: 'dock', width: 400, replaces: null }, OWN_LOOKS);
    page.log.length = 0;
    await applyDock(page.scripting, 1, { type: 'dock', width: 500, replaces: 400 }, OWN_LOOKS);
    expect(page.log).toEqual(['in', 'out']);
  });
});
