import type { BaseIssue } from 'valibot';

/** The longest piece of the file that a message repeats, in UTF-16 units. */
const LONGEST_FOUND = 60;

/**
 * What is wrong and where, for the screen: `articles[2].retrievedAt: expected an instant …, found "yesterday"`.
 * Custom messages of the schema start with "expected"; valibot's own are rephrased from their parts.
 */
export function issueMessage(issue: BaseIssue<unknown>): string {
  const path = pathText((issue.path ?? []).map((item) => item.key));
  return path === '' ? problem(issue) : `${path}: ${problem(issue)}`;
}

function problem(issue: BaseIssue<unknown>): string {
  const isOwn = issue.message.startsWith('expected');
  if (issue.expected === 'never') return 'unknown key';
  if (issue.type.endsWith('object') && issue.received === 'undefined' && issue.expected !== 'Object') return 'missing';
  const expected = isOwn ? issue.message : `expected ${plain(issue)}`;
  return `${expected}, found ${shortened(issue.input)}`;
}

/** valibot writes types as in TypeScript: `("a" | "b")`, `(string | null)`, `>=1`. */
function plain(issue: BaseIssue<unknown>): string {
  const expected = issue.expected ?? issue.type.replaceAll('_', ' ');
  const text = expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
  const names: Record<string, string> = { string: 'a text', number: 'a number', boolean: 'true or false' };
  if (issue.type === 'safe_integer' || issue.type === 'integer') return 'a whole number';
  return names[text] ?? text.replace('Array', 'a list').replace('Object', 'an object');
}

function shortened(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  const text = JSON.stringify(found) ?? String(found);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

/** `articles[2].article.blocks[0].kind`; keys that are no identifiers are quoted. */
function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      const name = String(key);
      return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
