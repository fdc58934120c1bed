import { timeRefiner } from '../found.ts';
import { before } from '../guards.ts';

const ADDRESS =
  /^(?:https?:|www\.)|@|\.(?:com|org|net|gov|edu|io|info|pdf|html?|aspx?|php|docx?|xlsx?|csv|zip|exe|dll|log|txt)\b|_/i;
const TELEPHONE_BEFORE = /(?:\d{3}\)?[ .-]\d{3}[ .-]?|\+\d[\d ().-]*)$/;
const TELEPHONE_AFTER = /^[ .-]\d{3}[ .-]\d{4}\b/;

/** Dates inside addresses, file names and telephone numbers. */
export const dropNotTime = timeRefiner((found, { text }) =>
  found.filter((item) => {
    if (!/\d/.test(item.text)) return true;
    if (TELEPHONE_BEFORE.test(before(text, item.index)) || TELEPHONE_AFTER.test(text.slice(item.stop, item.stop + 12)))
      return false;
    const from = before(text, item.index).search(/\S*$/);
    const head = before(text, item.index).slice(from);
    const tail = /^\S{0,80}/.exec(text.slice(item.stop, item.stop + 80))?.[0] ?? '';
    return !ADDRESS.test(`${head}${tail.replace(/^[.,;:)]+$/, '')}`);
  }),
);
