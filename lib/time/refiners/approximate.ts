import { FoundTime, timeRefiner } from '../found.ts';
import { before } from '../guards.ts';

const ABOUT =
  /(?:^|[^\p{L}])((?:(?:on|in) or (?:about|around)|on or before or about|about|around|approximately|roughly|circa|ca\.|c\.|approx\.?) ?(?:the )?)$/iu;

const SOME_TIME = /\bsome ?time (?:in|around|on|during) (?:the )?$/i;

/** "on or about April 22", "around 1am", "circa 1880". */
export const approximate = timeRefiner((found, context) =>
  found.map((item) => {
    const { stated } = item;
    if (stated.form === 'range' || stated.form === 'duration' || stated.form === 'set') return item;
    const prefix = ABOUT.exec(before(context.text, item.index))?.[1];
    // "some time in mid-August" is vague too, but only a modifier of the date itself belongs to its extent.
    if (SOME_TIME.test(before(context.text, item.index)))
      return new FoundTime(context, item.index, item.stop, { ...stated, approximate: true });
    if (prefix === undefined) return item;
    return new FoundTime(context, item.index - prefix.length, item.stop, { ...stated, approximate: true });
  }),
);
