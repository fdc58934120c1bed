import type { Annotation, ArticleId, SavedArticle } from '../../model.ts';
import { articleFacts, entityValue } from '../articleFacts.ts';
import { type FacetChoices, type Facts, filterByFacets, type LibraryFilters, NO_FILTERS, NONE } from '../facets.ts';
import type { IncidentId } from '../recordTypes.ts';
import type { ArticleSummary } from '../summaryTypes.ts';
import { createWordIndex } from './createWordIndex.ts';

/** Where a search looks, in the order of the bits of a hit's `fields`. */
export const SEARCH_FIELDS = ['title', 'text', 'quote', 'note', 'tag', 'name'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

const WEIGHTS = [4, 1, 1.5, 3, 4, 2];
/** Of annotations: no title and no text of their own. */
const MARK_WEIGHTS = [0, 0, 1.5, 3, 4, 2];

const fieldsOfBits = (bits: number): SearchField[] => SEARCH_FIELDS.filter((_, field) => bits & (1 << field));

export interface ArticleHit {
  id: ArticleId;
  fields: SearchField[];
  score: number;
}

export interface AnnotationQuery {
  text: string;
  filters: LibraryFilters;
  /** The articles whose annotations are wanted, in the order they are to be listed. */
  articles: readonly ArticleId[];
}

export interface AnnotationRowRef {
  id: string;
  articleId: ArticleId;
}

export interface AnnotationList {
  rows: readonly AnnotationRowRef[];
  choices: FacetChoices;
}

type OwnFacts = Pick<Facts, 'entity' | 'tag' | 'kind'>;

interface MarkEntry extends AnnotationRowRef {
  own: OwnFacts;
  article: ArticleEntry;
}

interface ArticleEntry {
  summary: ArticleSummary;
  facts: Facts;
  incidents: readonly string[];
  marks: MarkEntry[];
}

/** What the library is searched in: texts, quotes, notes, tags and names, of articles and of single annotations. */
export interface LibraryIndex {
  put(summary: ArticleSummary, saved: SavedArticle, annotations: readonly Annotation[]): void;
  remove(id: ArticleId): void;
  /** Whether the index has nothing of the article, or has it as it was before. */
  isOther(summary: ArticleSummary): boolean;
  ids(): ArticleId[];
  setIncidents(incidents: ReadonlyMap<ArticleId, readonly IncidentId[]>): void;
  /** So much of it is dead that it had better be made anew. */
  readonly isWorn: boolean;
  /** Best first; null where there is nothing to search for. */
  searchArticles(text: string): ArticleHit[] | null;
  listAnnotations(query: AnnotationQuery): AnnotationList;
}

export function createLibraryIndex(): LibraryIndex {
  const texts = createWordIndex(WEIGHTS);
  const marks = createWordIndex(MARK_WEIGHTS);
  const entries = new Map<ArticleId, ArticleEntry>();
  let incidentsOf: ReadonlyMap<ArticleId, readonly IncidentId[]> = new Map();
  /** Equal lists are one: hundreds of thousands of marks have some dozens of them. */
  const lists = new Map<string, readonly string[]>();
  const shared = (values: readonly string[]): readonly string[] => {
    const key = values.join('\u0000');
    const known = lists.get(key);
    if (known === undefined) lists.set(key, values);
    return known ?? values;
  };

  function remove(id: ArticleId): void {
    texts.remove(id);
    for (const mark of entries.get(id)?.marks ?? []) marks.remove(mark.id);
    entries.delete(id);
  }

  function ownFacts({ event, entity, correction, tags }: Annotation): OwnFacts {
    const name = entity ?? correction?.entity;
    return {
      entity: shared(name ? [entityValue(name)] : []),
      tag: shared([...new Set(tags)]),
      kind: shared(event ? [event.kind] : []),
    };
  }

  return {
    put(summary, saved, annotations) {
      remove(summary.id);
      // What is rejected is no longer said of the article.
      const shown = annotations.filter(({ status }) => status !== 'rejected');
      const all = shown.map(markFields);
      const joined = (field: number): string => all.map((fields) => fields[field] ?? '').join('\n');
      const names = [joined(5), ...(summary.names ?? []).map(({ canonical }) => canonical)].join('\n');
      texts.put(summary.id, [summary.title, saved.article.text, joined(2), joined(3), summary.tags.join('\n'), names]);
      for (const [at, { id }] of shown.entries()) marks.put(id, all[at] ?? []);
      const entry: ArticleEntry = {
        summary,
        facts: articleFacts(summary, undefined),
        incidents: incidentsOf.get(summary.id) ?? NO_INCIDENT,
        marks: [],
      };
      entry.marks = shown.map((annotation) => ({
        id: annotation.id,
        articleId: summary.id,
        own: ownFacts(annotation),
        article: entry,
      }));
      entries.set(summary.id, entry);
    },

    remove,
    isOther({ id, fingerprint, names }) {
      const known = entries.get(id)?.summary;
      return known?.fingerprint !== fingerprint || !areSameNames(known.names, names);
    },
    ids: () => [...entries.keys()],

    setIncidents(incidents) {
      incidentsOf = incidents;
      for (const [id, entry] of entries) entry.incidents = incidents.get(id) ?? NO_INCIDENT;
    },

    get isWorn() {
      return texts.isWorn || marks.isWorn;
    },

    searchArticles(text) {
      const hits = texts.search(text)?.map(({ key, fields, score }) => ({
        id: key as ArticleId,
        fields: fieldsOfBits(fields),
        score,
      }));
      return hits?.sort((a, b) => b.score - a.score) ?? null;
    },

    listAnnotations({ text, filters, articles }) {
      const hits = marks.search(text);
      const found = hits === null ? null : new Set(hits.map(({ key }) => key));
      const rows: MarkEntry[] = [];
      for (const id of articles) {
        for (const mark of entries.get(id)?.marks ?? []) if (found === null || found.has(mark.id)) rows.push(mark);
      }
      const facts = { ...NO_FILTERS };
      const factsOf = ({ article, own }: MarkEntry): Facts => {
        facts.incident = article.incidents;
        facts.site = article.facts.site;
        facts.year = article.facts.year;
        facts.entity = own.entity;
        facts.tag = own.tag;
        facts.kind = own.kind;
        return facts;
      };
      const { rows: kept, choices } = filterByFacets(rows, factsOf, filters);
      return { rows: kept.map(({ id, articleId }) => ({ id, articleId })), choices };
    },
  };
}

/** Corrected names are noted after the correction itself, so that the fingerprint does not tell. */
function areSameNames(a: ArticleSummary['names'], b: ArticleSummary['names']): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.length === b.length && a.every((name, at) => name.type === b[at]?.type && name.canonical === b[at].canonical)
  );
}

const NO_INCIDENT: readonly string[] = [NONE];

/** In the order of SEARCH_FIELDS. An event's words and its kind's are its note. */
function markFields({ target, note, event, entity, correction, tags }: Annotation): string[] {
  const name = entity ?? correction?.entity;
  const said = event === undefined ? note : `${note}\n${event.label}`;
  return ['', '', target.quote.exact, said, tags.join('\n'), name?.canonical ?? ''];
}
