import { withBoldHeading } from './boldHeadings.ts';
import { isCaption } from './captions.ts';
import { isCredits } from './credits.ts';
import { withoutDates } from './dateShape.ts';
import { stampKind } from './dateStamp.ts';
import type { DraftBlock } from './draft.ts';
import { dropFurniture } from './dropFurniture.ts';
import { fold } from './fold.ts';
import { findHeadline } from './headline.ts';
import { otherArticleTest } from './ownArticle.ts';
import { recoverLost } from './recoverLost.ts';

/** A block of at least this many characters outside links is running text. */
const PROSE_CHARS = 80;
/** How many blocks before the headline may still hold its date or author. */
const STAMPS_BEFORE = 3;
/** How many blocks after the headline may, when a standfirst comes between. */
const STAMPS_AFTER = 8;
/** A longer heading between headline and date is a standfirst. */
const MAX_LABEL_CHARS = 40;
/** Text before the headline is kept when it is this share of the whole: then the heading found is no headline. */
const TOO_MUCH_BEFORE = 0.3;

export interface Selection {
  /** The article's blocks, the headline first where there is one. */
  blocks: DraftBlock[];
  headline: DraftBlock | null;
  /** Byline and date lines at the headline. */
  stamps: DraftBlock[];
}

/**
 * Chooses the article's blocks: the headline, the byline and date lines at it, and of what Readability kept all that is
 * no furniture.
 */
export function selectBlocks(all: readonly DraftBlock[], titles: readonly string[]): Selection {
  const at = headlineAt(all, titles);
  const headline = all[at] ?? null;
  const drafts = recoverLost(all, at);
  const isOthers = otherArticleTest(headline, drafts);
  const stamps = findStamps(drafts, at);
  const said = stampsToKeep([...stamps.values()]);
  const before: DraftBlock[] = [];
  const body: DraftBlock[] = [];
  for (const [index, draft] of drafts.entries()) {
    const stamp = stamps.get(index);
    if (index === at) continue;
    if (stamp !== undefined) {
      if (said.has(stamp)) (index < at ? before : body).push(stamp);
    } else if (index > at && draft.kept && !isOthers(draft)) body.push(withKind(draft));
  }
  const top: DraftBlock[] = headline === null ? [] : [{ ...headline, kind: 'heading', level: 1 }];
  return {
    blocks: [...before, ...top, ...dropFurniture(body).filter(isArticleText).map(withBoldHeading)],
    headline,
    stamps: [...stamps.values()],
  };
}

function headlineAt(drafts: readonly DraftBlock[], titles: readonly string[]): number {
  const at = findHeadline(drafts, titles);
  return keptLength(drafts.slice(0, Math.max(at, 0))) > TOO_MUCH_BEFORE * keptLength(drafts) ? -1 : at;
}

/**
 * The byline and date lines around the headline, by index: those up to the first running text, and behind a standfirst
 * only while no date has been seen.
 */
function findStamps(drafts: readonly DraftBlock[], at: number): Map<number, DraftBlock> {
  const stamps = new Map<number, DraftBlock>();
  const headline = drafts[at]?.element;
  // Where no part of the page is marked as the article (a letter made from a PDF): what holds the headline, if not all.
  const home = headline?.closest('article, main, header') ?? headline?.parentElement?.closest('body *') ?? null;
  const end = Math.min(drafts.length, Math.max(at, 0) + STAMPS_AFTER + 1);
  let proseSeen = 0;
  let dated = false;
  for (let index = Math.max(0, at - STAMPS_BEFORE); index < drafts.length; index++) {
    const draft = drafts[index];
    if (draft === undefined || index === at) continue;
    if (index < at && !home?.contains(draft.element)) continue;
    if (index > at && draft.kept && isProse(draft)) proseSeen++;
    if (proseSeen > 1 || (proseSeen === 1 && (dated || index >= end))) break;
    const inStructure = draft.kept && (draft.list !== null || draft.table !== null || draft.quoteDepth > 0);
    const kind = stampKind(draft.text, inStructure ? 'body' : 'headline');
    if (kind === null || isCaption(draft) || answers(drafts[index - 1], index - 1 === at)) continue;
    stamps.set(index, { ...draft, kind, level: null });
    dated ||= withoutDates(fold(draft.text)).dates > 0;
  }
  return stamps;
}

/**
 * Of the lines at the headline those that belong to the text: the first that gives a date, or the first of all where none
 * does, and what was updated when. Author, section and reading time on lines of their own are metadata.
 */
function stampsToKeep(stamps: readonly DraftBlock[]): ReadonlySet<DraftBlock> {
  const bylines = stamps.filter(({ kind }) => kind === 'byline');
  const main = bylines.find((stamp) => withoutDates(fold(stamp.text)).dates > 0) ?? bylines[0];
  return new Set(stamps.filter((stamp) => stamp === main || stamp.kind !== 'byline'));
}

/** Whether the line after this one is its answer: "Date of discovery", "When did you find out?". */
function answers(before: DraftBlock | undefined, isHeadline: boolean): boolean {
  if (before === undefined || isHeadline || !before.kept) return false;
  return before.text.endsWith('?') || (before.level !== null && before.text.length <= MAX_LABEL_CHARS);
}

/**
 * A picture's caption and the closing credits are not the article: the day a picture was taken is no event of the
 * incident. A table's caption is: it says what the table holds.
 */
function isArticleText({ kind, table, text }: DraftBlock): boolean {
  return (kind !== 'caption' || table !== null) && !isCredits(text);
}

function withKind(draft: DraftBlock): DraftBlock {
  if (isCaption(draft)) return { ...draft, kind: 'caption', level: null };
  const stamp = draft.level === null ? stampKind(draft.text, 'body') : null;
  return stamp === null ? draft : { ...draft, kind: stamp };
}

function isProse(draft: DraftBlock): boolean {
  return draft.text.length - draft.linkLength >= PROSE_CHARS;
}

function keptLength(drafts: readonly DraftBlock[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.kept ? draft.text.length - draft.linkLength : 0), 0);
}
