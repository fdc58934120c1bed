import type { Article, Entity, EntityRole } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { chooseCandidates, SpanSet } from './chooseCandidates.ts';
import { findAliases, occurrences } from './document/acronyms.ts';
import { groupEntities } from './groupEntities.ts';
import { detectLanguage, hasDecimalComma } from './language.ts';
import { allNames } from './lists/allNames.ts';
import { findListed } from './lists/findListed.ts';
import { findPatterns } from './patterns/findPatterns.ts';
import { tokenize } from './tokens.ts';

/**
 * The named entities of an article: one `Entity` per thing, with every mention's offsets into `article.text`, in the
 * order of their first mention. Types and extents follow the guidelines restated in docs/entities-model-card.md.
 * Pure and synchronous; linear in the text's length.
 */
export function findEntities(article: Article): Entity[] {
  const { text, blocks } = article;
  const tokens = tokenize(text, blocks);
  const decimalComma = hasDecimalComma(detectLanguage(text, article.metadata.language));
  const candidates: (Candidate & { role?: EntityRole | null })[] = [
    ...findPatterns(text, decimalComma),
    ...findListed(tokens, allNames()).map((found) => ({ ...found, role: found.name.role })),
  ];
  const chosen = chooseCandidates(candidates);
  const taken = new SpanSet();
  for (const { start, end } of chosen) taken.add(start, end);
  for (const alias of findAliases(text, chosen)) {
    const full = chosen[alias.of];
    if (!full) continue;
    for (const { start, end } of occurrences(tokens, alias.short)) {
      if (taken.addIfFree(start, end)) chosen.push({ ...full, start, end, source: 'document' });
    }
  }
  return groupEntities(
    text,
    chosen.sort((a, b) => a.start - b.start),
  );
}

/** Builds the lists' index now, so that the first article does not wait for it. */
export function warmUpEntities(): void {
  allNames();
}
