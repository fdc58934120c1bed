import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ArticleVersion, asVersionId, type Records } from '../../../../lib/library/recordTypes.ts';
import type { StoreApi } from '../../../../lib/messaging/protocol.ts';
import { type Annotation, type ArticleId, asArticleId, type SavedArticle } from '../../../../lib/model.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { summarise } from '../../../../lib/platform/store/summarise.ts';
import { annotation, at, savedArticle } from './records.ts';

/**
 * The store against a plain model of it: records in two maps, written anew from the rules (the later change wins, a file
 * brings back what was deleted; no live annotation under a deleted article; earlier texts deleted and there as their
 * article is), as slow and plain as can be.
 */
class Model {
  articles = new Map<string, SavedArticle>();
  annotations = new Map<string, Annotation>();
  versions = new Map<string, ArticleVersion>();

  #write<R extends Kept>(table: Map<string, R>, record: R, isImport: boolean): void {
    const old = table.get(record.id);
    const comesBack = isImport && record.deletedAt === undefined && old?.deletedAt !== undefined;
    if (old === undefined || comesBack || record.updatedAt > old.updatedAt) table.set(record.id, record);
  }

  #of(id: string): Annotation[] {
    return [...this.annotations.values()].filter(({ articleId }) => articleId === id);
  }

  #versionsOf(id: string): ArticleVersion[] {
    return [...this.versions.values()].filter(({ articleId }) => articleId === id);
  }

  /** Every text but the article's own one is kept as an earlier one. */
  #filed(texts: SavedArticle[]): ArticleVersion[] {
    return texts
      .filter(({ id, sha256 }) => this.articles.get(id)?.sha256 !== sha256)
      .map(({ id, ...text }) => versionOf(id, text));
  }

  /** Returns false, and changes nothing, where the store rejects. */
  merge(
    articles: SavedArticle[],
    annotations: Annotation[],
    how: 'keep' | 'put' | 'import',
    versions: ArticleVersion[] = [],
  ): boolean {
    const known = (id: string) => {
      if (how === 'put') return this.articles.get(id)?.deletedAt === undefined && this.articles.has(id);
      return this.articles.has(id) || articles.some((article) => article.id === id);
    };
    if (![...annotations, ...versions].every(({ articleId }) => known(articleId))) return false;
    const before = new Map(this.articles);
    for (const article of articles) this.#write(this.articles, article, how === 'import');
    const replaced = this.#filed([...articles.flatMap(({ id }) => before.get(id) ?? []), ...articles]);
    // Of two records of one text that come together the later one counts.
    const texts = new Map<string, ArticleVersion>();
    for (const text of [...versions, ...replaced]) {
      if (text.updatedAt > (texts.get(text.id)?.updatedAt ?? '')) texts.set(text.id, text);
    }
    for (const text of texts.values()) this.#write(this.versions, text, how === 'import');
    for (const record of annotations) this.#write(this.annotations, record, how === 'import');
    for (const article of [...this.articles.values()]) {
      const live = this.#of(article.id).filter(({ deletedAt }) => deletedAt === undefined);
      const deletedAt = article.deletedAt;
      if (deletedAt === undefined) {
        this.#show(article.id, article.updatedAt);
        continue;
      }
      const last = live
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1);
      if (last !== undefined && last > deletedAt) {
        this.#change(this.articles, article, last, false);
        this.#show(article.id, this.articles.get(article.id)?.updatedAt ?? last);
      } else {
        for (const record of live) this.#change(this.annotations, record, deletedAt, true);
        this.#hide(article.id, deletedAt);
      }
    }
    return true;
  }

  #hide(id: string, time: Annotation['updatedAt']): void {
    for (const version of this.#versionsOf(id)) {
      if (version.deletedAt === undefined) this.#change(this.versions, version, time, true);
    }
  }

  #show(id: string, time: Annotation['updatedAt']): void {
    for (const version of this.#versionsOf(id)) {
      if (version.deletedAt !== undefined) this.#change(this.versions, version, time, false);
    }
  }

  /** Deletes or restores one record; never at an earlier time than its last change. */
  #change<R extends Kept>(table: Map<string, R>, record: R, time: Annotation['updatedAt'], isDeletion: boolean): void {
    const changed = structuredClone(record);
    if (isDeletion) changed.deletedAt = time;
    else delete changed.deletedAt;
    const next = new Date(Date.parse(record.updatedAt) + 1).toISOString() as typeof time;
    changed.updatedAt = time > record.updatedAt ? time : next;
    table.set(record.id, changed);
  }

  delete(id: string, second: number): boolean {
    const article = this.articles.get(id);
    if (article === undefined) return false;
    if (article.deletedAt !== undefined) return true;
    this.#change(this.articles, article, at(second), true);
    for (const record of this.#of(id)) {
      if (record.deletedAt === undefined) this.#change(this.annotations, record, at(second), true);
    }
    this.#hide(id, at(second));
    return true;
  }

  restore(id: string, deleted: number, second: number): boolean {
    const article = this.articles.get(id);
    if (article === undefined) return false;
    if (article.deletedAt !== undefined && article.deletedAt !== at(deleted)) return true;
    if (article.deletedAt !== undefined) this.#change(this.articles, article, at(second), false);
    for (const record of this.#of(id)) {
      if (record.deletedAt === at(deleted)) this.#change(this.annotations, record, at(second), false);
    }
    this.#show(id, at(second));
    return true;
  }
}

type Kept = SavedArticle | Annotation | ArticleVersion;

type Text = Pick<SavedArticle, 'article' | 'sha256' | 'retrievedAt'>;

function versionOf(id: ArticleId, { article, sha256, retrievedAt }: Text): ArticleVersion {
  const versionId = asVersionId(`${id}@${retrievedAt}#${sha256.slice(0, 16)}`);
  const times = { createdAt: retrievedAt, updatedAt: retrievedAt };
  return { id: versionId, articleId: id, article, sha256, retrievedAt, ...times };
}

type Operation = { run: (store: StoreApi) => Promise<unknown>; model: (model: Model) => boolean };

/** Calls of the store on a few records, at these seconds. */
function operationAt(second: fc.Arbitrary<number>): fc.Arbitrary<Operation> {
  const ids = fc.constantFrom('a', 'b', 'c');
  const article = fc.tuple(ids, second, fc.boolean()).map(([id, time, isDeleted]) =>
    savedArticle(id, {
      updatedAt: at(time),
      sha256: time.toString(16).padEnd(64, '0'),
      ...(isDeleted ? { deletedAt: at(time) } : {}),
    }),
  );
  const record = fc
    .tuple(fc.constantFrom('1', '2', '3', '4', '5', '6'), ids, second, fc.boolean())
    .map(([n, owner, time, isDeleted]) =>
      annotation(n, owner, {
        note: `${owner}${time}`,
        updatedAt: at(time),
        ...(isDeleted ? { deletedAt: at(time) } : {}),
      }),
    );
  const records = fc.array(record, { maxLength: 4 });
  const text = fc.tuple(article, second, fc.boolean()).map(([{ id, ...of }, time, isDeleted]) => ({
    ...versionOf(id, of),
    ...(isDeleted ? { updatedAt: at(time), deletedAt: at(time) } : {}),
  }));
  /** As in a file, where no id comes twice. */
  const unique = <R extends { id: string }>(one: fc.Arbitrary<R>, maxLength: number) =>
    fc.uniqueArray(one, { selector: ({ id }) => id, maxLength });
  return fc.oneof(
    fc.tuple(article, records).map(([saved, annotations]) => ({
      run: (store: StoreApi) => store.keep(saved, annotations),
      model: (model: Model) => model.merge([saved], annotations, 'keep'),
    })),
    records.map((annotations) => ({
      run: (store: StoreApi) => store.put(annotations),
      model: (model: Model) => model.merge([], annotations, 'put'),
    })),
    fc.tuple(unique(article, 3), unique(record, 4), unique(text, 2)).map(([articles, annotations, versions]) => ({
      run: (store: StoreApi) => store.importAll({ articles, annotations, versions }),
      model: (model: Model) => model.merge(articles, annotations, 'import', versions),
    })),
    fc.tuple(ids, second).map(([id, time]) => ({
      run: (store: StoreApi) => store.deleteArticles([asArticleId(id)], at(time)),
      model: (model: Model) => model.delete(id, time),
    })),
    fc.tuple(ids, second, second).map(([id, deleted, time]) => ({
      run: (store: StoreApi) => store.restoreArticles([asArticleId(id)], at(deleted), at(time)),
      model: (model: Model) => model.restore(id, deleted, time),
    })),
  );
}

function rowOf(id: ArticleId, all: Pick<Records, 'articles' | 'annotations' | 'versions'>) {
  const saved = all.articles.find((article) => article.id === id && article.deletedAt === undefined);
  if (saved === undefined) throw new Error(`expected a live article for the row of ${id}`);
  const isOurs = (one: { articleId: string; deletedAt?: string }) =>
    one.articleId === id && one.deletedAt === undefined;
  return summarise(saved, all.annotations.filter(isOurs), all.versions.filter(isOurs), undefined);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

it('does over 1,000 random operations, each made twice at times, what the model does', async () => {
  let operations = 0;
  let rejections = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(operationAt(fc.nat(12)), fc.boolean()), { minLength: 10, maxLength: 40, size: 'max' }),
      async (steps) => {
        const connection = connect(crypto.randomUUID());
        const store = createStore(connection);
        const model = new Model();
        for (const [step, isRepeated] of steps) {
          for (let time = 0; time <= Number(isRepeated); time += 1) {
            const isDone = await step.run(store).then(
              () => true,
              () => false,
            );
            expect(isDone).toBe(step.model(model));
            operations += 1;
            rejections += Number(!isDone);
          }
          const { articles, annotations, versions } = await store.exportAll();
          expect(articles).toEqual([...model.articles.values()].sort(byId));
          expect(annotations).toEqual([...model.annotations.values()].sort(byId));
          expect(versions).toEqual([...model.versions.values()].sort(byId));
          // What the rules are for: nothing live is hidden under something deleted, no text missing where its article is.
          const rows = await store.list();
          const live = new Set(rows.map(({ id }) => id));
          expect(versions.every((one) => (one.deletedAt === undefined) === live.has(one.articleId))).toBe(true);
          // The rows are what the records make them, whatever order those came in.
          for (const row of rows) expect(row).toEqual(rowOf(row.id, { articles, annotations, versions }));
          expect(annotations.every((one) => one.deletedAt !== undefined || live.has(one.articleId))).toBe(true);
        }
        connection.close();
      },
    ),
    { numRuns: 45 },
  );
  expect(operations).toBeGreaterThan(1000);
  expect(rejections).toBeGreaterThan(0);
});

it('two machines that exchange their files, one after the other, end with the same records', async () => {
  // Even seconds here, odd ones there: which of two changes of one instant is the later, no rule can tell.
  const side = (parity: 0 | 1) => fc.array(operationAt(fc.nat(6).map((n) => 2 * n + parity)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(side(0), side(1), async (left, right) => {
      const [one, two] = [connect(crypto.randomUUID()), connect(crypto.randomUUID())];
      const [a, b] = [createStore(one), createStore(two)];
      for (const step of left) await step.run(a).catch(() => {});
      for (const step of right) await step.run(b).catch(() => {});
      await a.importAll(await b.exportAll());
      await b.importAll(await a.exportAll());
      expect(await b.exportAll()).toEqual(await a.exportAll());
      one.close();
      two.close();
    }),
    { numRuns: 60 },
  );
});
