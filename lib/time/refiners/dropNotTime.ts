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
    const lead = before(text, item.index);
    if (TELEPHONE_BEFORE.test(lead) || TELEPHONE_AFTER.test(text.slice(item.stop, item.stop + 12))) return false;
    // The rest of the word on either side; most dates stand between spaces.
    const head = lead.slice(lead.lastIndexOf(' ') + 1);
    const tail = /^\S{0,80}/.exec(text.slice(item.stop, item.stop + 80))?.[0] ?? '';
    return !ADDRESS.test(`${head}${tail.replace(/^[.,;:)]+$/, '')}`);
  }),
);
