import { textToArticle } from '../../../lib/article/textToArticle.ts';
import { type Article, asLocalDateTime, type Precision, type TimeMention, type TimexType } from '../../../lib/model.ts';

export interface Marked {
  article: Article;
  times: TimeMention[];
}

const RANGE = /\s(?:and|to|through|until|y|et|bis)\s|\s[–-]\s|\d[–-]\d/u;
const CLOCK = /\d[:.]\d\d|\d\s?[ap]\.?m|noon|horas/u;
const DURATION = /^(?:\d+|two|three|over \d) (?:days?|weeks?|months?|years?|hours?)$/u;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d)?$/u;

/**
 * An article whose dates stand in brackets: "We learned of it on [May 8]." Their values do not matter to most tests; those
 * in ISO form have themselves as bounds, the others none.
 */
export function marked(text: string, lang = 'en', published?: string): Marked {
  const times: TimeMention[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]/gu)) {
    const words = match[1] ?? '';
    plain += text.slice(from, match.index);
    times.push(mention(words, plain.length));
    plain += words;
    from = match.index + match[0].length;
  }
  plain += text.slice(from);
  return { article: textToArticle({ text: plain, lang, published }), times };
}

function mention(text: string, start: number): TimeMention {
  const type: TimexType = DURATION.test(text)
    ? 'DURATION'
    : RANGE.test(text) && !ISO.test(text)
      ? 'RANGE'
      : CLOCK.test(text)
        ? 'TIME'
        : 'DATE';
  const precision: Precision = type === 'TIME' ? 'minute' : /^\d{4}$/u.test(text) ? 'year' : 'day';
  const bound = ISO.test(text) ? asLocalDateTime(text) : null;
  return {
    start,
    end: start + text.length,
    text,
    type,
    time: {
      shape: type === 'DURATION' ? 'duration' : 'instant',
      earliest: bound,
      latest: bound,
      precision,
      relation: 'on',
      approximate: false,
      zone: null,
      basis: 'stated',
      edtf: text,
      value: text,
    },
  };
}
