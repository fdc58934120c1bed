import type { Span } from '../model.ts';

/** What stands between a date and a word makes the word's kind less likely to be the date's. */
export interface Barrier {
  /** Offset in the article's text. */
  at: number;
  /** Share of a cue's weight that gets past. */
  pass: number;
}

/** Clauses end here; numbers chosen on the passages of the development set. */
const BARRIERS: readonly { pass: number; pattern: RegExp }[] = [
  { pass: 0.15, pattern: /[;•|]/gu },
  { pass: 0.3, pattern: /\s[—–-]\s|—/gu },
  { pass: 0.45, pattern: /:/gu },
  { pass: 0.4, pattern: /[()]/gu },
  { pass: 0.75, pattern: /,(?!\d)/gu },
  {
    pass: 0.5,
    pattern:
      /(?<!\p{L})(?:and|but|while|when|whereas|after|before|because|since|although|though|until|once|so|hours after|und|aber|während|als|nachdem|bevor|weil|et|mais|tandis que|alors que|quand|après|avant|y|pero|mientras|cuando|después|antes|e|mas|enquanto|quando|depois|ma|mentre|dopo|prima|en|maar|terwijl|toen|nadat|voordat)(?!\p{L})/giu,
  },
  {
    pass: 0.7,
    pattern:
      /(?<!\p{L})(?:that|which|who|whose|where|dass|die|der|das|que|qui|dont|où|quien|che|cui|dat|waar)(?!\p{L})/giu,
  },
];

/** The colon behind a form's field name ("Date Reported:", "• Discovered:") separates nothing. */
const FIELD_NAME = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}()/&'’-]+\s*){1,6}$/u;
const PASS_FIELD_NAME = 0.95;

/** Positions of every barrier in one sentence, with its pass. */
export function findBarriers(text: string, sentence: Span): Barrier[] {
  const body = text.slice(sentence.start, sentence.end);
  return BARRIERS.flatMap(({ pass, pattern }) =>
    [...body.matchAll(pattern)].map((match) => ({
      at: sentence.start + match.index,
      pass: match[0] === ':' && FIELD_NAME.test(body.slice(0, match.index)) ? PASS_FIELD_NAME : pass,
    })),
  ).sort((a, b) => a.at - b.at);
}
