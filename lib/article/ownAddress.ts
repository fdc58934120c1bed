import { fold } from './fold.ts';
import { articleKey } from './identity.ts';
import type { PageFacts } from './page.ts';

/**
 * The address of the story that was read. Pages that go on with the next story write that one's address into the address
 * bar while the first still comes first. The address the page was loaded from is the story's where the page's own canonical
 * link says so and the page's title for it is the headline that was read. On sites of one page the title is then another's.
 *
 * @param canonical absolute
 * @param titles what the page gives as the title of its article
 */
export function ownAddress(
  { url, loaded, headline }: PageFacts,
  canonical: string | null,
  titles: readonly (string | null | undefined)[],
): string {
  if (loaded === undefined || canonical === null || !headline) return url;
  const key = articleKey(loaded, null);
  if (key === articleKey(url, null) || key !== articleKey(canonical, null) || !isOfOrigin(loaded, url)) return url;
  // Titles for others to show often have the site's name after them.
  return titles.some((title) => fold(title ?? '').startsWith(fold(headline))) ? loaded : url;
}

/** No script takes the address bar to another origin: then the page was loaded from elsewhere and sent on. */
const isOfOrigin = (a: string, b: string): boolean => URL.parse(a)?.origin === URL.parse(b)?.origin;
