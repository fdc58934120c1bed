/**
 * The bounds of anchoring, all in UTF-16 code units unless said otherwise. They lean to one side on purpose: a quote
 * reported lost can be placed again by hand, a quote painted in a wrong place is believed.
 */

/** Context kept on each side of a quote. Hypothesis keeps 32; breach notices repeat whole clauses, so up to 64. */
export const CONTEXT_MIN = 32;
export const CONTEXT_MAX = 64;

/**
 * Below this length a quote says too little to be known by its words alone: a bare date ("Thursday, September 27,
 * 2018" has 28), a name, a count. It must be there exactly, and its context with it.
 */
export const SHORT_QUOTE = 32;

/**
 * From this length on a quote that stands in the text once is known by its words alone. Names and titles are shorter
 * ("U.S. Department of Health and Human Services" has 44) and stand in many places.
 */
export const WORDS_SUFFICE = 64;

/** Two scores this close are equally good (some 5 of 128 characters of context); the stored position then decides. */
export const SCORE_TIE = 0.02;

/**
 * For long and for changed quotes: a side of the context counts as untouched from this likeness on, and only with
 * this many characters to judge by; otherwise both sides must be at least so alike, and so alike on average.
 */
export const SIDE_SURE = 0.95;
export const SIDE_SURE_LENGTH = 24;
export const SIDE_FLOOR = 0.5;
export const SIDES_FLOOR = 0.7;

/**
 * For short quotes the words of their own block decide: what stands in the blocks around them stays the same when
 * "9/25: the first call" is deleted before "9/25: the second call". With fewer characters than this in its own block
 * (a table cell, a bare line) the blocks around it must do, and must be nearly untouched on both sides.
 */
export const OWN_MIN = 16;
export const OWN_FLOOR = 0.75;
export const NEIGHBOURS_FLOOR = 0.85;
export const NEIGHBOUR_FLOOR = 0.6;

/**
 * Edit distance does not mind a shift: "the bank that issued the card" and "to the bank that issued a card" put "the"
 * between much the same words. So at least one side of a short quote must begin with this many of the same characters.
 */
export const ADJACENT_MIN = 6;

/** A changed quote must keep this share of its characters; beyond it, it is another sentence. */
export const FUZZY_FLOOR = 0.75;

/** Longer patterns are compared by this many characters of each end; approx-string-match takes (errors / 32) × text. */
export const FUZZY_MAX = 1000;

/** The parts of the score of a changed quote; they add up to 1. */
export const WEIGHT_QUOTE = 0.5;
export const WEIGHT_PREFIX = 0.25;
export const WEIGHT_SUFFIX = 0.25;

/**
 * Words that stand in a text more often than this are not looked at one by one, and so are found only where they were or with
 * all of their context: "the" in a text of some hundred pages. Time is to grow with the text, not with its square.
 */
export const MAX_PLACES = 1000;
