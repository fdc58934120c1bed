import { asOwnTagId } from '../../lib/library/recordTypes.ts';
import { asInstant } from '../../lib/model.ts';
import type { ListedTag } from '../../lib/tags/listTags.ts';

const AT = asInstant('2026-11-20T09:00:00.000Z');

/** Tags of the reader's own list and tags that are only used, one of them as long as a tag gets. */
export const OWN_TAGS: readonly ListedTag[] = [
  {
    name: 'call back',
    passages: 3,
    articles: 0,
    own: { id: asOwnTagId('tag-1'), name: 'call back', colour: 'pink', createdAt: AT, updatedAt: AT },
  },
  { name: 'utilities', passages: 0, articles: 4, own: null },
  { name: 'statements that the notice and the interview give differently', passages: 1, articles: 1, own: null },
];
