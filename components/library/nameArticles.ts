import type { ArticleState } from '../../lib/library/compare/studies.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { ArticleId } from '../../lib/model.ts';

export interface NamingWorld {
  /** Analyses articles, off the main thread, and notes the names in them. */
  look(articles: readonly ArticleState[]): Promise<void>;
  /** Resolves when nothing else is to be done. */
  idle(): Promise<void>;
  /** Names were noted: of many articles together, since every view reads its list again. */
  onNamed(ids: ArticleId[]): Promise<void>;
}

/** Articles analysed at a time: a question to the worker waits for no more than these. */
const SLICE = 2;
/** Articles named before the views are told. */
const TOLD = 200;

/**
 * Gives names to articles that have none because nobody opened them here: imported ones, and those kept before names
 * were noted. Each is tried once for as long as it is as it is; one that cannot be analysed stops none of the others.
 */
export function createNaming({ look, idle, onNamed }: NamingWorld): {
  run(rows: readonly ArticleSummary[]): Promise<void>;
} {
  const tried = new Map<ArticleId, string>();
  let next: readonly ArticleSummary[] | null = null;
  let running: Promise<void> | null = null;

  async function nameAll(rows: readonly ArticleSummary[]): Promise<void> {
    const open = rows.filter(({ id, names, fingerprint }) => names === null && tried.get(id) !== fingerprint);
    let named: ArticleId[] = [];
    for (let at = 0; at < open.length && next === null; at += SLICE) {
      const some = open.slice(at, at + SLICE).map(({ id, fingerprint }) => ({ id, fingerprint }));
      await idle();
      for (const { id, fingerprint } of some) tried.set(id, fingerprint);
      try {
        await look(some);
        named.push(...some.map(({ id }) => id));
      } catch {
        // Without names it is found by its text; the page of incidents, which needs the analysis, says what is wrong.
      }
      if (named.length >= TOLD) {
        const told = named;
        named = [];
        await onNamed(told);
      }
    }
    if (named.length > 0) await onNamed(named);
  }

  async function nameUntilDone(): Promise<void> {
    while (next !== null) {
      const rows = next;
      next = null;
      await nameAll(rows);
    }
  }

  return {
    /** The rows as they are now; a run that is under way goes on with them. */
    run(rows) {
      next = rows;
      running ??= nameUntilDone().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
