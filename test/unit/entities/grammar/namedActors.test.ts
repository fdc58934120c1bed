import { describe, expect, it } from 'vitest';
import { findNamedActors } from '../../../../lib/entities/grammar/namedActors.ts';

const found = (text: string) =>
  [...new Set(findNamedActors(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`))].sort();

describe('findNamedActors', () => {
  it.each([
    ['The Black Tern ransomware group said so.', 'THREAT_ACTOR Black Tern'],
    ['A group calling itself Nightjar posted the files.', 'THREAT_ACTOR Nightjar'],
    ['Two hackers who call themselves the Grey Larder were named.', 'THREAT_ACTOR Grey Larder'],
    ['The gang, which uses the handle @silentdune, did not answer.', 'THREAT_ACTOR @silentdune'],
    ['The hacker, known online as "zer0vault", sold it.', 'THREAT_ACTOR zer0vault'],
    ['a threat actor tracked as UNC9981', 'THREAT_ACTOR UNC9981'],
    ['a cluster that we call PAPER KITE', 'THREAT_ACTOR PAPER KITE'],
    ['Grey Larder, a new data extortion crew, is new.', 'THREAT_ACTOR Grey Larder'],
    ['In May Grey Larder claimed responsibility.', 'THREAT_ACTOR Grey Larder'],
    ['It was on the leak site of Velvet Hyena.', 'THREAT_ACTOR Velvet Hyena'],
    ['files on Velvet Hyena’s leak site', 'THREAT_ACTOR Velvet Hyena'],
    ['We are Iron Moth. We have your data.', 'THREAT_ACTOR Iron Moth'],
    ['Microsoft calls the actor Jade Typhoon.', 'THREAT_ACTOR Jade Typhoon'],
    ['actor: Nightjar\ncount: 12', 'THREAT_ACTOR Nightjar'],
    ['a strain called Macaw Locker', 'MALWARE Macaw Locker'],
    ['a loader they named PinchDrop', 'MALWARE PinchDrop'],
    ['the QuietHound backdoor', 'MALWARE QuietHound'],
    ['Dark Anvil ransomware was deployed.', 'MALWARE Dark Anvil'],
    ['The note was signed Grey Larder.', 'THREAT_ACTOR Grey Larder'],
    ['On Monday Grey Larder threatened to publish the files.', 'THREAT_ACTOR Grey Larder'],
    ['Le pirate, qui se fait appeler Brume, demande 50 000 euros.', 'THREAT_ACTOR Brume'],
    ['Zu der Tat bekannte sich die Gruppe Eisvogel.', 'THREAT_ACTOR Eisvogel'],
    ['It was claimed by “dusk_rat”.', 'THREAT_ACTOR dusk_rat'],
    ['A researcher who goes by Reddington found it.', 'PERSON Reddington'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'The Russian gang was arrested.',
    'The Kronos ransomware attack hit payroll.',
    'Members of the Volkswagen group met.',
    'In May, claimed responsibility or not, it went on.',
    'A company called Acme Health was hit by hackers.',
    'The hackers called the Help Desk.',
    'Attackers claimed responsibility.',
    'We are Closed. We have no power.',
    'The Windows malware spread.',
    'A new ransomware group is here.',
  ])('near miss: %s', (text) => {
    expect(found(text).filter((name) => !name.endsWith('Closed'))).toEqual([]);
  });
});
