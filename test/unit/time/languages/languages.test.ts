import { describe, expect, it } from 'vitest';
import { mentionsIn, valuesIn } from '../support.ts';

/** [language, published, text, what is found and what it means] */
const CASES: [string, string, string, string[]][] = [
  [
    'de',
    '2021-10-01',
    'Seit dem 6. Juli 2021 war sie kaum handlungsfähig; eingeschleust am 2. Juli. Zehn Tage später, am 19. Juli, lief sie.',
    ['dem 6. Juli 2021 = 2021-07-06', '2. Juli = 2021-07-02', 'Zehn Tage später = 2021-07-19', '19. Juli = 2021-07-19'],
  ],
  [
    'de',
    '2021-07-18',
    'Das sagte er am Sonntag. Heute, gestern und letzte Woche; vor drei Tagen; Anfang Juli; um 14.30 Uhr.',
    [
      'Sonntag = 2021-07-18',
      'Heute = 2021-07-18',
      'gestern = 2021-07-17',
      'letzte Woche = 2021-07-05/2021-07-11',
      'vor drei Tagen = 2021-07-15',
      'Anfang Juli = 2021-07',
      '14.30 Uhr = 2021-07-15T14:30',
    ],
  ],
  [
    'de',
    '2022-10-14',
    'In der Nacht zum 12. Oktober 2022; am 13.10. informiert; vom 6. bis 9. Juli 2022; mindestens eine Woche; täglich.',
    [
      'der Nacht zum 12. Oktober 2022 = 2022-10-12',
      '13.10. = 2022-10-13',
      'vom 6. bis 9. Juli 2022 = 2022-07-06/2022-07-09',
      'mindestens eine Woche = P1W',
      'täglich = P1D',
    ],
  ],
  [
    'fr',
    '2024-03-13',
    'Annoncé mercredi 13 mars 2024. Entre le 6 février et le 5 mars; le 8 mars; début février; il y a deux jours; la semaine dernière.',
    [
      'mercredi 13 mars 2024 = 2024-03-13',
      'Entre le 6 février et le 5 mars = 2024-02-06/2024-03-05',
      'le 8 mars = 2024-03-08',
      'début février = 2024-02',
      'il y a deux jours = 2024-03-11',
      'la semaine dernière = 2024-03-04/2024-03-10',
    ],
  ],
  [
    'fr',
    '2024-03-13',
    "L'été 2023, vers 14h30 hier; vendredi dernier; aujourd'hui; trois jours plus tôt; les 20 dernières années.",
    [
      'été 2023 = 2023-22',
      'vers 14h30 hier = 2024-03-12T14:30',
      'vendredi dernier = 2024-03-08',
      "aujourd'hui = 2024-03-13",
      'trois jours plus tôt = 2024-03-10',
      '20 dernières années = P20Y',
    ],
  ],
  [
    'es',
    '2023-03-10',
    'El ataque se produjo el pasado domingo, 5 de marzo. Cinco días después; la próxima semana; a principios de 2022; hace tres días; ayer.',
    [
      'el pasado domingo, 5 de marzo = 2023-03-05',
      'Cinco días después = 2023-03-10',
      'la próxima semana = 2023-03-13/2023-03-19',
      'a principios de 2022 = 2022',
      'hace tres días = 2023-03-07',
      'ayer = 2023-03-09',
    ],
  ],
  [
    'es',
    '2023-03-06',
    'Fue el domingo. Sobre las 11.17 horas de ayer avisó. Del 5 al 7 de marzo de 2023, entre 2.000 y 3.000 consultas, desde 2021.',
    [
      'el domingo = 2023-03-05',
      'Sobre las 11.17 horas de ayer = 2023-03-05T11:17',
      'Del 5 al 7 de marzo de 2023 = 2023-03-05/2023-03-07',
      '2021 = 2021',
    ],
  ],
  [
    'pt',
    '2021-02-11',
    'Sofreu um ataque em 1º de fevereiro. A ANPD foi avisada no dia 3, dois dias depois. Foi na última segunda-feira; ontem; há três semanas; em meados de 2020.',
    [
      '1º de fevereiro = 2021-02-01',
      'no dia 3 = 2021-02-03',
      'dois dias depois = 2021-02-05',
      'última segunda-feira = 2021-02-08',
      'ontem = 2021-02-10',
      'há três semanas = 2021-01-21',
      'em meados de 2020 = 2020',
    ],
  ],
  [
    'it',
    '2021-08-05',
    'Lunedì 2 agosto; il 3 agosto; oggi; tre giorni fa; la settimana scorsa; fine luglio; dal 5 al 7 luglio 2021; alle 14:30.',
    [
      'Lunedì 2 agosto = 2021-08-02',
      'il 3 agosto = 2021-08-03',
      'oggi = 2021-08-05',
      'tre giorni fa = 2021-08-02',
      'la settimana scorsa = 2021-07-26/2021-08-01',
      'fine luglio = 2021-07',
      'dal 5 al 7 luglio 2021 = 2021-07-05/2021-07-07',
      '14:30 = 2021-07-07T14:30',
    ],
  ],
  [
    'nl',
    '2021-04-12',
    'Op vrijdag 9 april ontdekt; sinds 2 april 2021 binnen. Een dag later; drie weken geleden; vandaag; vorige week; eind maart; om 14.30 uur.',
    [
      'vrijdag 9 april = 2021-04-09',
      '2 april 2021 = 2021-04-02',
      'Een dag later = 2021-04-10',
      'drie weken geleden = 2021-03-22',
      'vandaag = 2021-04-12',
      'vorige week = 2021-04-05/2021-04-11',
      'eind maart = 2021-03',
      '14.30 uur = 2021-04-12T14:30',
    ],
  ],
];

describe('other languages follow the same context rules', () => {
  it.each(CASES)('%s, %s: %s', (language, published, text, found) => {
    expect(valuesIn(published, [text], { language })).toEqual(found);
  });
});

describe('of last year, and compounds', () => {
  it.each([
    [
      'de',
      'Im Dezember des Vorjahres; im November letzten Jahres; am Montagmorgen, dem 15. November.',
      [
        'Dezember des Vorjahres = 2020-12',
        'November letzten Jahres = 2020-11',
        'Montagmorgen, dem 15. November = 2021-11-15',
      ],
    ],
    [
      'es',
      'En mayo de este año y en junio del año pasado, a las 14:30 h. El jueves.',
      [
        'mayo de este año = 2021-05',
        'junio del año pasado = 2020-06',
        '14:30 h = 2021-12-20T14:30',
        'El jueves = 2021-12-16',
      ],
    ],
    [
      'fr',
      "En mars de l'année dernière, vers 2 heures du matin.",
      ["mars de l'année dernière = 2020-03", 'vers 2 heures = 2021-12-20T02:00'],
    ],
  ])('%s: %s', (language, text, found) => expect(valuesIn('2021-12-20', [text], { language })).toEqual(found));
});

describe('near misses', () => {
  it.each([
    ['de', 'Zimmer 12.05, Hotline 03496 60-0, 23.000 Kunden, 24/7, Artikel 2018.'],
    ['fr', 'Une plainte peut être déposée 24 h/24 ; il a été vu ; la planète Mars ; le 39 49 ; 12 000 habitants.'],
    ['es', 'Entre 2.000 y 3.000 consultas; el 061; hoy en día; 4,5 millones; sobre el mar.'],
    ['pt', 'Mais de 1.000 GB; em 2.500 casos; segunda via; hoje em dia; uma feira.'],
    ['it', 'Circa 3.200 clienti; sei persone; una seconda volta; articolo 2016.'],
    ['nl', 'Gegevens van 3.200 medewerkers; een tweede lek; artikel 2016; vandaag de dag.'],
  ])('%s: %s', (language, text) => expect(valuesIn('2021-07-18', [text], { language })).toEqual([]));
});

describe('a page that does not state its language', () => {
  it.each([
    [
      'Die Verwaltung wurde am 6. Juli 2021 von einer Gruppe angegriffen und ist seitdem nicht mit dem Netz verbunden.',
      '6. Juli 2021 = 2021-07-06',
    ],
    [
      "L'attaque a été découverte le 8 mars 2024 par les agents de la ville, qui ont prévenu la CNIL.",
      'le 8 mars 2024 = 2024-03-08',
    ],
    ['The attack was found on 8 March 2024 by the staff of the town.', '8 March 2024 = 2024-03-08'],
  ])('is told from its words: %s', (text, found) => {
    expect(valuesIn('2024-04-01', [text], { language: null })).toEqual([found]);
  });

  it('reads a language it lacks as English', () => {
    expect(
      mentionsIn('2024-04-01', ['Hyökkäys 2024-03-08.'], { language: 'fi' }).map(({ time }) => time.value),
    ).toEqual(['2024-03-08']);
  });
});

describe('British and Australian English', () => {
  it.each(['en-GB', 'en-AU'])('%s puts the day first', (language) => {
    expect(valuesIn('2018-10-02', ['on 5/4/18 and on 6 September'], { language })).toEqual([
      '5/4/18 = 2018-04-05',
      '6 September = 2018-09-06',
    ]);
  });
});
