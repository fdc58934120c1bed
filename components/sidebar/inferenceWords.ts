import type { TimelineEvent } from '../../lib/model.ts';
import { describeInference } from '../../lib/time/describeInference.ts';
import { keyPart } from '../../lib/words/keys.ts';
import type { Words } from '../../lib/words/words.ts';

/**
 * What an event's time was inferred from, each in words; empty where the article states it all. A record kept by an
 * earlier version knows only on what ground, not from which words.
 */
export function inferenceWords({ inferred, time: { basis } }: TimelineEvent, words: Words): string[] {
  if (inferred && inferred.length > 0) return inferred.map((each) => describeInference(each, words));
  return basis === 'stated' ? [] : [words.t(`basis.${keyPart(basis)}`)];
}
