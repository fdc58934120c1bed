import type { LocalDateTime } from '../model.ts';
import { type DateRole, type DayMonthOrder, datesInLine } from './dateLine.ts';
import { machineDay } from './machineDate.ts';

export interface ElementDate {
  day: LocalDateTime;
  role: DateRole;
  /** Whether the markup itself says that it dates the page, as against being some `<time>`. */
  sure: boolean;
}

/** Places whose dates are another text's: comments, lists of other posts, the frame of the site. */
const ELSEWHERE = [
  'aside',
  'nav',
  'body > footer',
  ...[
    'comment',
    'related',
    'recent',
    'popular',
    'trending',
    'sidebar',
    'widget',
    'recommend',
    'teaser',
    'carousel',
  ].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
].join(',');

const DATED =
  'time, abbr.published, abbr.updated, [itemprop~="datePublished" i], [itemprop~="dateModified" i], [itemprop~="dateCreated" i], ' +
  '[property~="datePublished" i], [property~="schema:datePublished" i], .dt-published, .entry-date, .published, .updated';
const PUBLISHED_MARK = /date-?(?:published|created)|\b(?:dt-)?published\b|entry-date|post-date|pubdate|publish/i;
const MODIFIED_MARK = /datemodified|\b(?:dt-)?updated?\b|modified|last-?mod/i;

/**
 * The dates that markup gives: `<time>`, microdata, the classes of hAtom and h-entry; in document order, those of other
 * texts on the page left out.
 *
 * @param near the headline; what stands with it in one `<article>` or `<main>` is looked at before the rest of the page
 */
export function readTimeElements(document: Document, near: Element | null, order: DayMonthOrder): ElementDate[] {
  const home = near?.closest('article, main, [role="main"]') ?? null;
  const inside: ElementDate[] = [];
  const outside: ElementDate[] = [];
  for (const element of document.querySelectorAll(DATED)) {
    const elsewhere = element.closest(ELSEWHERE);
    if (elsewhere !== null && (home === null || !elsewhere.contains(home))) continue;
    const date = dateOf(element, order);
    if (date !== null) (home?.contains(element) ? inside : outside).push(date);
  }
  return [...inside, ...outside];
}

function dateOf(element: Element, order: DayMonthOrder): ElementDate | null {
  const machine =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? '';
  const words = element.textContent ?? '';
  const day = machineDay(machine, order) ?? (words.length <= 200 ? (datesInLine(words, order)[0]?.day ?? null) : null);
  if (day === null) return null;
  const marks = ['class', 'itemprop', 'property', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (element.hasAttribute('pubdate') || PUBLISHED_MARK.test(marks)) return { day, role: 'published', sure: true };
  if (MODIFIED_MARK.test(marks)) return { day, role: 'modified', sure: true };
  return { day, role: roleFromWords(element, order), sure: false };
}

/** "Updated <time>" and the like: the words right before the element, or those in it. */
function roleFromWords(element: Element, order: DayMonthOrder): DateRole {
  const parent = element.parentElement;
  const around = parent?.textContent ?? '';
  if (parent === null || around.length > 200) return 'unknown';
  const own = element.textContent ?? '';
  const at = around.indexOf(own);
  const before = around.slice(0, Math.max(at, 0));
  return datesInLine(`${before} 2000-01-01`, order).at(-1)?.role ?? 'unknown';
}
