import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../lib/entities/findEntities.ts';
import { articleOf } from '../articleOf.ts';

/** Entities as `TYPE canonical: mentions in order`. */
const entities = (text: string) =>
  findEntities(articleOf(text)).map(
    ({ type, canonical, mentions }) => `${type} ${canonical}: ${mentions.map((mention) => mention.text).join(', ')}`,
  );

describe('one entity, many mentions', () => {
  it.each([
    [
      'a person is shortened to the last word',
      'The founder of the archive, Brunhold Kahlert, wrote it. “We are back,” Kahlert said.',
      'PERSON Brunhold Kahlert: Brunhold Kahlert, Kahlert',
    ],
    [
      'an honorific says that the full name is a person',
      'Plaintiffs Jolene Quessett and a neighbour sued. Ms. Quessett lost money.',
      'PERSON Jolene Quessett: Jolene Quessett, Ms. Quessett',
    ],
    [
      'a town with its state, later without',
      'The clinic in Drosham Creek, Georgia shut. People of Drosham Creek were told.',
      'PLACE Drosham Creek, Georgia: Drosham Creek, Georgia, Drosham Creek',
    ],
    [
      'who owns something is somebody',
      'It was a long day. Quessix’s help desk reset it by mistake.',
      'ORG Quessix: Quessix',
    ],
    [
      'two surnames that "and" joins are two people',
      'It was a bad week. Bills by Warren and Cummings are in Congress.',
      'PERSON Cummings: Cummings',
    ],
    [
      'data is kept in a product, not in its maker',
      'The records sat in Snowflake without a second factor.',
      'PRODUCT Snowflake: Snowflake',
    ],
    [
      'an account is one of a product',
      'Someone had been in our Zendesk account for a week.',
      'PRODUCT Zendesk: Zendesk',
    ],
    [
      'the word before says what it is',
      'The files came from its billing contractor, Ledgerloft, last week.',
      'ORG Ledgerloft: Ledgerloft',
    ],
    [
      'a surname after the full name',
      'Brett Callow wrote it. Callow works at Emsisoft.',
      'PERSON Brett Callow: Brett Callow, Callow',
    ],
    [
      'an honorific',
      'George R. LaRocque, Jr. called. Mr. LaRocque was out.',
      'PERSON George LaRocque: George R. LaRocque, Jr., Mr. LaRocque',
    ],
    [
      'a legal form',
      'British Airways Plc was fined. British Airways will pay.',
      'ORG British Airways: British Airways Plc, British Airways',
    ],
    [
      'a short form',
      'Heartland Payment Systems was hit. Heartland said so.',
      'ORG Heartland Payment Systems: Heartland Payment Systems, Heartland',
    ],
    [
      'an acronym that the text defines',
      'Boston Teachers Union (BTU) was told. BTU said so.',
      'ORG Boston Teachers Union: Boston Teachers Union, BTU, BTU',
    ],
    [
      'a rename',
      'Superion, now CentralSquare Technologies, made it.',
      'ORG CentralSquare Technologies: Superion, CentralSquare Technologies',
    ],
    [
      'a city and its government',
      'The City of Indio was told. Indio officials said so.',
      'ORG City of Indio: City of Indio, Indio',
    ],
    ['the author of a byline', 'Posted on October 2, 2018 by Dissent\nIt rained.', 'PERSON Dissent: Dissent'],
  ])('%s', (_, text, expected) => {
    expect(entities(text)).toContain(expected);
  });

  it('keeps an unnamed vendor and another one apart', () => {
    const found = entities(
      'We called the vendor. The vendor came. Our vendor fixed it. The logs were read by a vendor, specializing in forensic analysis.',
    );
    expect(found).toEqual([
      'ORG Vendor (not named): the vendor, The vendor, Our vendor',
      'ORG vendor, specializing in forensic analysis (not named): a vendor, specializing in forensic analysis',
    ]);
  });

  it('makes no entry of a vendor that is named, or mentioned in passing', () => {
    expect(entities('We called the vendor. It rained.')).toEqual([]);
  });

  it.each([
    [
      'a city that people live in stays a place',
      'If you live in St. Petersburg, call us.',
      'PLACE St. Petersburg: St. Petersburg',
    ],
    ['the breached is a body', 'The breach at Marsh Vaupell was found.', 'ORG Marsh Vaupell: Marsh Vaupell'],
    [
      'what has a version is a product',
      'Kelvara Remote Desk servers before version 9.5 are open.',
      'PRODUCT Kelvara Remote Desk: Kelvara Remote Desk',
    ],
    [
      'who holds a post is a person',
      'It is bad, said Avivah Litan, an analyst at Gartner.',
      'PERSON Avivah Litan: Avivah Litan',
    ],
    ['where a post is held is a body', 'It is bad, said Avivah Litan, an analyst at Gartner.', 'ORG Gartner: Gartner'],
    ['a program named after its gang', 'They named the malware as Conti.', 'MALWARE Conti: Conti'],
  ])('%s', (_, text, expected) => {
    expect(entities(text)).toContain(expected);
  });
});
