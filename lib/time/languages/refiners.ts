import type { Refiner } from 'chrono-node/en';
import { dayInWeek } from '../dayInWeek.ts';
import { FoundTime, timeRefiner } from '../found.ts';
import { before } from '../guards.ts';
import { namesDay } from '../refiners/namesDay.ts';
import { joinNeighbours } from '../refiners/pairs.ts';
import { withYearOf } from '../refiners/sharedYear.ts';
import { isPoint, type StatedDate, type StatedPoint } from '../stated.ts';
import type { Language } from './language.ts';
import { END } from './words.ts';

/** "11.17 horas de ayer", "am 6. Juli um 14 Uhr", "le 8 mars à 14h30". */
export function clockWithDate(language: Language): Refiner {
  const between = new RegExp(`^,? ?(?:(?:${language.clockLead}|de|del|du|des|do|da|di|op|am|le|el|van) ?)?$`, 'iu');
  return joinNeighbours((left, gap, right) => {
    if (!between.test(gap)) return null;
    if (left.stated.form === 'clock' && namesDay(right.stated) && right.stated.clock === undefined)
      return { stated: { ...right.stated, clock: left.stated.clock } };
    if (right.stated.form === 'clock' && namesDay(left.stated) && left.stated.clock === undefined)
      return { stated: { ...left.stated, clock: right.stated.clock } };
    return null;
  });
}

/** "Sonntag am Abend", "el lunes por la noche", "mercredi soir". */
export function daypartAfter(language: Language): Refiner {
  const after = new RegExp(`^,? (?:${language.dayparts.map(([words]) => `(${words})`).join('|')})${END}`, 'iu');
  return timeRefiner((found, context) =>
    found.map((item) => {
      if (!namesDay(item.stated) || item.stated.daypart !== undefined) return item;
      const match = after.exec(context.text.slice(item.stop, item.stop + 40));
      const daypart = match && language.dayparts[match.slice(1).findIndex((group) => group !== undefined)]?.[1];
      return match && daypart
        ? new FoundTime(context, item.index, item.stop + match[0].length, { ...item.stated, daypart })
        : item;
    }),
  );
}

/** "die Nacht zum 12. Oktober", "la noche del 5 de marzo". */
export function daypartBefore(language: Language): Refiner {
  const prefix = new RegExp(
    `(?:^|[^\\p{L}])((?:${language.daypartsBefore.map(([words]) => `(${words})`).join('|')}) (?:(?:${language.article}) )?)$`,
    'iu',
  );
  return timeRefiner((found, context) =>
    found.map((item) => {
      if (!namesDay(item.stated) || item.stated.daypart !== undefined || item.stated.clock !== undefined) return item;
      const match = prefix.exec(before(context.text, item.index));
      const daypart = match && language.daypartsBefore[match.slice(2).findIndex((group) => group !== undefined)]?.[1];
      if (!match || !daypart) return item;
      return new FoundTime(context, item.index - (match[1]?.length ?? 0), item.stop, { ...item.stated, daypart });
    }),
  );
}

/** "Anfang Juli", "début février", "a principios de 2022": the words before belong to the extent. */
export function partIn(language: Language): Refiner {
  const prefix = new RegExp(
    `(?:^|[^\\p{L}])((?:(${language.partStart})|(${language.partMid})|(${language.partEnd}))(?: (?:${language.article}|de|des))?[ -]?)$`,
    'iu',
  );
  return timeRefiner((found, context) =>
    found.map((item) => {
      const { stated } = item;
      const period =
        (stated.form === 'date' &&
          stated.day === undefined &&
          stated.weekday === undefined &&
          stated.numbers === undefined) ||
        (stated.form === 'unit' && stated.unit !== 'day');
      const match = period ? prefix.exec(before(context.text, item.index)) : null;
      if (!match || stated.form === 'range' || stated.form === 'duration' || stated.form === 'set') return item;
      const part = match[2] !== undefined ? 'start' : match[3] !== undefined ? 'mid' : 'end';
      return new FoundTime(context, item.index - (match[1]?.length ?? 0), item.stop, { ...stated, part });
    }),
  );
}

/** "gegen 14 Uhr", "vers 14h", "sobre las 11": approximate, and in the extent. */
export function approximateIn(language: Language): Refiner {
  const prefix = new RegExp(`(?:^|[^\\p{L}])((?:${language.about})(?: (?:${language.article}))? )$`, 'iu');
  return timeRefiner((found, context) =>
    found.map((item) => {
      if (!isPoint(item.stated)) return item;
      const words = prefix.exec(before(context.text, item.index))?.[1];
      return words === undefined
        ? item
        : new FoundTime(context, item.index - words.length, item.stop, { ...item.stated, approximate: true });
    }),
  );
}

function withoutDaypart({ daypart: _, ...date }: StatedDate): StatedDate {
  return date;
}

/** "entre le 6 février et le 5 mars", "vom 2. Juli bis 6. Juli 2021". */
export function rangeIn(language: Language): Refiner {
  const article = `(?: ?(?:${language.article}))?`;
  const to = new RegExp(`^,? ?(?:-|–|—|${language.to})${article} ?$`, 'iu');
  const and = new RegExp(`^ (?:${language.and})${article} ?$`, 'iu');
  const frame = new RegExp(`(?:^|[^\\p{L}])((?:(${language.between})|${language.from})${article} ?)$`, 'iu');
  const dated = (point: StatedPoint): point is StatedDate => point.form === 'date';
  return joinNeighbours((left, gap, right, text) => {
    if (!isPoint(left.stated) || !isPoint(right.stated)) return null;
    if (left.stated.form === 'offset' || right.stated.form === 'offset') return null;
    if ((left.stated.form === 'clock') !== (right.stated.form === 'clock')) return null;
    const framed = frame.exec(before(text, left.index));
    const isBetween = framed?.[2] !== undefined;
    // "la nuit du 31 décembre au 1er janvier": the part of day brought the "from" along.
    const isNight = left.stated.form === 'date' && left.stated.daypart === 'night' && left.stated.day !== undefined;
    if (
      !(to.test(gap) && (framed !== null || isNight || /[-–—]|bis|jusqu|hasta|até|fino|tot|t\/m/iu.test(gap))) &&
      !(isBetween && and.test(gap))
    )
      return null;
    let from: StatedPoint = left.stated;
    let end: StatedPoint = right.stated;
    if (dated(from) && dated(end)) {
      if (isNight) from = withoutDaypart(from);
      from = withYearOf(from, end);
      if (end.year === undefined && end.month !== undefined && from.year !== undefined)
        end = { ...end, year: from.year + ((end.month ?? 0) < (from.month ?? 0) ? 1 : 0) };
    }
    return {
      start: left.index - (framed?.[1]?.length ?? 0),
      stated: {
        form: 'range',
        from,
        to: end,
        fromSpan: { start: left.index, end: left.stop },
        toSpan: { start: right.index, end: right.stop },
      },
    };
  });
}

const DAY_THEN_WEEK = /^ (?:der |de la |de |della |da |van |van de )?$/i;
const WEEK_THEN_DAY = /^,? (?:am |op |el |le |il |na )?$/i;

/** "Donnerstag vergangener Woche", "letzte Woche Mittwoch", "el jueves de la semana pasada", "vorige week donderdag". */
export const weekdayOfWeekIn: Refiner = joinNeighbours((left, gap, right) => {
  const dayFirst = DAY_THEN_WEEK.test(gap) ? dayInWeek(left.stated, right.stated) : null;
  const stated = dayFirst ?? (WEEK_THEN_DAY.test(gap) ? dayInWeek(right.stated, left.stated) : null);
  return stated && { stated };
});
