import type { ArticleText } from '../model.ts';

/**
 * What a page says about itself, as it says it: plain data, so that the reader, which stays small, only collects, and
 * `describePage` can work it out elsewhere.
 */
export interface PageFacts {
  url: string;
  /** The address the tab's page was loaded from, where there is a browser to say: a script may have changed `url` since. */
  loaded?: string | undefined;
  /** `document.title`. */
  title: string;
  /** The `lang` of the page. */
  lang: string | null;
  /** The canonical address, as written. */
  canonical: string | null;
  /** Names (lower case) and contents of the `<meta>` elements, in order. */
  metas: [name: string, content: string][];
  /** The sources of the JSON-LD blocks. */
  jsonLd: string[];
  /** A publication date found in the data of another script, as written. */
  scriptDate: string | null;
  /** Elements that give dates, those nearest to the headline first. */
  times: DatedElement[];
  /** The text of an element marked as the author's name. */
  author: string | null;
  /** The headline's text, where one was found. */
  headline: string | null;
  /** Byline and date lines at the headline. */
  stamps: string[];
  /** Other short lines of the page that may hold a date, the likeliest first. */
  otherLines: string[];
}

export interface DatedElement {
  /** What is written for machines: `datetime`, `content` or `title`. */
  machine: string;
  /** What is written for people, cut after MAX_WORDS characters. */
  words: string;
  /** Class, id, `itemprop`, `property`, and `pubdate` where it is set. */
  marks: string;
  /** The words on its line before it. */
  before: string;
}

/** An article's text with what its page says about it, before the latter has been judged. */
export interface Page extends ArticleText {
  facts: PageFacts;
}
