import { PEOPLE_NOUNS, RECORD_NOUNS } from '../entities/patterns/countNouns.ts';

/** What a count counts, as far as two of them can be set against each other. */
export interface CountNoun {
  /** `people`: whoever they are; the others are groups of their own, which are no measure of each other. */
  group:
    | 'people'
    | 'students'
    | 'teachers'
    | 'staff'
    | 'records'
    | 'cards'
    | 'accounts'
    | 'profiles'
    | 'emails'
    | 'passwords';
  /** As printed, the last noun: "customers". */
  noun: string;
}

const GROUPS: readonly (readonly [RegExp, CountNoun['group']])[] = [
  [
    /^(?:students?|pupils?|schüler|studierende|étudiants|élèves|estudiantes|alumnos|studenti|leerlingen|studenten|alunos)$/,
    'students',
  ],
  [/^(?:teachers?|educators?|faculty)$/, 'teachers'],
  [
    /^(?:employees|workers|staff|staffers|personnel|mitarbeiter|mitarbeiterinnen|mitarbeitende|beschäftigte|angestellte|salariés|employés|agents|empleados|trabajadores|medewerkers|werknemers|dipendenti|funcionários|trabalhadores)$/,
    'staff',
  ],
  [/^(?:cards|kreditkarten|tarjetas)$/, 'cards'],
  [/^(?:accounts|konten|nutzerkonten|kundenkonten|comptes|cuentas|conti|contas)$/, 'accounts'],
  // Opened by few accounts, the profiles of many can be seen.
  [/^(?:profiles|profile|profils|perfiles)$/, 'profiles'],
  [/^(?:emails|e-mails|addresses)$/, 'emails'],
  [/^(?:passwords|credentials|logins|hashes)$/, 'passwords'],
];

/** Reads the noun of a count as printed: "400,000 BA customers and staff" counts customers; a number alone counts people. */
export function countNounOf(words: string): CountNoun {
  const nouns = (words.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).filter(
    (word) => PEOPLE_NOUNS.has(word) || RECORD_NOUNS.has(word),
  );
  // "customers and staff" are people; "patient medical records" are records.
  const people = nouns.filter((noun) => PEOPLE_NOUNS.has(noun));
  // "383 million guest records" counts guests.
  const noun =
    people.length > 0 && nouns.length > people.length
      ? people.at(-1)
      : /(?:\band\b|\bund\b|\bet\b|\by\b|&)/iu.test(words)
        ? (people[0] ?? nouns.at(-1))
        : nouns.at(-1);
  if (noun === undefined) return { group: 'people', noun: '' };
  const group = people.length > 1 ? undefined : GROUPS.find(([pattern]) => pattern.test(noun))?.[1];
  return { group: group ?? (PEOPLE_NOUNS.has(noun) ? 'people' : 'records'), noun };
}
