/** Whether a text of the shape `2026-11-24T06:30:00.000Z` names an instant there is (no 30 February, no 25 o'clock). */
export function isInstant(text: string): boolean {
  const millis = Date.parse(text);
  return !Number.isNaN(millis) && new Date(millis).toISOString() === text;
}

/** Whether a text of the shape `2018-09-27` or `2018-09-27T13:30`, perhaps of a year before 1 CE, is in the calendar. */
export function isLocalDateTime(text: string): boolean {
  const [, sign, year, rest, time] = /^(-?)(\d{4})(-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(text) ?? [];
  if (year === undefined || (sign === '-' && year === '0000')) return false;
  // Six digits and a sign is how ECMAScript writes years outside 0000 to 9999; both calendars are proleptic Gregorian.
  return isInstant(`${sign === '-' ? `-00${year}` : year}${rest}T${time ?? '00:00'}:00.000Z`);
}
