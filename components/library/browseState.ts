import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { articleFacts, incidentsByArticle } from '../../lib/library/articleFacts.ts';
import {
  type FacetChoices,
  type Facts,
  filterByFacets,
  type LibraryFacet,
  type LibraryFilters,
  NO_FILTERS,
  toggled,
} from '../../lib/library/facets.ts';
import type { Incident } from '../../lib/library/recordTypes.ts';
import type { FoundPassage } from '../../lib/library/search/findPassage.ts';
import type { ArticleHit } from '../../lib/library/search/libraryIndex.ts';
import { NEWEST_FIRST, type SortColumn, type Sorting, sortArticles, sortedBy } from '../../lib/library/sortArticles.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { LibrarySearch } from './librarySearch.ts';

/** What is looked for among the articles, how they are sorted, and which are ticked. */
export interface Browse {
  text: ReadonlySignal<string>;
  filters: ReadonlySignal<LibraryFilters>;
  /** Null: as they come: newest first, or what a search finds best. */
  sorting: ReadonlySignal<Sorting | null>;
  incidents: ReadonlySignal<readonly Incident[]>;
  /** Null while nothing is searched for. */
  hits: ReadonlySignal<ReadonlyMap<ArticleId, ArticleHit> | null>;
  /** Why articles were found: of those that were shown since the search. */
  passages: ReadonlySignal<ReadonlyMap<ArticleId, FoundPassage | null>>;
  /** These are shown: their passages are asked for. */
  showPassages(ids: readonly ArticleId[]): Promise<void>;
  /** What the search finds and the filters leave, sorted. */
  rows: ReadonlySignal<ArticleSummary[]>;
  choices: ReadonlySignal<FacetChoices>;
  /** Those that are ticked and still there, in the order of the table. */
  chosen: ReadonlySignal<ArticleSummary[]>;
  isChosen(id: ArticleId): boolean;
  incidentNames(row: ArticleSummary): string;
  search(text: string): Promise<void>;
  /** The index has more now: what was searched for is searched for again. */
  searchAgain(): Promise<void>;
  toggleFilter(facet: LibraryFacet, value: string): void;
  clearFilters(): void;
  sortBy(column: SortColumn): void;
  choose(ids: readonly ArticleId[], isChosen: boolean): void;
  setIncidents(incidents: readonly Incident[]): void;
  /** Looks at rows that are about to be shown, some at a time, so that showing them takes no longer than it must. */
  lookAt(rows: readonly ArticleSummary[], pause: () => Promise<void>): Promise<void>;
}

/** Rows looked at in one go: some milliseconds. */
const SLICE = 500;

/**
 * Facts with one text for each value, whichever row it comes from: such texts are counted without being read, and the
 * first count of ten thousand rows takes as long as the later ones.
 */
function sharingValues(): (facts: Facts) => Facts {
  const shared = new Map<string, string>();
  const one = (value: string): string => {
    const known = shared.get(value);
    if (known === undefined) shared.set(value, value);
    return known ?? value;
  };
  return (facts) => ({
    incident: facts.incident,
    entity: facts.entity.map(one),
    tag: facts.tag.map(one),
    kind: facts.kind.map(one),
    site: facts.site.map(one),
    year: facts.year.map(one),
  });
}

export function createBrowse(
  articles: ReadonlySignal<ArticleSummary[] | null>,
  find: Pick<LibrarySearch, 'articles' | 'passages'>,
  locale: () => string,
): Browse {
  const text = signal('');
  const filters = signal<LibraryFilters>(NO_FILTERS);
  const sorting = signal<Sorting | null>(null);
  const incidents = signal<readonly Incident[]>([]);
  const hits = signal<ReadonlyMap<ArticleId, ArticleHit> | null>(null);
  const passages = signal<ReadonlyMap<ArticleId, FoundPassage | null>>(new Map());
  /** Articles whose passages were asked for in this search. */
  let awaited = new Set<ArticleId>();
  const ticked = signal<ReadonlySet<ArticleId>>(new Set());
  const incidentsOf = computed(() => incidentsByArticle(incidents.value));
  const nameOf = computed(() => new Map(incidents.value.map(({ id, name }) => [id, name])));
  const incidentNames = ({ id }: ArticleSummary): string =>
    (incidentsOf.value.get(id) ?? []).map((incident) => nameOf.value.get(incident) ?? '').join(', ');

  /** Of each row, once: they are made of many small texts. A row is never changed, only replaced. */
  const known = new WeakMap<ArticleSummary, Facts>();
  const shareValues = sharingValues();
  const factsOf = (row: ArticleSummary): Facts => {
    const facts = known.get(row) ?? shareValues(articleFacts(row, undefined));
    known.set(row, facts);
    const incident = incidentsOf.value.get(row.id);
    return incident === undefined ? facts : { ...facts, incident };
  };
  const sorted = computed(() => {
    const rows = articles.value ?? [];
    const found = hits.value;
    const candidates = found === null ? rows : rows.filter(({ id }) => found.has(id));
    if (sorting.value !== null) return sortArticles(candidates, sorting.value, incidentNames, locale());
    if (found === null) return candidates;
    return candidates.toSorted((a, b) => (found.get(b.id)?.score ?? 0) - (found.get(a.id)?.score ?? 0));
  });
  const filtered = computed(() => filterByFacets(sorted.value, factsOf, filters.value));

  async function searchFor(asked: string): Promise<void> {
    const found = await find.articles(asked);
    // Another key was typed meanwhile.
    if (asked !== text.value) return;
    batch(() => {
      hits.value = found === null ? null : new Map(found.map((hit) => [hit.id, hit]));
      passages.value = new Map();
      awaited = new Set();
    });
  }

  async function showPassages(ids: readonly ArticleId[]): Promise<void> {
    const of = awaited;
    const open = ids.filter((id) => hits.value?.has(id) && !of.has(id));
    if (open.length === 0) return;
    for (const id of open) of.add(id);
    const found = await find.passages(text.value, open);
    // They are of another search.
    if (of === awaited) passages.value = new Map([...passages.value, ...found]);
  }

  return {
    text,
    filters,
    sorting,
    incidents,
    hits,
    passages,
    showPassages,
    rows: computed(() => filtered.value.rows),
    choices: computed(() => filtered.value.choices),
    chosen: computed(() => filtered.value.rows.filter(({ id }) => ticked.value.has(id))),
    isChosen: (id) => ticked.value.has(id),
    incidentNames,
    async search(asked) {
      text.value = asked;
      await searchFor(asked);
    },
    searchAgain: () => searchFor(text.value),
    toggleFilter(facet, value) {
      filters.value = toggled(filters.value, facet, value);
    },
    clearFilters() {
      batch(() => {
        filters.value = NO_FILTERS;
        text.value = '';
        hits.value = null;
      });
    },
    sortBy(column) {
      sorting.value = sortedBy(column, sorting.value ?? NEWEST_FIRST);
    },
    choose(ids, isChosen) {
      const next = new Set(ticked.value);
      for (const id of ids) isChosen ? next.add(id) : next.delete(id);
      ticked.value = next;
    },
    setIncidents(now) {
      incidents.value = now;
    },
    async lookAt(rows, pause) {
      for (let from = 0; from < rows.length; from += SLICE) {
        for (const row of rows.slice(from, from + SLICE)) factsOf(row);
        await pause();
      }
    },
  };
}
