import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { instantDay } from '../../lib/library/instantDay.ts';
import type { Instant, LocalDateTime, TimelineEvent, TimeValue } from '../../lib/model.ts';
import { describeLocal, describeTime } from '../../lib/time/describeTime.ts';
import { describeGap, type Gap } from '../../lib/timeline/gaps.ts';
import { KIND_WORDS } from '../../lib/timeline/kindWords.ts';
import { ENGLISH } from '../../lib/words/english.ts';
import type { TextKey } from '../../lib/words/keys.ts';
import type { Words } from '../../lib/words/words.ts';

/** A language as components speak it: its texts, and times, gaps and days in them. One object for each language. */
export interface ScreenWords extends Words {
  time(value: TimeValue): string;
  gap(gap: Gap): string;
  /** A local date, or date and minute. */
  local(local: LocalDateTime): string;
  /** The day of an instant where the reader is. */
  day(instant: Instant): string;
  /** What an event is called: its own words from the article, or its kind where it has none. */
  label(event: Pick<TimelineEvent, 'label' | 'kind'>): string;
  /** A text whose parameters are elements: `Published {day}` with a `<time>` in it. */
  rich(key: TextKey, parts: Readonly<Record<string, ComponentChildren>>): ComponentChildren[];
}

const WordsContext = createContext<Words>(ENGLISH);

/** Gives all below it a language; without one they speak English. */
export const WordsProvider = WordsContext.Provider;

/** The language of this screen. The same object until the language changes, so that it can be compared. */
export const useWords = (): ScreenWords => screenWords(useContext(WordsContext));

const made = new WeakMap<Words, ScreenWords>();

/** `useWords` for what is no component. */
export function screenWords(words: Words): ScreenWords {
  let screen = made.get(words);
  if (!screen) {
    screen = {
      ...words,
      time: (value) => describeTime(value, words),
      gap: (gap) => describeGap(gap, words),
      local: (local) => describeLocal(local, words),
      day: (instant) => instantDay(instant, words),
      label: ({ label, kind }) => (label === KIND_WORDS[kind] ? words.t(`kind.${kind}`) : label),
      rich: (key, parts) => fillWith(words, key, parts),
    };
    made.set(words, screen);
  }
  return screen;
}

/** No text holds this character: it marks where an element goes. */
const HERE = '\u0000';

function fillWith(words: Words, key: TextKey, parts: Readonly<Record<string, ComponentChildren>>): ComponentChildren[] {
  const marked = Object.fromEntries(Object.keys(parts).map((name) => [name, `${HERE}${name}${HERE}`]));
  const pieces = words.t(key, marked).split(HERE);
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : parts[piece])).filter((piece) => piece !== '');
}
