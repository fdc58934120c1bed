import { keyPart } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { UNREADABLE_REASONS } from './unreadableReason.ts';

/**
 * Fills the message page.
 *
 * @param search the page's query, `?reason=…`; an unknown reason gets the most general explanation
 */
export function showExplanation(document: Document, search: string, { t, locale }: Words): void {
  const asked = new URLSearchParams(search).get('reason');
  const reason = keyPart(UNREADABLE_REASONS.find((each) => each === asked) ?? 'refused');
  const title = t(`unreadable.${reason}.title`);
  document.documentElement.lang = locale;
  document.title = `Breachline: ${title}`;
  document.querySelector('h1')?.replaceChildren(title);
  document.querySelector('p')?.replaceChildren(t(`unreadable.${reason}.text`));
}
