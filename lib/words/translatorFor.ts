import type { PluralForms, PluralKey, Table, TextKey } from './keys.ts';
import { INTL_TAGS, type Locale } from './locales.ts';
import type { Message, Params, Words } from './words.ts';

/** Speaks one language from its table (locales/). */
export function translatorFor(locale: Locale, table: Table): Words {
  const tag = INTL_TAGS[locale];
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(tag);
  const number = (n: number): string => numbers.format(n);

  function t(key: TextKey, params: Params = {}): string {
    const text = at(table, key);
    if (typeof text !== 'string') throw new Error(`expected a text under ${key} in ${locale}`);
    return fill(key, text, params, number);
  }

  function plural(key: PluralKey, n: number, params: Params = {}): string {
    const forms = at(table, key);
    if (!isPlural(forms)) throw new Error(`expected plural forms under ${key} in ${locale}`);
    return fill(key, rules.select(n) === 'one' ? forms['1'] : forms.n, { n, ...params }, number);
  }

  function say({ key, params = {} }: Message): string {
    const said = Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? say(value) : value]);
    return t(key, Object.fromEntries(said));
  }

  return { locale, t, plural, say, number };
}

function at(table: Table, key: string): unknown {
  let node: unknown = table;
  for (const name of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, name)?.value : undefined;
  }
  return node;
}

const isPlural = (node: unknown): node is PluralForms =>
  typeof node === 'object' && node !== null && '1' in node && 'n' in node;

/** Fills `{name}`s. A value is put in once and not looked into: "{n}" in a title stays as it is. */
function fill(key: string, text: string, params: Params, number: (n: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`expected the parameter ${name} of ${key}`);
    return typeof value === 'number' ? number(value) : value;
  });
}
