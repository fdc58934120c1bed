import { describe, expect, it } from 'vitest';
import { valuesIn } from '../support.ts';

/** What is told beside the story does not take its year over, and what goes on goes on. */
const CASES: [name: string, published: string, language: string, blocks: string[], values: string[]][] = [
  [
    'how far back records go is no year of the story',
    '2023-03-14',
    'en',
    ['Posted March 10, 2023. The files held records of patients seen since the fall of 2019. HHS was told on March 9.'],
    ['March 10, 2023 = 2023-03-10', 'the fall of 2019 = 2019-23', 'March 9 = 2023-03-09'],
  ],
  [
    'a look ahead leaves the story in its year',
    '2017-11-22',
    'en',
    ['Sales fell in July 2017. We expect insurers to pay in the first half of 2018. Plants were running on July 4.'],
    ['July 2017 = 2017-07', 'the first half of 2018 = 2018-01/2018-06', 'July 4 = 2017-07-04'],
  ],
  [
    'a season years back, told between two days of the story',
    '2022-11-08',
    'en',
    ['On Oct. 16 a chart did not open. In the summer of 2019 another had warned. By Oct. 18 all was on paper.'],
    ['Oct. 16 = 2022-10-16', 'the summer of 2019 = 2019-22', 'Oct. 18 = 2022-10-18'],
  ],
  [
    'a day of birth',
    '2020-12-17',
    'en',
    ['Sample: name, DOB 12/03/1975. The firm was asked on Dec 9.'],
    ['12/03/1975 = 1975-12-03', 'Dec 9 = 2020-12-09'],
  ],
  [
    'a holiday that is not yet, told as past',
    '2020-02-03',
    'en',
    ['Submitted 01/29/2020. A laptop was stolen on Thanksgiving night.'],
    ['01/29/2020 = 2020-01-29', 'Thanksgiving night = 2019-11-28'],
  ],
  [
    'weekdays that lead entries go on from the day before',
    '2021-09-15',
    'en',
    ['Saturday, Sept. 4: The note is printed.', 'Sunday: Agents arrive.', 'Evening: Talks.'],
    ['Saturday, Sept. 4 = 2021-09-04', 'Sunday = 2021-09-05', 'Evening = 2021-09-05'],
  ],
  [
    'a clock time under UPDATE is of the day of the entry before',
    '2023-03-14',
    'en',
    ['UPDATE (March 14, 4:15 p.m.): Schools will open on Wednesday.', 'UPDATE (8:30 a.m.): The FBI is helping.'],
    ['March 14, 4:15 p.m. = 2023-03-14T16:15', 'Wednesday = 2023-03-15', '8:30 a.m. = 2023-03-14T08:30'],
  ],
  [
    'the half of the day goes on, and midnight ends the evening',
    '2021-12-20',
    'en',
    ['On 10 December he noticed at 7:15 p.m.; IT locked it at 7:22. Shortly after midnight it went on.'],
    [
      '10 December = 2021-12-10',
      '7:15 p.m. = 2021-12-10T19:15',
      '7:22 = 2021-12-10T19:22',
      'Shortly after midnight = 2021-12-11T00:00',
    ],
  ],
  [
    'a week that its day explains',
    '2022-01-19',
    'en',
    ['It stood still through Dec. 31. It told them the following week, on Dec. 29.'],
    ['Dec. 31 = 2021-12-31', 'the following week = 2021-12-27/2022-01-02', 'Dec. 29 = 2021-12-29'],
  ],
  [
    'no day: a Saturday, Act 12 of 2013, ticket 2024-1187, 27, 4,512',
    '2024-05-02',
    'en',
    ['On January 18, a Saturday. The law (Act 12 of 2013). Ticket 2024-1187. As of March 27, 4,512 records.'],
    ['January 18 = 2024-01-18', 'March 27 = 2024-03-27'],
  ],
  ['a Friday filing is a day', '2024-05-02', 'en', ['It said so in a Friday filing.'], ['Friday = 2024-04-26']],
  [
    'the day of a week that is named',
    '2024-10-30',
    'de',
    [
      'Am Donnerstag vergangener Woche war alles zu. Bis Ende des Jahres läuft es wieder. Letzte Woche Montag kam Hilfe.',
    ],
    ['Donnerstag vergangener Woche = 2024-10-24', 'Ende des Jahres = 2024', 'Letzte Woche Montag = 2024-10-21'],
  ],
  [
    'a night from one month into the next',
    '2025-01-09',
    'fr',
    ['Dans la nuit du 31 décembre au 1er janvier tout fut chiffré.'],
    ['la nuit du 31 décembre au 1er janvier = 2024-12-31/2025-01-01'],
  ],
  [
    'last December',
    '2023-08-21',
    'pt-BR',
    ['Em dezembro passado trocou de fornecedor.'],
    ['dezembro passado = 2022-12'],
  ],
];

describe('what context carries and what it leaves', () => {
  it.each(CASES)('%s', (_, published, language, blocks, values) => {
    expect(valuesIn(published, blocks, { language })).toEqual(values);
  });
});
