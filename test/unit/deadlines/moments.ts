import type { Moment } from '../../../lib/deadlines/dueDate.ts';
import { asLocalDateTime } from '../../../lib/model.ts';

/** "2018-09-27", "2018-09-27T13:30", "2018-09-01/2018-09-10", "../2018-10-02", "2018-09-27/..". */
export function moment(text: string, zone: string | null = null): Moment {
  const [from = '', to = from] = text.split('/');
  const bound = (end: string) => (end === '..' ? null : asLocalDateTime(end));
  return { earliest: bound(from), latest: bound(to), approximate: false, zone };
}

export const printMoment = ({ earliest, latest }: Moment): string =>
  earliest === latest ? `${earliest}` : `${earliest ?? '..'}/${latest ?? '..'}`;
