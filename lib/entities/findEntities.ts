import { languageOf } from '../language/languageOf.ts';
import type { Article, Entity, EntityRole, ReaderName } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { chooseCandidates, preferLongerNames } from './chooseCandidates.ts';
import { hasDecimalComma } from './decimalComma.ts';
import { applyDocumentRules } from './document/applyDocumentRules.ts';
import { Mentions } from './document/mentions.ts';
import { findByGrammar } from './grammar/findByGrammar.ts';
import { groupEntities } from './groupEntities.ts';
import { allNames } from './lists/allNames.ts';
import { findListed } from './lists/findListed.ts';
import { findReaderNames } from './lists/findReaderNames.ts';
import { ORG_HEADS } from './lists/words.ts';
import { findPatterns } from './patterns/findPatterns.ts';
import { assignRoles } from './roles/assignRoles.ts';
import { nameNoticeSpeaker } from './roles/noticeSpeaker.ts';
import { rankEntities } from './roles/rankEntities.ts';
import type { Tagger } from './tagger/decodeModel.ts';
import { defaultTagger } from './tagger/defaultTagger.ts';
import type { TokenSpan } from './tagger/labels.ts';
import { tagNames } from './tagger/tagNames.ts';
import { type Token, tokenize } from './tokens.ts';

export interface FindEntitiesOptions {
  /** Another tagger than the one that ships. */
  tagger?: Tagger;
  /** The reader's own list; it applies to every article it is passed for. */
  names?: readonly ReaderName[] | undefined;
}

/**
 * The named entities of an article: one `Entity` per thing, with every mention's offsets into `article.text`. Those the
 * incident is about come first, in the order of their first mention; see `rankEntities`. Types and extents follow the guidelines restated in docs/entities-model-card.md.
 * Pure and synchronous; linear in the text's length.
 */
export function findEntities(article: Article, options: FindEntitiesOptions = {}): Entity[] {
  const { blocks } = article;
  const text = inOneForm(article.text);
  const tokens = tokenize(text, blocks);
  const language = languageOf(text, article.metadata.language);
  const listed = allNames().findAll(tokens);
  // Trained on English, where a capital marks a name: in German every noun has one.
  const tagged = language === 'de' ? [] : tagNames(tokens, listed, options.tagger ?? defaultTagger());
  const named = tagged
    .map((name) => withoutLead(tokens, withoutTitle(tokens, name)))
    .filter(
      (name) => name.to > name.from && !endsInTitle(tokens, name) && !(language !== 'en' && startsSmall(tokens, name)),
    );
  const candidates: (Candidate & { role?: EntityRole | null })[] = [
    ...findReaderNames(tokens, options.names ?? []),
    ...findPatterns(text, hasDecimalComma(language)),
    ...findByGrammar(text, tokens, language),
    ...findListed(tokens, listed),
    ...named.map(({ from, to, type }) => ({ ...spanOf(text, tokens, from, to), type, source: 'tagger' as const })),
  ];
  const chosen = chooseCandidates(preferLongerNames(candidates)).map((candidate) => ({
    ...candidate,
    text: text.slice(candidate.start, candidate.end),
    role: candidate.role ?? null,
  }));
  const mentions = new Mentions(text, tokens, chosen);
  applyDocumentRules(mentions, blocks, language);
  const entities = groupEntities(mentions.sorted());
  assignRoles(text, entities);
  nameNoticeSpeaker(text, article.metadata, entities);
  return rankEntities(text, entities);
}

/** From this length on V8 compiles an expression at once and well; for shorter texts twice, the first time in ten times the time. */
const LONG = 1000;

/**
 * The text with blank lines behind it, so that engines compile each expression once: in 16-bit units (they compile it apart
 * for 8-bit texts, where the data types alone take V8 90 ms, and most articles have a curly quote), and as for a long text.
 */
function inOneForm(text: string): string {
  return `${text}${'\n'.repeat(Math.max(1, LONG - text.length))}\u2028`;
}

const LEADS = new Set(['the', 'dear', 'le', 'la', 'les', 'el', 'los', 'las', 'il', 'het']);

/** An article or a salutation is no part of a name. */
function withoutLead(tokens: readonly Token[], name: TokenSpan): TokenSpan {
  return name.to - name.from > 1 && LEADS.has(tokens[name.from]?.lower ?? '') ? { ...name, from: name.from + 1 } : name;
}

/** "County Clerk Darlene Pruett", "Cllr Threlfall": a post before a name is none of it, and says that it is a person's. */
function withoutTitle(tokens: readonly Token[], name: TokenSpan): TokenSpan {
  const size = name.to - name.from;
  const first = tokens[name.from]?.lower ?? '';
  // "Según Antoni Castells, se han perdido": two words behind "according to" are a person, unless the first says what body.
  if (size === 3 && ACCORDING.has(first) && !BODY.test(tokens[name.from + 1]?.text ?? ''))
    return {
      from: name.from + 1,
      to: name.to,
      type: ORG_HEADS.has(tokens[name.to - 1]?.lower ?? '') ? 'ORG' : 'PERSON',
    };
  if (size < 2 || size > 4 || name.type === 'PLACE' || !POSTS.has(first)) return name;
  if (name.type === 'ORG' && size > 2) return name;
  return { from: name.from + 1, to: name.to, type: 'PERSON' };
}

const ACCORDING = new Set(['según', 'selon', 'laut']);
const BODY =
  /^(?:Banco|Banque|Banca|Grupo|Groupe|Hospital|Hôpital|Ministerio|Ministère|Agencia|Agence|Universidad|Université|Instituto|Junta|Clínica|Clinique|Caja|Caisse)$/;

/** Posts that stand before a name with a capital; "Mr." and "Dr." belong to the name. */
const POSTS = new Set(
  'cllr councillor councilor councilman councilwoman clerk direktor detective agent sheriff superintendent commissioner chair chairman chairwoman plaintiff defendant attorney deputy trooper trustee principal provost dean director spokeswoman spokesman spokesperson minister officer sergeant lieutenant según selon laut'.split(
    ' ',
  ),
);

/** "parquet de Paris": where the tagger goes by English habits, a name that starts with a small word is none. */
function startsSmall(tokens: readonly Token[], { from }: TokenSpan): boolean {
  return tokens[from]?.capital === false;
}

const TITLES = new Set([
  'AG',
  'General',
  'Governor',
  'Gov.',
  'Mayor',
  'Senator',
  'Sen.',
  'Rep.',
  'CEO',
  'President',
  'Secretary',
]);

/** "New York AG" before "Letitia James" is a place and a title, no body: lists know the place. */
function endsInTitle(tokens: readonly Token[], { to, type }: TokenSpan): boolean {
  const next = tokens[to];
  return (
    type === 'ORG' &&
    TITLES.has(tokens[to - 1]?.text ?? '') &&
    next?.capital === true &&
    next.block === tokens[to - 1]?.block
  );
}

function spanOf(text: string, tokens: readonly Token[], from: number, to: number) {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, canonical: text.slice(start, end) };
}
