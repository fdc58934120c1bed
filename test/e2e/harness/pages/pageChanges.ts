import type { Page } from 'puppeteer-core';

interface Watched {
  changes: Set<string>;
  observer: MutationObserver;
}

/** From now on notes what changes in the page's DOM, each kind of change once; our one element is left out. */
export function watchChanges(page: Page): Promise<void> {
  return page.evaluate(() => {
    const changes = new Set<string>();
    const isOurs = (node: Node | null | undefined) =>
      node instanceof Element && node.localName === 'breachline-sidebar';
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes];
        if (isOurs(target) || (nodes.length > 0 && nodes.every(isOurs))) continue;
        const where = target instanceof Element ? target : target.parentElement;
        const name = [where?.localName, where?.id && `#${where.id}`].filter(Boolean).join('');
        changes.add(
          [type, name, attributeName, nodes.map((node) => node.nodeName).join('+')].filter(Boolean).join(' '),
        );
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(globalThis, { watchedChanges: { changes, observer } satisfies Watched });
  });
}

export function changesSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { watchedChanges } = globalThis as unknown as { watchedChanges: Watched };
    return [...watchedChanges.changes];
  });
}
