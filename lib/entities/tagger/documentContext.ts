import type { NameHit } from '../lists/nameIndex.ts';
import type { Token } from '../tokens.ts';

/** Bits of how a word is used in the article. */
const IN_LOWER = 2;
const IN_CAPITAL = 4;

/** What holds for a whole article: how each word is used in it, and which tokens stand in a listed name. */
export interface DocumentContext {
  /** Per word in lower case: `IN_LOWER`, `IN_CAPITAL` or both. */
  use: ReadonlyMap<string, number>;
  /** Per token: 0, or 1 + kind × 2 + (first token of the listed name ? 0 : 1). */
  listed: Uint8Array;
  /** Tweets and chat: capitals mean less there. */
  informal: boolean;
}

/** Signs of tweets, chat and forum posts. */
const INFORMAL = new Set([
  '@',
  '#',
  'http',
  'RT',
  'i',
  'im',
  'u',
  'ur',
  'lol',
  'dont',
  'cant',
  'gonna',
  'wanna',
  'gt',
  'lt',
  'haha',
  'omg',
  'ya',
  "i'm",
  'i’m',
  "i've",
  "i'd",
]);
/** Share of such tokens from which a text counts as informal. */
const INFORMAL_SHARE = 0.006;
/** One alone says nothing: a notice may name a hashtag. */
const FEWEST_MARKS = 2;
const LISTED_KIND: Readonly<Record<string, number>> = { ORG: 0, PLACE: 1, THREAT_ACTOR: 2, MALWARE: 3, PRODUCT: 4 };

/** Gathers the document's statistics in two passes over its tokens. */
export function readContext(tokens: readonly Token[], hits: readonly NameHit[]): DocumentContext {
  const use = new Map<string, number>();
  let marks = 0;
  let end = -1;
  for (const token of tokens) {
    const bit = !token.capital ? IN_LOWER : token.opens || token.allCaps ? 0 : IN_CAPITAL;
    if (bit !== 0) use.set(token.lower, (use.get(token.lower) ?? 0) | bit);
    // The sign inside an e-mail address is none of a chat's.
    if (INFORMAL.has(token.text) && !(token.text === '@' && token.start === end)) marks++;
    end = token.end;
  }
  const listed = new Uint8Array(tokens.length);
  for (const hit of hits) {
    const kind = LISTED_KIND[hit.name.type] ?? 0;
    for (let i = hit.from; i < hit.to; i++) listed[i] = 1 + kind * 2 + (i === hit.from ? 0 : 1);
  }
  return { use, listed, informal: marks >= FEWEST_MARKS && marks > INFORMAL_SHARE * tokens.length };
}
