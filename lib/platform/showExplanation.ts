import { EXPLANATIONS, UNREADABLE_REASONS } from './unreadableReason.ts';

/**
 * Fills the message page.
 *
 * @param search the page's query, `?reason=…`; an unknown reason gets the most general explanation
 */
export function showExplanation(document: Document, search: string): void {
  const asked = new URLSearchParams(search).get('reason');
  const { title, text } = EXPLANATIONS[UNREADABLE_REASONS.find((reason) => reason === asked) ?? 'refused'];
  document.title = `Breachline: ${title}`;
  document.querySelector('h1')?.replaceChildren(title);
  document.querySelector('p')?.replaceChildren(text);
}
