import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Attributes that are read or heard. */
const SHOWN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'label',
  'placeholder',
  'alt',
];

/** Our own name is the same in every language. */
const NAME = 'Breachline';

/** Texts that stand in the source of a component and would be seen or heard, in whatever language the screen speaks. */
function literalWords(source: string): string[] {
  const found: unknown[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const type = field(node, 'type');
    if (type === 'JSXText') found.push(field(node, 'value'));
    if (type === 'JSXAttribute' && SHOWN.includes(String(field(field(node, 'name'), 'name')))) {
      found.push(...literalsOf(field(node, 'value')));
    }
    for (const child of list(node, 'children')) {
      if (field(child, 'type') === 'JSXExpressionContainer') found.push(...literalsOf(child));
    }
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseAst(source, { lang: 'tsx' }));
  return found
    .filter((text) => typeof text === 'string')
    .filter((text) => /\p{L}{2}/u.test(text.replace(NAME, '')))
    .map((text) => text.trim());
}

/** The literals an expression may come to: not its calls' arguments, which are keys. */
function literalsOf(node: unknown): unknown[] {
  switch (field(node, 'type')) {
    case 'Literal':
      return [field(node, 'value')];
    case 'TemplateLiteral':
      return list(node, 'quasis').map((quasi) => field(field(quasi, 'value'), 'cooked'));
    case 'ConditionalExpression':
      return [...literalsOf(field(node, 'consequent')), ...literalsOf(field(node, 'alternate'))];
    case 'LogicalExpression': {
      const right = literalsOf(field(node, 'right'));
      return field(node, 'operator') === '&&' ? right : [...literalsOf(field(node, 'left')), ...right];
    }
    case 'BinaryExpression':
      if (field(node, 'operator') !== '+') return [];
      return [...literalsOf(field(node, 'left')), ...literalsOf(field(node, 'right'))];
    case 'JSXExpressionContainer':
      return literalsOf(field(node, 'expression'));
    default:
      return [];
  }
}

const field = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, name)?.value : undefined;

function list(node: unknown, name: string): unknown[] {
  const value = field(node, name);
  return Array.isArray(value) ? value : [];
}

it.each([
  ['<p>Nothing here</p>', 'Nothing here'],
  ['<p>{n > 0 ? "Some" : t("none")}</p>', 'Some'],
  [`<p>{isOpen && \`Shown \${n}\`}</p>`, 'Shown'],
  ['<button aria-label="Close" />', 'Close'],
  [`<button title={\`Delete \${name}\`} />`, 'Delete'],
  ['<input placeholder={on ? "Type" : undefined} />', 'Type'],
])('finds the words of %s', (source, words) => {
  expect(literalWords(`const x = ${source};`)).toEqual([words]);
});

it.each([
  '<p>{t("timeline.empty")}</p>',
  '<button aria-label={t(on ? "a.open" : "a.close")} type="button" class="big" />',
  '<span class="wordmark">Breachline</span>',
  '<p>{count} · {number(n)}%</p>',
])('lets %s be', (source) => {
  expect(literalWords(`const x = ${source};`)).toEqual([]);
});

const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: ROOT });

it('looks at the components', () => expect(files.length).toBeGreaterThan(30));

it.each(files)('%s shows no words of its own', (file) => {
  expect(literalWords(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
});
