import type { FocusWish } from './libraryState.ts';

/** Puts the keyboard where it is wished; where that is not there, on the page's heading. */
export function focusOn(page: HTMLElement, wish: FocusWish): void {
  const target = find(page, wish) ?? page.querySelector<HTMLElement>('h1');
  target?.focus();
}

function find(page: HTMLElement, wish: FocusWish): HTMLElement | null | undefined {
  switch (wish.at) {
    case 'undo':
      return page.querySelector<HTMLElement>('[data-undo]');
    case 'article':
      // Compared as values: an imported id may hold any character.
      return [...page.querySelectorAll<HTMLElement>('[data-article]')].find(
        (button) => button.getAttribute('data-article') === wish.id,
      );
    case 'heading':
      return null;
  }
}
