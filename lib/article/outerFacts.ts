import { collectJsonLd, collectMetas } from './collectFacts.ts';
import type { PageFacts } from './page.ts';
import { readCanonical } from './readCanonical.ts';

/**
 * Adds what the page around it says to the facts of a document without an address of its own (`srcdoc`, `blob:`): it is the
 * page's, and most often bare text. What the document says itself comes first.
 */
export function addOuterFacts(facts: PageFacts, outer: Document): PageFacts {
  return {
    ...facts,
    title: facts.title || outer.title,
    lang: facts.lang || outer.documentElement.getAttribute('lang'),
    canonical: facts.canonical ?? readCanonical(outer),
    metas: [...facts.metas, ...collectMetas(outer)],
    jsonLd: [...facts.jsonLd, ...collectJsonLd(outer)],
  };
}
