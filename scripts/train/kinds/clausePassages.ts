import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_KINDS } from '../../../lib/model.ts';
import type { GoldRow } from '../../eval/annotatedPassages.ts';
import { seededRandom } from '../random.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** Days a generated date lies before the day of writing, at most. */
const SPREAD = 300;
const DAY = 86_400_000; // ms
const SEED = 5;
/** `@`, `@R` for a stretch of time, and the kinds where they are not the section's: `@R:intrusion_start+exfiltration`. */
const SLOT = /@(R?)(?::([a-z_+]+))?/g;

/** The clauses as they are written; their format is explained at their top. */
export const readClauses = (): string => readFileSync(join(import.meta.dirname, 'clauses.txt'), 'utf8');

/** A passage for each line of `clauses.txt`, with dates of many forms; the same each time. */
export function clausePassages(): GoldRow[] {
  const random = seededRandom(SEED);
  const rows: GoldRow[] = [];
  let section = '';
  for (const line of readClauses().split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    else if (line.includes('@') && !line.startsWith('#')) {
      rows.push(rowOf(line, section, rows.length, random));
      const turned = fronted(line);
      if (turned !== null) rows.push(rowOf(turned, section, rows.length, random));
    }
  }
  return rows;
}

/** "The files were taken on @." tells as much as "On @, the files were taken."; where the date stands must not decide. */
function fronted(line: string): string | null {
  const [, told = '', preposition = '', slot = ''] = /^(\p{Lu}[^@:;,]{12,}) (on|in|by|since) (@)\.$/u.exec(line) ?? [];
  return told === '' ? null : `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} ${slot}, ${told}.`;
}

function rowOf(line: string, section: string, number: number, random: () => number): GoldRow {
  const year = 2015 + Math.floor(random() * 10);
  const written = Date.UTC(year, Math.floor(random() * 12), 1 + Math.floor(random() * 28));
  const row: GoldRow = {
    id: `clause-${number}`,
    lang: 'en',
    published: new Date(written).toISOString().slice(0, 10),
    style: 'clause',
    text: '',
    timex: [],
    entities: [],
    negatives: [],
    skip: [],
  };
  const slots = [...line.matchAll(SLOT)];
  // Dates of one line follow one another, a few days apart, as stories mostly tell them.
  let day = written - Math.floor(random() * SPREAD + slots.length) * DAY;
  let from = 0;
  for (const slot of slots) {
    const [kind = '', ...alt_kinds] = (slot[2] ?? section).split('+');
    const unknown = [kind, ...alt_kinds].find((name) => !EVENT_KINDS.some((known) => known === name));
    if (unknown !== undefined) throw new Error(`clauses.txt: expected a kind of event, got ${unknown}: ${line}`);
    row.text += line.slice(from, slot.index);
    const toldAs = slot[1] === 'R' || !MAY_BE_NEAR.test(row.text) || LOOKS_AHEAD.test(line) ? null : near(random);
    if (toldAs !== null) row.text = row.text.replace(MAY_BE_NEAR, '$1');
    const text = toldAs ?? (slot[1] === 'R' ? stretch(day, random) : point(day, random));
    const start = row.text.length;
    row.timex.push({ start, end: start + text.length, text, type: '', value: '', kind, alt_values: [], alt_kinds });
    row.text += text;
    from = slot.index + slot[0].length;
    day = Math.min(written, day + Math.floor(random() * 20) * DAY);
  }
  row.text += line.slice(from);
  return row;
}

/** After these a date may be told as news does, from the day of writing. */
const MAY_BE_NEAR = /(^|\s)[Oo]n $/;
/** Not where the clause looks ahead: "will meet last week". */
const LOOKS_AHEAD = /\b(?:will|is to|are to|be|due|set|expected|planned|until|by|next)\b/;
const NEAR_FORMS =
  'on Tuesday|on Friday|on Monday morning|yesterday|last week|last Thursday|earlier this week|last month|in March|in early June|in late October|in the summer'.split(
    '|',
  );
/** How many of the dates that may be are told so. */
const NEAR_SHARE = 0.25;

/** "on Tuesday", "last week" instead of "on June 3"; null where the date stays. */
function near(random: () => number): string | null {
  return random() < NEAR_SHARE ? (NEAR_FORMS[Math.floor(random() * NEAR_FORMS.length)] ?? null) : null;
}

function point(day: number, random: () => number): string {
  const { date, month, year } = partsOf(day);
  const forms = [
    `${month} ${date}, ${year}`,
    `${month} ${date}`,
    `${month} ${date}`,
    `${date} ${month}`,
    `${date} ${month} ${year}`,
    new Date(day).toISOString().slice(0, 10),
    `${new Date(day).getUTCMonth() + 1}/${date}/${year}`,
  ];
  return forms[Math.floor(random() * forms.length)] ?? '';
}

function stretch(day: number, random: () => number): string {
  const print = (at: number): string => {
    const { date, month, year } = partsOf(at);
    return `${month} ${date}, ${year}`;
  };
  const first = print(day - Math.floor(1 + random() * 60) * DAY);
  return random() < 0.5 ? `between ${first} and ${print(day)}` : `from ${first} to ${print(day)}`;
}

function partsOf(day: number): { date: number; month: string; year: number } {
  const at = new Date(day);
  return { date: at.getUTCDate(), month: MONTHS[at.getUTCMonth()] ?? '', year: at.getUTCFullYear() };
}
