import { FoundTime, timeRefiner } from '../found.ts';
import { before } from '../guards.ts';
import type { StatedDate } from '../stated.ts';
import { namesDay } from './namesDay.ts';
import { joinNeighbours } from './pairs.ts';

const DAY_BEFORE = /(?:^|[^\p{L}])((?:the )?(day|night|evening|week) (before|after|following|prior to) )$/iu;

/** "the day before Thanksgiving 2017", "the night before Sept. 5": counted from the day named. */
export const dayBeforeDate = timeRefiner((found, context) =>
  found.map((item) => {
    if (!namesDay(item.stated) || item.stated.form === 'offset' || item.stated.clock !== undefined) return item;
    const match = DAY_BEFORE.exec(before(context.text, item.index));
    if (!match) return item;
    const [, phrase = '', unit = '', side = ''] = match;
    const days = unit.toLowerCase() === 'week' ? 7 : 1;
    const shift = /^(?:after|following)$/i.test(side) ? days : -days;
    const night = /^(?:night|evening)$/i.test(unit)
      ? { daypart: unit.toLowerCase() === 'night' ? ('night' as const) : ('evening' as const) }
      : {};
    return new FoundTime(context, item.index - phrase.length, item.stop, { ...item.stated, shift, ...night });
  }),
);

/** "two days before Christmas", "three days after Sept. 5, 2018". */
export const daysBeforeDate = joinNeighbours((left, gap, right) => {
  const offset = left.stated;
  if (offset.form !== 'offset' || offset.amount === null || offset.from === 'now') return null;
  if (!/ (?:before|after)$/i.test(left.text) || !/^ (?:the )?$/.test(gap)) return null;
  if (!namesDay(right.stated) || right.stated.form === 'offset' || right.stated.clock !== undefined) return null;
  if (offset.unit !== 'day' && offset.unit !== 'week') return null;
  return { stated: { ...right.stated, shift: offset.direction * offset.amount * (offset.unit === 'week' ? 7 : 1) } };
});

/** "the Thursday before Easter", "the Saturday after Thanksgiving", "the Monday following May 3". */
export const weekdayBesideDate = joinNeighbours((left, gap, right, text) => {
  const { stated: day } = left;
  const { stated: date } = right;
  if (day.form !== 'date' || day.weekday === undefined || day.weekdayOf !== undefined || namesDate(day)) return null;
  const side = /^ (before|after|following|preceding) (?:the )?$/i.exec(gap)?.[1]?.toLowerCase();
  if (side === undefined || day.clock !== undefined || !namesDay(date)) return null;
  if (!(date.form === 'holiday' || (date.form === 'date' && namesDate(date)))) return null;
  const article = /(?:^|[^\p{L}])(the )$/iu.exec(before(text, left.index))?.[1]?.length ?? 0;
  const direction = side === 'after' || side === 'following' ? 1 : -1;
  return { start: left.index - article, stated: { ...date, beside: { weekday: day.weekday, direction } } };
});

const namesDate = ({ month, day, numbers }: StatedDate): boolean =>
  numbers !== undefined || (month !== undefined && day !== undefined);
