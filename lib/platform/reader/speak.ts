import type { ReaderWord } from '../../words/readerWords.ts';

/** The text an element is named by in the page; `isShown`: it is also what stands on it. */
export function nameBy(element: HTMLElement, word: ReaderWord, isShown = false): void {
  element.dataset['word'] = word;
  if (isShown) element.dataset['shown'] = '';
}

/** Names every element of the reader's in a language: at first the browser's, then the one the sidebar speaks. */
export function speak(root: ParentNode, say: (word: ReaderWord) => string): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]')) {
    // Only nameBy writes it.
    const text = say(element.dataset['word'] as ReaderWord);
    element.setAttribute('aria-label', text);
    if (element instanceof HTMLButtonElement) element.title = text;
    if ('shown' in element.dataset) element.textContent = text;
  }
}
