import type { Stated, StatedDate, StatedHoliday, StatedOffset, StatedUnit } from '../stated.ts';

/** True for what names one day, so that a clock time or a part of day may be joined to it. */
export function namesDay(stated: Stated): stated is StatedDate | StatedUnit | StatedHoliday | StatedOffset {
  switch (stated.form) {
    case 'date':
      return stated.day !== undefined || stated.numbers !== undefined || stated.weekday !== undefined;
    case 'unit':
      return stated.unit === 'day' && stated.which !== 'the';
    case 'holiday':
      return stated.weekend === undefined;
    case 'offset':
      return stated.unit === 'day' || stated.unit === 'week';
    default:
      return false;
  }
}
