import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../../lib/model.ts';
import { classifyKinds } from '../../../lib/timeline/classifyKinds.ts';
import { KIND_CASES } from './kindCases.ts';
import { marked } from './marked.ts';

function kindsOf(text: string, lang = 'en'): (EventKind | null)[] {
  const { article, times } = marked(text, lang);
  return classifyKinds(article, times, lang);
}

/** Of the plain sentences, none of which was trained on. A sentence alone is harder than one in its article. */
const PLAIN_SENTENCES_RIGHT = 0.95;

test('one dated claim a sentence, in plain words', () => {
  const cases = Object.entries(KIND_CASES).flatMap(([kind, sentences]) => sentences.map((words) => ({ kind, words })));
  const wrong = cases.flatMap(({ kind, words }) => {
    const [found] = kindsOf(words);
    return found === kind ? [] : [`${kind}, got ${found}: ${words}`];
  });
  expect(1 - wrong.length / cases.length, wrong.join('\n')).toBeGreaterThanOrEqual(PLAIN_SENTENCES_RIGHT);
});

describe('near-misses: the same words, another kind', () => {
  const cases: [sentence: string, kind: EventKind][] = [
    ['There is no evidence that data was stolen on [May 3].', 'background'],
    ['Nobody noticed the intruders [from May 3 to June 9, 2019].', 'intrusion_start'],
    ['The vendor told us on [May 3] that our system had been breached.', 'discovery'],
    ['We told the vendor on [May 3] that our system was slow.', 'vendor_notice'],
    ['On [May 3] we learned that hackers had entered the network.', 'discovery'],
    ['We learned that hackers had entered the network on [May 3].', 'intrusion_start'],
    ['The company announced that hackers had broken in on [May 3].', 'intrusion_start'],
    ['The company announced on [May 3] that hackers had broken in.', 'public_disclosure'],
    ['The company notified the Attorney General on [May 3].', 'regulator_notice'],
    ['The company notified its customers on [May 3].', 'individual_notice'],
    ['The attack of [May 3] cost the city $2 million.', 'intrusion_start'],
    ['You should enroll in the free service by [May 3].', 'background'],
    ['Please call us before [May 3] if you have questions.', 'background'],
    ['It was not until [May 3] that the firm noticed the theft.', 'discovery'],
    ['A rival lost customer records in [2013].', 'background'],
    ['The hospital paid the ransom on [May 3].', 'remediation'],
    ['The gang demanded a ransom on [May 3].', 'extortion'],
    ['[May 3]: Attorneys General of Maine, New Hampshire and Vermont notified', 'regulator_notice'],
    ['The FBI notified the bank on [May 3].', 'discovery'],
    ['UPDATE, [May 3]: the casino has been shut down.', 'update'],
    ['Published: [May 3, 2018]', 'publication'],
    ['A backup from [May 2007] was read.', 'background'],
    ['He is accused of breaking into the network on [May 3].', 'intrusion_start'],
  ];
  test.each(cases)('%s', (sentence, kind) => expect(kindsOf(sentence)).toEqual([kind]));
});

describe('several dates: each belongs to its nearest predicate', () => {
  const cases: [sentence: string, kinds: (EventKind | null)[]][] = [
    ['Updates were released on [4/5/18], [5/21/18], and [8/15/18].', ['patch', 'patch', 'patch']],
    [
      'Hackers broke in on [May 3]; the breach was discovered on [June 9], and letters were mailed on [July 1].',
      ['intrusion_start', 'discovery', 'individual_notice'],
    ],
    ['On [May 3] the bank noticed the theft and on [May 4] it told the police.', ['discovery', 'regulator_notice']],
    ['For [two weeks], until the systems were restored on [May 17], staff used paper.', [null, 'restoration']],
    [
      'Malware was planted in the shop’s checkout [two days later], on [2019-05-05].',
      ['intrusion_start', 'intrusion_start'],
    ],
  ];
  test.each(cases)('%s', (sentence, kinds) => expect(kindsOf(sentence)).toEqual(kinds));
});

describe('what stands around the sentence', () => {
  test('an answer takes its kind from the question', () => {
    expect(kindsOf('When did you discover it? On [July 29, 2017].')).toEqual(['discovery']);
    expect(kindsOf('When were customers notified?\n[July 29, 2017].')).toEqual(['individual_notice']);
  });

  test('a date alone above a letter is the day people were told', () => {
    expect(kindsOf('[February 10th, 2021]\nDear customers, somebody read your card numbers.')).toEqual([
      'individual_notice',
    ]);
    expect(kindsOf('Breach at the shop\n[February 10th, 2021]\nSomebody read card numbers.')).toEqual(['publication']);
  });

  test('a press release opens with place and date', () => {
    expect(kindsOf('TORONTO, [March 8, 2019] - The insurer has been hacked.')).toEqual(['publication']);
  });

  test('the incident is disclosed once; what is announced more than a day later is an update', () => {
    const text =
      'The chain disclosed the breach on [2013-12-19].\nOn [2013-12-20] it announced a call for patience.\nOn [2014-01-10] it announced that more people were affected.';
    expect(kindsOf(text)).toEqual(['public_disclosure', 'public_disclosure', 'update']);
  });

  test('durations have no kind', () => {
    expect(kindsOf('The intruders were inside for [2 weeks].')).toEqual([null]);
  });
});

describe('other languages', () => {
  const cases: [lang: string, sentence: string, kind: EventKind][] = [
    ['de', 'Am [6. Juli] wurden die Server der Stadt mit Ransomware infiziert.', 'intrusion_start'],
    ['de', 'Am [8. Juli] informierte das Krankenhaus die Datenschutzbehörde.', 'regulator_notice'],
    ['de', 'Die Patienten wurden am [9. Juli] benachrichtigt.', 'individual_notice'],
    ['de', 'Seit [Montag] ist das Rathaus wieder per E-Mail erreichbar.', 'restoration'],
    ['de', 'Der Angriff wurde am [7. Juli] entdeckt.', 'discovery'],
    ['de', 'Am [10. Juli] gab der Landkreis den Vorfall bekannt.', 'public_disclosure'],
    ['fr', "La mairie a découvert l'attaque [le 8 mars].", 'discovery'],
    ['fr', 'La CNIL a été prévenue [le 9 mars].', 'regulator_notice'],
    ['fr', 'Les patients ont été informés [le 12 mars].', 'individual_notice'],
    ['fr', "L'hôpital a annoncé l'incident [le 11 mars].", 'public_disclosure'],
    ['fr', 'Les serveurs ont été coupés [le 8 mars].', 'containment'],
    ['es', 'El hospital fue atacado [el domingo].', 'intrusion_start'],
    ['es', 'La empresa avisó a la Agencia de Protección de Datos [el lunes].', 'regulator_notice'],
    ['es', 'El ataque se detectó [el 5 de marzo].', 'discovery'],
    ['es', 'Los sistemas se restablecieron [el 9 de marzo].', 'restoration'],
    ['pt', 'O ataque foi detetado [a 5 de março].', 'discovery'],
    ['pt', 'A empresa comunicou o incidente à CNPD [em 6 de março].', 'regulator_notice'],
    ['pt', 'Os clientes foram informados [em 9 de março].', 'individual_notice'],
    ['it', "L'attacco è avvenuto [il 1 agosto].", 'intrusion_start'],
    ['it', 'Il Garante è stato informato [il 3 agosto].', 'regulator_notice'],
    ['it', 'I servizi sono stati ripristinati [il 9 agosto].', 'restoration'],
    ['nl', 'De hack werd [op 5 mei] ontdekt.', 'discovery'],
    ['nl', 'Het ziekenhuis meldde het lek [op 6 mei] bij de Autoriteit Persoonsgegevens.', 'regulator_notice'],
    ['nl', 'De systemen zijn [sinds 9 mei] weer bereikbaar.', 'restoration'],
  ];
  test.each(cases)('%s: %s', (lang, sentence, kind) => expect(kindsOf(sentence, lang)).toEqual([kind]));
});
