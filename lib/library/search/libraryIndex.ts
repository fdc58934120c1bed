import type { Annotation, ArticleId, SavedArticle } from '../../model.ts';
import { articleFacts } from '../articleFacts.ts';
import { type FacetChoices, type LibraryFilters, NONE } from '../facets.ts';
import type { IncidentId } from '../recordTypes.ts';
import type { ArticleSummary } from '../summaryTypes.ts';
import { createWordIndex } from './createWordIndex.ts';
import { createMarkFacets, type MarkedArticle } from './markFacets.ts';

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
}

export interface AnnotationRowRef {
  id: string;
  articleId: ArticleId;
}

/** Annotations that were found: those of the newest article first, in an article in the order of its text. */
export interface AnnotationList {
  total: number;
  /** From one place of the list to another. */
  rows(from: number, to: number): AnnotationRowRef[];
  choices: FacetChoices;
}

interface ArticleEntry extends MarkedArticle {
  summary: ArticleSummary;
  /** Its place among the texts. */
  place: number;
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
  const idOfText: ArticleId[] = [];
  const ownerOfMark: ArticleEntry[] = [];
  const idOfMark: string[] = [];
  const facets = createMarkFacets();
  let incidentsOf: ReadonlyMap<ArticleId, readonly IncidentId[]> = new Map();
  /** Newest first; null: to be sorted again. */
  let order: ArticleEntry[] | null = null;

  function remove(id: ArticleId): void {
    const entry = entries.get(id);
    if (entry === undefined) return;
    texts.remove(entry.place);
    for (let place = entry.first; place < entry.first + entry.count; place++) marks.remove(place);
    entries.delete(id);
    order = null;
  }

  return {
    put(summary, saved, annotations) {
      remove(summary.id);
      // What is rejected is no longer said of the article.
      const shown = annotations.filter(({ status }) => status !== 'rejected');
      const all = shown.map(markFields);
      const joined = (field: number): string => all.map((fields) => fields[field] ?? '').join('\n');
      const names = [joined(5), ...(summary.names ?? []).map(({ canonical }) => canonical)].join('\n');
      const { title, tags } = summary;
      const place = texts.add([title, saved.article.text, joined(2), joined(3), tags.join('\n'), names]);
      idOfText[place] = summary.id;
      const { site, year } = articleFacts(summary, undefined);
      const incident = incidentsOf.get(summary.id) ?? NO_INCIDENT;
      // Its marks come one after the other: a stretch of places is all that has to be known of them.
      const entry: ArticleEntry = { summary, place, first: idOfMark.length, count: shown.length, incident, site, year };
      for (const [at, annotation] of shown.entries()) {
        const mark = marks.add(all[at] ?? []);
        idOfMark[mark] = annotation.id;
        ownerOfMark[mark] = entry;
        facets.add(mark, annotation);
      }
      entries.set(summary.id, entry);
      order = null;
    },

    remove,
    isOther({ id, fingerprint, names }) {
      const known = entries.get(id)?.summary;
      return known?.fingerprint !== fingerprint || !areSameNames(known.names, names);
    },
    ids: () => [...entries.keys()],

    setIncidents(incidents) {
      incidentsOf = incidents;
      for (const [id, entry] of entries) entry.incident = incidents.get(id) ?? NO_INCIDENT;
    },

    get isWorn() {
      return texts.isWorn || marks.isWorn;
    },

    searchArticles(text) {
      const hits = texts.search(text)?.flatMap(({ place, fields, score }) => {
        const id = idOfText[place];
        return id === undefined ? [] : [{ id, fields: fieldsOfBits(fields), score }];
      });
      return hits?.sort((a, b) => b.score - a.score) ?? null;
    },

    listAnnotations({ text, filters }) {
      order ??= [...entries.values()].sort(byNewest);
      const { places, choices } = facets.filter(order, marks.match(text), filters);
      return {
        total: places.length,
        choices,
        rows: (from, to) =>
          [...places.subarray(from, to)].flatMap((place) => {
            const [id, owner] = [idOfMark[place], ownerOfMark[place]];
            return id === undefined || owner === undefined ? [] : [{ id, articleId: owner.summary.id }];
          }),
      };
    },
  };
}

/** As the store lists them. */
const byNewest = ({ summary: a }: ArticleEntry, { summary: b }: ArticleEntry): number =>
  compare(b.createdAt, a.createdAt) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
