import { expect, test } from 'vitest';
import { lemmaOf } from '../../../../lib/timeline/kindModel/lemma.ts';

const SAME: readonly (readonly string[])[] = [
  ['discover', 'discovers', 'discovered', 'discovering'],
  ['tell', 'tells', 'told', 'telling'],
  ['steal', 'stole', 'stolen', 'stealing'],
  ['release', 'released', 'releases', 'releasing'],
  ['stop', 'stopped', 'stops', 'stopping'],
  ['notify', 'notified', 'notifies', 'notifying'],
  ['copy', 'copies', 'copied', 'copying'],
  ['patch', 'patches', 'patched', 'patching'],
  ['company', 'companies', "company's"],
  ['thief', 'thieves'],
];
test.each(SAME)('the forms of "%s" meet', (first, ...others) => {
  for (const other of others) expect([other, lemmaOf(other)]).toEqual([other, lemmaOf(first)]);
});

const APART: readonly (readonly [string, string])[] = [
  ['news', 'new'],
  ['access', 'acces'],
  ['string', 'str'],
  ['during', 'dure'],
  ['us', 'u'],
];
test.each(APART)('"%s" and "%s" stay apart', (a, b) => expect(lemmaOf(a)).not.toBe(lemmaOf(b)));
