import type en from '../../locales/en.json';

/** One language's texts, in the shape of the English one. */
export type Table = typeof en;

/** A text that depends on a number: `1` for the category "one" of `Intl.PluralRules`, `n` for all others. */
export interface PluralForms {
  '1': string;
  n: string;
}

type KeysTo<Node, Leaf> = {
  [Name in keyof Node & string]: Node[Name] extends Leaf
    ? Name
    : Node[Name] extends string | PluralForms
      ? never
      : `${Name}.${KeysTo<Node[Name], Leaf>}`;
}[keyof Node & string];

/** The keys of plain texts, `timeline.empty`. */
export type TextKey = KeysTo<Table, string>;
/** The keys of texts that depend on a number, `count.articles`. */
export type PluralKey = KeysTo<Table, PluralForms>;

/** An id as a part of a key: the names of browser.i18n have no hyphen. */
export type KeyPart<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${KeyPart<Tail>}` : Id;

/** `'json-ld'` → `'json_ld'`, typed, so that `source.${keyPart(source)}` is a known key. */
export const keyPart = <Id extends string>(id: Id): KeyPart<Id> => id.replaceAll('-', '_') as KeyPart<Id>;
