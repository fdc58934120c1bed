import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SavedDrafts } from '../../session/drafts.ts';
import { draftsSchema } from '../../session/draftsSchema.ts';
import { isOwnPage } from '../store/callers.ts';

/** What this needs of `browser.storage.local`. */
export interface DraftsArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const PREFIX = 'drafts:';
/** Articles in which something is begun; beyond it the oldest goes. No one comes back to that many half-typed notes. */
const MOST = 200;

const callSchema = v.variant('method', [
  v.strictObject({ type: v.literal('drafts'), method: v.literal('load'), key: v.string() }),
  v.strictObject({
    type: v.literal('drafts'),
    method: v.literal('save'),
    key: v.string(),
    drafts: v.nullable(draftsSchema),
  }),
]);

const storedSchema = v.object({ at: v.number(), drafts: draftsSchema });

/** What the sidebar asks for: `lib/platform/drafts/draftsClient.ts`. */
export type DraftsCall = v.InferOutput<typeof callSchema>;

/**
 * Keeps what is begun and not finished, so that it outlives the sidebar's frame, this worker and the browser. In the
 * extension's own storage: no page can read it, and "delete everything" clears it.
 */
export function createDrafts(area: DraftsArea, now: () => number) {
  return {
    async load(key: string): Promise<SavedDrafts | null> {
      const { [PREFIX + key]: stored } = await area.get(PREFIX + key);
      const read = v.safeParse(storedSchema, stored);
      return read.success ? read.output.drafts : null;
    },
    async save(key: string, drafts: SavedDrafts | null): Promise<void> {
      if (drafts === null) return area.remove(PREFIX + key);
      await area.set({ [PREFIX + key]: { at: now(), drafts } });
      const all = Object.entries(await area.get(null)).filter(([name]) => name.startsWith(PREFIX));
      if (all.length <= MOST) return;
      const age = (stored: unknown): number => (v.is(storedSchema, stored) ? stored.at : 0);
      const oldest = all.sort(([, a], [, b]) => age(a) - age(b)).slice(0, all.length - MOST);
      await area.remove(oldest.map(([name]) => name));
    },
  };
}

/** Answers our own pages. Call it while the background starts, before anything is awaited. */
export function serveDrafts(): void {
  const drafts = createDrafts(browser.storage.local, Date.now);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    const call = v.safeParse(callSchema, message);
    if (!call.success || !isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'))) return false;
    const { output } = call;
    const answer = output.method === 'load' ? drafts.load(output.key) : drafts.save(output.key, output.drafts);
    answer.then(
      (value) => respond({ value: value ?? null }),
      // The sidebar has what was typed, says that it is not saved, and sends it again.
      () => respond(null),
    );
    // Keeps the channel open for the answer.
    return true;
  });
}
