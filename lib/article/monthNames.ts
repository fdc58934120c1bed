/**
 * Month names and their usual abbreviations in English, German, French, Spanish, Portuguese, Italian and Dutch, without
 * accents (`fold` them first). "mar", "set" and the like mean the same month wherever they occur.
 */
const NAMES = [
  'jan january januar janner janvier janv janeiro januari enero ene gennaio gen',
  'feb february februar feber fevrier fevr fev fevereiro februari febrero febbraio febr',
  'mar march marz maerz mrz mars marzo marco maart mrt',
  'apr april avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juillet juil julio julho luglio lug',
  'aug august aout agosto ago augustus',
  'sep sept september septembre septiembre setiembre setembro set settembre sett',
  'oct october oktober okt octobre octubre outubro out ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dezembro dicembre',
];

/** From a folded month name to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** A regular expression's source for any folded month name, the longest first. */
export const MONTH_SOURCE: string = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
