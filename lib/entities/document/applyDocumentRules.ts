import type { TextLanguage } from '../../language/languageOf.ts';
import type { Block } from '../../model.ts';
import { SpanSet } from '../chooseCandidates.ts';
import { linkAcronyms } from './acronyms.ts';
import { applyAliases } from './applyAliases.ts';
import { joinBrandsOfStates } from './brandsOfStates.ts';
import { findAuthors } from './bylines.ts';
import { tellGovernments } from './cityGovernments.ts';
import { isDoubtful } from './doubtfulNames.ts';
import { extendPersons } from './extendPersons.ts';
import { guessOrganisations, nameCounted, retypeByApposition, retypeVersioned, retypeVictims } from './guesses.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';
import { readPosts } from './posts.ts';
import { linkRenames } from './renames.ts';
import { agreeOnTypes, findRepeats } from './repeats.ts';
import { retypeActors } from './retypeActors.ts';
import { retypeByShortForm } from './retypeByShortForm.ts';
import { retypeLoneNames } from './retypeLoneNames.ts';
import { retypeProducts } from './retypeProducts.ts';
import { retypeUsed } from './retypeUsed.ts';
import { linkShortForms, withoutSuffix } from './shortForms.ts';
import { linkSurnames } from './surnames.ts';
import { findUnnamedParties } from './unnamedParties.ts';

/** What the article as a whole says about its names; each rule sees what those before it found. */
export function applyDocumentRules(mentions: Mentions, blocks: readonly Block[], language: TextLanguage): void {
  const told = mentions
    .all()
    .filter(({ source }) => source === 'reader')
    .map((mention) => ({ ...mention }));
  mentions.remove((mention) => isDoubtful(mentions, mention, language));
  for (const mention of mentions.all()) {
    if (mention.type === 'ORG' && mention.source !== 'list')
      mention.canonical = withoutSuffix(mention.canonical.replace(/^The /, ''));
  }
  joinLegalForms(mentions);
  extendPersons(mentions);
  joinBrandsOfStates(mentions);
  nameCounted(mentions);
  retypeByApposition(mentions);
  retypeVictims(mentions);
  retypeVersioned(mentions);
  retypeUsed(mentions);
  readPosts(mentions);
  retypeByShortForm(mentions);
  retypeLoneNames(mentions);
  applyAliases(mentions);
  linkSurnames(mentions);
  agreeOnTypes(mentions);
  findRepeats(mentions);
  guessOrganisations(mentions, language);
  retypeProducts(mentions);
  retypeActors(mentions);
  linkShortForms(mentions);
  linkAcronyms(mentions);
  tellGovernments(mentions);
  linkRenames(mentions);
  findAuthors(mentions, blocks);
  findUnnamedParties(mentions);
  keepAsTold(mentions, told);
}

/** "Superion, LLC" is the "Superion" of the list where the article prints both. */
function joinLegalForms(mentions: Mentions): void {
  const listed = new Map<string, Mention>();
  for (const mention of mentions.all())
    if (mention.type === 'ORG' && mention.source === 'list') listed.set(mention.text, mention);
  for (const mention of mentions.all()) {
    const same = mention.type === 'ORG' && mention.source === 'grammar' ? listed.get(mention.canonical) : undefined;
    if (same) Object.assign(mention, { canonical: same.canonical, role: mention.role ?? same.role });
  }
}

/** What the reader told stands as told, whatever the rules made of it; its repeats and short forms are found by them. */
function keepAsTold(mentions: Mentions, told: readonly Mention[]): void {
  if (told.length === 0) return;
  const spans = new SpanSet();
  for (const { start, end } of told) spans.add(start, end);
  mentions.remove(({ start, end }) => spans.overlaps(start, end));
  for (const mention of told) mentions.add(mention);
}
