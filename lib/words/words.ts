import type { PluralKey, TextKey } from './keys.ts';
import type { Locale } from './locales.ts';

/** A text not yet in any language: what pure code hands to the screen. Parameters may be messages themselves. */
export interface Message {
  key: TextKey;
  params?: Readonly<Record<string, string | number | Message>>;
}

export type Params = Readonly<Record<string, string | number>>;

/** One language, as pure code and components speak it. */
export interface Words {
  readonly locale: Locale;
  /** The text of a key with its `{parameters}` filled in, numbers as the language writes them. Throws for a missing one. */
  t(key: TextKey, params?: Params): string;
  /** The form of a text that suits a number; `{n}` is the number. */
  plural(key: PluralKey, n: number, params?: Params): string;
  say(message: Message): string;
  /** At most one decimal: `1,205`, `24.5`. */
  number(n: number): string;
}
