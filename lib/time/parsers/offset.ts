import { CUE } from '../cues.ts';
import { startsSentence } from '../guards.ts';
import { ABOUT_AMOUNT, AMOUNT, readAmount, UNIT, unitNamed } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';

const EVENT =
  '(?:(?:the|its|their|his|her|that|this|a) (?:[a-z-]+ ){0,2}?(?:attack|breach|incident|intrusion|hack|discovery|theft|leak|infection|notification|notice|compromise|event|announcement|disclosure|outage|death|arrest|battle|invasion|war|fact)|that|this)(?!\\w)';

/** What stands before a length that lasted, and before none that is counted from somewhere. */
const LASTING = /\bfor (?:at least |up to |as long as )?$/i;

/** two days later; a year ago; six days after the attack; "One year on"; "three weeks earlier". */
export const offset = timeParser({
  needs: CUE.unit,
  pattern: new RegExp(
    `(?:${ABOUT_AMOUNT})?(${AMOUNT})[- ]?(?:full |whole |more |business |working |calendar |short )?${UNIT}['’]? (?:(later|afterwards?|thereafter|on(?=[,.;:])|after(?: ${EVENT})?)|(ago|back(?=[,.;:]| (?:that|when)))|(earlier|beforehand|previously|prior(?: to ${EVENT})?|before(?: ${EVENT})?))(?!\\w)`,
    'i',
  ),
  read(match, text) {
    const [whole, amountWords = '', unitWord = '', later, ago, earlier] = match;
    // "They looked about for nine days before they set it off": how long, not when.
    if (LASTING.test(text.slice(0, match.index)) && /^(?:after|before|prior)/i.test(later ?? earlier ?? ''))
      return null;
    const unit = unitNamed(unitWord);
    // "a second later" tells nothing on a calendar.
    if (unit === 'second') return null;
    // "On", alone after a length, needs to open its sentence: "One year on, …"; "a day on" is spent.
    const anniversary = later?.toLowerCase() === 'on';
    if (anniversary && !startsSentence(text, match.index)) return null;
    const amount = readAmount(amountWords);
    const doubled = amount !== null && /^fortnight/i.test(unitWord) ? amount * 2 : amount;
    const stated = {
      form: 'offset',
      amount: doubled,
      unit,
      direction: later === undefined ? -1 : 1,
      from: ago === undefined ? 'focus' : 'now',
    } as const;
    const about =
      /^(?:about|around|approximately|roughly|nearly|almost|just under|over|more than|less than|some)\b/i.test(whole);
    return { stated: { ...stated, ...(anniversary ? { anniversary } : {}), ...(about ? { approximate: true } : {}) } };
  },
});
