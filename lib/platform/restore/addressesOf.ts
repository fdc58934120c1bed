import { readCanonical } from '../../article/readCanonical.ts';
import type { PageAddress } from '../../restore/messages.ts';
import { hasAddress, sameOriginFrames } from '../reader/frameDocuments.ts';

const addressOf = (document: Document): PageAddress => ({
  url: document.location.href,
  canonical: readCanonical(document),
});

/** The address of a page and those of its frames, any of which may be an article's. */
export function addressesOf(document: Document): PageAddress & { frames: PageAddress[] } {
  return { ...addressOf(document), frames: sameOriginFrames(document).filter(hasAddress).map(addressOf) };
}
