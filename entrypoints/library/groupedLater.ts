import { signal } from '@preact/signals';
import type { GroupedPages, GroupedWorld } from './groupedPages.tsx';

/**
 * The pages of incidents and of the comparison, loaded when one of them is first shown: drawing, comparing and the laws
 * are half of the library's code, and the table of articles needs none of it.
 */
export function groupedLater(world: GroupedWorld): GroupedPages & { load(): Promise<void> } {
  const loaded = signal<GroupedPages | null>(null);
  let loading: Promise<void> | null = null;
  let isShown = false;
  async function load(): Promise<void> {
    const { createGroupedPages } = await import('./groupedPages.tsx');
    const pages = createGroupedPages(world);
    pages.show(isShown);
    loaded.value = pages;
  }
  const once = (): Promise<void> => {
    loading ??= load().catch((error: unknown) => {
      // Tried again when the page is next asked for.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    load: once,
    async refresh() {
      await loaded.value?.refresh();
    },
    show(now) {
      isShown = now;
      if (loaded.peek() !== null) loaded.peek()?.show(now);
      else if (now) void once();
    },
    panels: {
      incidents: (route) => loaded.value?.panels.incidents?.(route) ?? null,
      compare: (route) => loaded.value?.panels.compare?.(route) ?? null,
    },
  };
}
