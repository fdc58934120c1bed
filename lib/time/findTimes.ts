import { casual } from 'chrono-node/en';
import {
  type ArticleText,
  asLocalDateTime,
  type LocalDateTime,
  type TimeMention,
  type TimeSettings,
} from '../model.ts';
import { readLocal } from './bounds.ts';

export interface TimeContext {
  published: LocalDateTime | null;
  modified: LocalDateTime | null;
  /** BCP 47, from the page; null when it does not say. */
  language: string | null;
  url: string | null;
  settings: TimeSettings;
}

const pad = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** Every dated expression of the article, in order. */
export function findTimes(article: ArticleText, context: TimeContext): TimeMention[] {
  const published = context.published === null ? null : readLocal(context.published);
  const reference = published ? new Date(published.year, published.month - 1, published.day, 12) : new Date(2000, 0, 1);
  const mentions: TimeMention[] = [];
  for (const block of article.blocks) {
    const text = article.text.slice(block.start, block.end);
    for (const found of casual.parse(text, reference)) {
      const print = (part: typeof found.start): string => {
        const day = `${String(part.get('year')).padStart(4, '0')}-${pad(part.get('month'))}-${pad(part.get('day'))}`;
        return part.isCertain('hour') ? `${day}T${pad(part.get('hour'))}:${pad(part.get('minute'))}` : day;
      };
      const start = block.start + found.index;
      const end = start + found.text.length;
      const from = print(found.start);
      const to = found.end ? print(found.end) : from;
      const value = found.end ? `${from}/${to}` : from;
      const clock = found.start.isCertain('hour');
      mentions.push({
        start,
        end,
        text: article.text.slice(start, end),
        type: found.end ? 'RANGE' : clock ? 'TIME' : 'DATE',
        time: {
          shape: found.end ? 'span' : 'instant',
          earliest: asLocalDateTime(from),
          latest: asLocalDateTime(to),
          precision: clock ? 'minute' : 'day',
          relation: found.end ? 'between' : clock ? 'at' : 'on',
          approximate: false,
          zone: null,
          basis: found.start.isCertain('year') ? 'stated' : 'relative-to-publication',
          edtf: value,
          value,
        },
      });
    }
  }
  return mentions;
}
