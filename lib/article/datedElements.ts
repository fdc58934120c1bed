import { ELSEWHERE } from './elsewhere.ts';
import type { DatedElement } from './page.ts';

const DATED =
  'time,abbr.published,abbr.updated,[itemprop*="datePublished" i],[itemprop*="dateModified" i],[itemprop*="dateCreated" i],' +
  '[property*="datePublished" i],.dt-published,.entry-date,.published,.updated';
const MAX_WORDS = 200;

/**
 * The elements that give dates: `<time>`, microdata, the classes of hAtom and h-entry; those of other texts on the page
 * left out.
 *
 * @param near the headline; what stands with it in one `<article>` or `<main>` comes before the rest of the page
 */
export function collectDatedElements(document: Document, near: Element | null): DatedElement[] {
  const home = near?.closest('article,main,[role="main"]') ?? null;
  const inside: DatedElement[] = [];
  const outside: DatedElement[] = [];
  for (const element of document.body.querySelectorAll(DATED)) {
    const elsewhere = element.closest(ELSEWHERE);
    if (elsewhere === null || (home !== null && elsewhere.contains(home))) {
      (home?.contains(element) ? inside : outside).push(describe(element));
    }
  }
  return [...inside, ...outside];
}

function describe(element: Element): DatedElement {
  const read = (name: string) => element.getAttribute(name) ?? '';
  const words = element.textContent ?? '';
  const around = element.parentElement?.textContent ?? '';
  return {
    machine: read('datetime') || read('content') || read('title'),
    words: words.slice(0, MAX_WORDS),
    marks: `${read('class')} ${read('itemprop')} ${read('property')} ${read('id')}${element.hasAttribute('pubdate') ? ' pubdate' : ''}`,
    before: around.length <= MAX_WORDS ? around.slice(0, Math.max(0, around.indexOf(words))) : '',
  };
}
