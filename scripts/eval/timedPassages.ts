import { OPEN_QUESTIONS } from '../../lib/metrics/notStated.ts';
import { annotatedPassages, type GoldRow } from './annotatedPassages.ts';

/** A number "At a glance" may or must say; `readings` are its accepted intervals, a bound left out is not known. */
export interface WantedNumber {
  number: string;
  must: boolean;
  readings: { min: number | null; max: number | null; unit: string }[];
}

export interface TimedPassage extends GoldRow {
  /** With its region, which decides between day and month. */
  language: string;
  numbers: WantedNumber[];
  questions: WantedQuestions;
}

/** What "What the article does not say" must not ask and what it must, of the few a passage is annotated for. */
export interface WantedQuestions {
  answered: readonly string[];
  asked: readonly string[];
  /** Whether the passage disagrees with itself; null where it is not annotated for this. */
  disagrees: boolean | null;
}

const NUMBER_LINE = /^==(\?)? (\w+) (.+)$/;
const QUESTION_LINE = /^=! (answered|asked|disagrees)(?: (.+))?$/;
const READING = /^(\d*)(?:(\.\.)(\d*))? (day|minute)$/;

/**
 * Reads passages annotated for times, with the numbers they must give in lines of their own after each (the format is
 * explained at the top of test/corpus/time/seventh-a.txt).
 * @throws Error naming the passage and the line when one cannot be read.
 */
export function timedPassages(source: string): TimedPassage[] {
  const isNumber = (line: string): boolean => line.startsWith('==');
  const isQuestion = (line: string): boolean => line.startsWith('=!');
  const lines = source.split('\n');
  const rows = annotatedPassages(lines.filter((line) => !isNumber(line) && !isQuestion(line)).join('\n'));
  const parts = source.split(/^## /m).slice(1);
  return rows.map((row, index) => {
    const [head = '', ...own] = (parts[index] ?? '').split('\n');
    return {
      ...row,
      language: head.split(' ')[1] ?? '',
      numbers: own.filter(isNumber).map((line) => readNumber(line, row.id)),
      questions: readQuestions(own.filter(isQuestion), row.id),
    };
  });
}

function readNumber(line: string, passage: string): WantedNumber {
  const [, may, number = '', readings = ''] = NUMBER_LINE.exec(line) ?? [];
  return {
    number,
    must: may === undefined,
    readings: readings.split('=').map((reading) => {
      const match = READING.exec(reading.trim());
      if (!match) throw new Error(`passage ${passage}: expected "== number min..max unit", got ${line}`);
      const [, from = '', dots, to = '', unit = ''] = match;
      const min = from === '' ? null : Number(from);
      return { min, max: dots === undefined ? min : to === '' ? null : Number(to), unit };
    }),
  };
}

function readQuestions(lines: readonly string[], passage: string): WantedQuestions {
  const read = lines.map((line) => {
    const [, what = '', names = ''] = QUESTION_LINE.exec(line) ?? [];
    if (what === '') throw new Error(`passage ${passage}: expected "=! answered|asked|disagrees", got ${line}`);
    return { what, names: names.split(' ').filter(Boolean) };
  });
  const of = (wanted: string): string[] => read.filter(({ what }) => what === wanted).flatMap(({ names }) => names);
  const unknown = [...of('answered'), ...of('asked')].find((name) => !QUESTION_NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`passage ${passage}: expected a question, got ${unknown}`);
  return {
    answered: of('answered'),
    asked: of('asked'),
    disagrees: lines.length === 0 ? null : read.some(({ what }) => what === 'disagrees'),
  };
}

const QUESTION_NAMES: readonly string[] = OPEN_QUESTIONS;

/** Questions asked though answered, those not asked though open, and disagreements of a passage that has none. */
export function checkQuestions(
  wanted: WantedQuestions,
  open: readonly string[],
  disagreeing: readonly string[],
): { asked: string[]; unasked: string[]; disagreeing: string[] } {
  return {
    asked: wanted.answered.filter((question) => open.includes(question)),
    unasked: wanted.asked.filter((question) => !open.includes(question)),
    disagreeing: wanted.disagrees === false ? [...disagreeing] : [],
  };
}

interface Stated {
  min: number | null;
  max: number | null;
  unit: string;
}

/** What is wrong or missing among the numbers of an analysed passage, one line each; and how many there should be. */
export function checkNumbers(wanted: readonly WantedNumber[], stated: Readonly<Record<string, Stated>>) {
  const shown = ({ min, max, unit }: Stated): string => `${min ?? ''}..${max ?? ''} ${unit}`;
  const wrong: string[] = [];
  for (const [id, got] of Object.entries(stated)) {
    const want = wanted.find(({ number }) => id === number || id.startsWith(`${number}_`));
    const fits = want?.readings.some(({ min, max, unit }) => min === got.min && max === got.max && unit === got.unit);
    if (!fits) wrong.push(`${id} ${shown(got)}, wanted ${want?.readings.map(shown).join(' or ') ?? 'not stated'}`);
  }
  const missing = wanted
    .filter(({ must, number }) => must && !(number in stated))
    .map(({ number, readings }) => `${number} ${readings.map(shown).join(' or ')}`);
  return { stated: Object.keys(stated).length, must: wanted.filter(({ must }) => must).length, wrong, missing };
}
