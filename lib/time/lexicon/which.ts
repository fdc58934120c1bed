import type { Which } from '../stated.ts';

/** One group: the word or words that point at a unit. Longer phrases first. */
export const WHICH =
  '(that very same|that same|that very|the very same|the very next|the same|the next|the following|the previous|the preceding|the prior|the current|the past|the last|this past|this coming|this same|later the same|same|this|that|last|next|past|coming|previous|preceding|following|prior|current|upcoming)';

const POINTS: Record<string, Which> = {
  this: 'this',
  'this same': 'same',
  current: 'this',
  last: 'last',
  past: 'last',
  'this past': 'last',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  upcoming: 'next',
  following: 'following',
  'very next': 'following',
  previous: 'previous',
  preceding: 'previous',
  prior: 'previous',
};

/** "last" points from the writer's day, "the next" and "the following" from the time spoken of. */
export function whichOf(words: string): Which {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  if (text === 'the next') return 'following';
  const bare = text.replace(/^the /, '');
  return POINTS[bare] ?? (text.startsWith('that') || bare.endsWith('same') ? 'same' : 'the');
}
