import { FoundTime, timeRefiner } from '../found.ts';
import type { Stated } from '../stated.ts';
import { joinNeighbours } from './pairs.ts';

const isWeekdays = (stated: Stated): boolean =>
  stated.form === 'range' &&
  stated.from.form === 'date' &&
  stated.to.form === 'date' &&
  onlyWeekday(stated.from) &&
  onlyWeekday(stated.to);

const onlyWeekday = (stated: Stated): boolean =>
  stated.form === 'date' &&
  stated.weekday !== undefined &&
  stated.month === undefined &&
  stated.day === undefined &&
  stated.numbers === undefined &&
  stated.weekdayOf === undefined &&
  stated.clock === undefined &&
  stated.daypart === undefined;

const isHours = (stated: Stated): boolean =>
  stated.form === 'range' && stated.from.form === 'clock' && stated.to.form === 'clock';

const HOURS: Stated = { form: 'set', value: 'P1D' };
const WEEKDAYS: Stated = { form: 'set', value: 'P1W' };

/** "9 a.m. to 9 p.m. Eastern Time, Monday through Friday", "from 7:00 a.m. to 1:00 a.m. every day": opening hours. */
export const openingHours = joinNeighbours((left, gap, right) => {
  if (
    !/^,? ?\(?(?:(?:(?:eastern|central|pacific|mountain|local)(?: standard| daylight)? time|[ECMP][SD]?T)\)?,? ?)?(?:from |on |, )?\(?$/i.test(
      gap,
    )
  )
    return null;
  const repeats = (stated: Stated) => stated.form === 'set' || isWeekdays(stated);
  const hours = (stated: Stated) => isHours(stated) || stated.form === 'clock';
  if ((hours(left.stated) && repeats(right.stated)) || (repeats(left.stated) && hours(right.stated)))
    return { stated: HOURS };
  return left.stated.form === 'set' && repeats(right.stated) ? { stated: left.stated } : null;
});

const DESK =
  /\b(?:call|calls|calling|hotline|helpline|phone|telephone|toll[- ]free|open|opening|hours|contact|available|reach|staffed|call cent(?:er|re))\b/i;

/** Hours and "Monday to Friday" without a date, near a telephone: repeated, not events. */
export const deskHours = timeRefiner((found, context) => {
  const desk = DESK.test(context.text);
  return found.map((item) => {
    if (!desk || !(isHours(item.stated) || isWeekdays(item.stated))) return item;
    return new FoundTime(context, item.index, item.stop, isHours(item.stated) ? HOURS : WEEKDAYS);
  });
});
