import { describe, expect, it } from 'vitest';
import { describeTime } from '../../../lib/time/describeTime.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import { mentionsIn } from './support.ts';

const wordsFor = (text: string, words = ENGLISH): string[] =>
  mentionsIn('2018-10-02', [text]).map(({ time }) => describeTime(time, words));

describe('describeTime', () => {
  it.each([
    ['By 1:30 pm on Friday, Sept 28, 2018 it was', 'by 1:30 pm, 28 Sep 2018'],
    ['between August 11, 2018 and September 25, 2018', 'between 11 Aug and 25 Sep 2018'],
    ['between December 11, 2017 and January 5, 2018', 'between 11 Dec 2017 and 5 Jan 2018'],
    ['in early September 2018', 'early Sep 2018'],
    ['at 11:24 AM on 9/27/18', '27 Sep 2018, 11:24 am'],
    ['at 3:45 p.m. ET on 9/27/18', '27 Sep 2018, 3:45 pm ET'],
    ['since June 2017', 'since Jun 2017'],
    ['before 5 pm on Sept. 28, 2018', 'before 5:00 pm, 28 Sep 2018'],
    ['after May 5, 2018', 'after 5 May 2018'],
    ['before September 2018', 'before Sep 2018'],
    ['until 2016', 'until 2016'],
    ['in Q3 2018', 'Q3 2018'],
    ['in the second half of 2017', 'second half of 2017'],
    ['in the summer of 2018', 'summer 2018'],
    ['in the 1990s', '1990s'],
    ['in 480 BC', '480 BCE'],
    ['on the morning of July 26, 2010', 'morning of 26 Jul 2010'],
    ['in the early hours of May 6, 2018', 'early hours of 6 May 2018'],
    ['on or about April 22, 2018', 'about 22 Apr 2018'],
    ['the week of May 29, 2018', '28 May to 3 Jun 2018'],
    ['from May to July 2017', 'between May and Jul 2017'],
    ['from 2015 to 2017', 'between 2015 and 2017'],
    ['between 9 and 11 a.m. on Sept. 5, 2018', 'between 9:00 am and 11:00 am, 5 Sep 2018'],
    ['for six weeks', '6 weeks'],
    ['within 72 hours', '72 hours'],
    ['for a day', '1 day'],
    ['for several months', 'some months'],
    ['every 90 days', 'every 90 days'],
    ['each month', 'every month'],
  ])('%s: %s', (text, words) => {
    expect(wordsFor(text)).toEqual([words]);
  });

  it.each([
    [
      'By 1:30 pm on Friday, Sept 28, 2018 it was',
      'a más tardar a las 13:30, 28 sept 2018',
      'bis 13:30, 28. Sept. 2018',
      'au plus tard à 13:30, 28 sept. 2018',
    ],
    ['before September 2018', 'antes de sept 2018', 'vor Sept. 2018', 'avant sept. 2018'],
    ['after May 5, 2018', 'después del 5 may 2018', 'nach dem 5. Mai 2018', 'après le 5 mai 2018'],
    ['since June 2017', 'desde jun 2017', 'seit Juni 2017', 'depuis juin 2017'],
    [
      'between August 11, 2018 and September 25, 2018',
      'entre el 11 ago y el 25 sept 2018',
      'zwischen 11. Aug. und 25. Sept. 2018',
      'entre le 11 août et le 25 sept. 2018',
    ],
    ['from May to July 2017', 'entre may y jul 2017', 'zwischen Mai und Juli 2017', 'entre mai et juil. 2017'],
    ['in early September 2018', 'principios de sept 2018', 'Anfang Sept. 2018', 'début sept. 2018'],
    ['in the second half of 2017', 'segundo semestre de 2017', '2. Halbjahr 2017', '2e semestre 2017'],
    ['in the summer of 2018', 'verano de 2018', 'Sommer 2018', 'été 2018'],
    ['in Q3 2018', 'T3 2018', 'Q3 2018', 'T3 2018'],
    ['in the 1990s', 'años 1990', '1990er', 'années 1990'],
    ['in 480 BC', '480 a. C.', '480 v. Chr.', '480 av. J.-C.'],
    [
      'on the morning of July 26, 2010',
      '26 jul 2010, por la mañana',
      '26. Juli 2010, vormittags',
      '26 juil. 2010, le matin',
    ],
    ['on or about April 22, 2018', 'hacia el 22 abr 2018', 'um den 22. Apr. 2018', 'vers le 22 avr. 2018'],
    ['for six weeks', '6 semanas', '6 Wochen', '6 semaines'],
    ['for several months', 'algunos meses', 'einige Monate', 'quelques mois'],
    ['every 90 days', 'cada 90 días', 'alle 90 Tage', 'tous les 90 jours'],
    ['each month', 'cada mes', 'jeden Monat', 'chaque mois'],
  ])('speaks Spanish, German and French: %s', async (text, spanish, german, french) => {
    const [es, de, fr] = await Promise.all([loadWords('es'), loadWords('de'), loadWords('fr')]);
    expect([wordsFor(text, es), wordsFor(text, de), wordsFor(text, fr)].flat()).toEqual([spanish, german, french]);
  });
});
