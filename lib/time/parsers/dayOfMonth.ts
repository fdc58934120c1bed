import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { timeParser } from '../timeParser.ts';

/** "on the 20th": the month is the one spoken of. */
export const dayOfMonth = timeParser({
  needs: CUE.suffixed,
  pattern:
    /(?:the )(3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?![\w-])(?= (?:we|it|they|he|she|i|you|the|a|an|and|but|when|was|were|is|had|in|at|by|to|that|this|its|all|after|before|about|around|someone|no|our|their)\b|[^ \w]|$)/i,
  read(match, text) {
    if (
      !/(?:^|\W)(?:on|by|since|until|till|from|to|through|before|after|and|of|around) $/i.test(
        before(text, match.index),
      )
    )
      return null;
    return { stated: { form: 'date', day: Number(match[1]) } };
  },
});
