import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const files = globSync('{assets,components,entrypoints}/**/*.css', { cwd: ROOT }).filter(
  (file) => !file.endsWith('tokens.css'),
);
const tokens = readFileSync(join(ROOT, 'assets/tokens.css'), 'utf8');

/** Declarations without comments, `[property, value]`. */
function declarations(css: string): [string, string][] {
  const bare = css.replace(/\/\*.*?\*\//gs, '');
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => [property, value]);
}

const system = /^(?:Canvas|CanvasText|Highlight|HighlightText|Mark|MarkText|ButtonText|GrayText|LinkText)$/;

it('looks at the style sheets', () => expect(files.length).toBeGreaterThan(6));

it.each(files)('%s takes its colours, type and motion from the tokens', (file) => {
  const raw = declarations(readFileSync(join(ROOT, file), 'utf8')).filter(([property, value]) => {
    if (/#[\da-f]{3,8}\b|\b(?:rgb|rgba|hsl|oklch|oklab|lab)\(/i.test(value)) return true;
    if (property === 'font-size') return !/^(?:var\(--text-|inherit)/.test(value);
    if (property === 'font') return !/var\(--text-|inherit/.test(value);
    if (property === 'font-family') return !/^var\(--font-/.test(value);
    if (/^(?:transition|animation)/.test(property)) return !/var\(--quick\)|none/.test(value);
    if (/^(?:color|background|background-color|border-color|fill|stroke)$/.test(property)) {
      const words = value.replace(/var\([^)]*\)|\([^)]*\)/g, '').match(/[A-Za-z-]+/g) ?? [];
      const known =
        /^(?:none|transparent|px|currentColor|inherit|color-mix|repeating-linear-gradient|linear-gradient|var)$/;
      return words.some((word) => !known.test(word) && !system.test(word));
    }
    return false;
  });
  expect(raw.map((each) => each.join(': '))).toEqual([]);
});

it.each(files)('%s names only tokens there are', (file) => {
  const css = readFileSync(join(ROOT, file), 'utf8');
  const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const given = new Set(['--tone', '--tint']);
  const unknown = [...css.matchAll(/var\((--[\w-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !own.has(name) && !given.has(name) && !tokens.includes(`${name}:`));
  expect(unknown).toEqual([]);
});
