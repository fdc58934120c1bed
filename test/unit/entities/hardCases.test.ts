import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/findEntities.ts';
import { articleOf } from './articleOf.ts';

/** Sentences of our own in which names of breach stories are hard; every mention in order, as `TYPE words`. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a city that speaks is its government',
    'City of St. Petersburg said its payment page was down.',
    ['ORG City of St. Petersburg'],
  ],
  [
    'a city with its state is one place',
    'The laptop was stolen in St. Petersburg, Florida, last week.',
    ['PLACE St. Petersburg, Florida'],
  ],
  [
    'a city’s police is a body',
    'Residents should call St. Petersburg Police to file a report.',
    ['ORG St. Petersburg Police'],
  ],
  [
    'an acronym defined in brackets',
    'The Federal Trade Commission (FTC) sued. The FTC won.',
    ['ORG Federal Trade Commission', 'ORG FTC', 'ORG FTC'],
  ],
  ['a product with letters and a digit', 'Payments made through Click2Gov were skimmed.', ['PRODUCT Click2Gov']],
  [
    'a renamed vendor',
    'The software came from Superion, now CentralSquare Technologies.',
    ['ORG Superion', 'ORG CentralSquare Technologies'],
  ],
  [
    'an acronym of a firm',
    'Risk Based Security (RBS) counted the sites, and RBS told the vendor.',
    ['ORG Risk Based Security', 'ORG RBS', 'ORG RBS'],
  ],
  ['a possessive', 'Equifax’s data was taken.', ['ORG Equifax']],
  [
    'a victim, a ransom, a gang',
    'Change Healthcare paid ALPHV $22 million.',
    ['ORG Change Healthcare', 'THREAT_ACTOR ALPHV', 'MONEY $22 million'],
  ],
  [
    'vendor, product and flaw',
    'Progress fixed MOVEit Transfer against CVE-2023-34362.',
    ['ORG Progress', 'PRODUCT MOVEit Transfer', 'CVE CVE-2023-34362'],
  ],
  ['a gang with a version', 'LockBit 3.0 listed Boeing on its leak site.', ['THREAT_ACTOR LockBit 3.0', 'ORG Boeing']],
  ['a count with its noun', 'The notice went to 2.3 million individuals.', ['COUNT_AFFECTED 2.3 million individuals']],
  ['a count that is none', 'An undisclosed number of people were told.', []],
  [
    'a state and its attorney general by name',
    'Massachusetts Attorney General Maura Healey sued the firm.',
    ['PLACE Massachusetts', 'PERSON Maura Healey'],
  ],
  [
    'a short title before a name',
    'New York AG Letitia James settled with Enzo Biochem.',
    ['PLACE New York', 'PERSON Letitia James', 'ORG Enzo Biochem'],
  ],
  ['a name that is also a word', 'Anthem Inc. said so. They sang the anthem.', ['ORG Anthem Inc.']],
  ['a shop and a verb', 'Hackers who target shops went after Target in November.', ['ORG Target']],
  [
    'a headline in capitals',
    'EQUIFAX HACKED AGAIN, SENATORS ASK WHY\nEquifax said on Friday that it was hacked.',
    ['ORG EQUIFAX', 'ORG Equifax'],
  ],
  [
    'three bureaus in a row',
    'Write to Equifax, Experian, and TransUnion.',
    ['ORG Equifax', 'ORG Experian', 'ORG TransUnion'],
  ],
  [
    'a list of data',
    'Names, dates of birth, and Social Security numbers were exposed.',
    ['DATA_TYPE Names', 'DATA_TYPE dates of birth', 'DATA_TYPE Social Security numbers'],
  ],
  [
    'a brand of a state',
    'Blue Cross Blue Shield of Montana notified its members.',
    ['ORG Blue Cross Blue Shield of Montana'],
  ],
  [
    'a law firm with commas',
    'Orrick, Herrington & Sutcliffe LLP was breached.',
    ['ORG Orrick, Herrington & Sutcliffe LLP'],
  ],
  [
    'an analyst, his firm, a site, a gang',
    'Brett Callow of Emsisoft told BleepingComputer that the Play gang did it.',
    ['PERSON Brett Callow', 'ORG Emsisoft', 'ORG BleepingComputer', 'THREAT_ACTOR Play'],
  ],
  [
    'an office of a department',
    'HHS’ Office for Civil Rights fined Montefiore Medical Center.',
    ['ORG HHS’ Office for Civil Rights', 'ORG Montefiore Medical Center'],
  ],
  [
    'two bodies joined by and',
    'Children’s Hospital of Philadelphia and Temple University were hit.',
    ['ORG Children’s Hospital of Philadelphia', 'ORG Temple University'],
  ],
  [
    'contacts',
    'Call 866-447-7559, write to help@example.org, avoid hxxp://bad[.]example[.]com/a.',
    ['CONTACT 866-447-7559', 'CONTACT help@example.org', 'CONTACT hxxp://bad[.]example[.]com/a'],
  ],
  [
    'brands with signs, a capital',
    'T-Mobile and AT&T lobbied in Washington, D.C., for years.',
    ['ORG T-Mobile', 'ORG AT&T', 'PLACE Washington, D.C.'],
  ],
  [
    'a group under two names',
    'Mandiant ties UNC3944 to Scattered Spider.',
    ['ORG Mandiant', 'THREAT_ACTOR UNC3944', 'THREAT_ACTOR Scattered Spider'],
  ],
  [
    'companies that are words',
    'Snowflake was entered; Ticketmaster and Santander lost data.',
    ['ORG Snowflake', 'ORG Ticketmaster', 'ORG Santander'],
  ],
  [
    'schools and a common gang name',
    'Superintendent Mary Outley said the Akira gang had hit Akron Public Schools.',
    ['PERSON Mary Outley', 'THREAT_ACTOR Akira', 'ORG Akron Public Schools'],
  ],
  ['a county with its state', 'Jackson County, Missouri, declared an emergency.', ['PLACE Jackson County, Missouri']],
  [
    'victim, sum and count',
    'Banner Health will pay $1.25 million over the records of 2.81 million patients.',
    ['ORG Banner Health', 'MONEY $1.25 million', 'COUNT_AFFECTED 2.81 million patients'],
  ],
  [
    'a log’s line that starts with what was done',
    'Asked the vendor to check.\nRang the vendor again.\nPhoned the bank.\nEmailed our customers.',
    [],
  ],
  [
    'a verb before the name',
    'Told Wexcombe Health Partners twice.\nFaxed Harlow Bank.',
    ['ORG Wexcombe Health Partners', 'ORG Harlow Bank'],
  ],
  [
    'a name that starts like a verb',
    'Reset Corp said so. Allied Harbor Services paid.',
    ['ORG Reset Corp', 'ORG Allied Harbor Services'],
  ],
  ['a post box', 'Write to Equifax, P.O. Box 105788, Atlanta, GA 30348.', ['ORG Equifax', 'PLACE Atlanta, GA']],
  ['a company called Box', 'Files were shared through Box and Dropbox.', ['ORG Box', 'ORG Dropbox']],
  ['a heading “Step”', 'Date\nStep\nStep 1: see Step 2.', []],
  [
    'states in a list',
    'Attorneys General of Maine, New Hampshire and Vermont were told.',
    ['PLACE Maine', 'PLACE New Hampshire', 'PLACE Vermont'],
  ],
  [
    'cities with their states in a row',
    'Offices in Portland, Maine, and Concord, New Hampshire, closed.',
    ['PLACE Portland, Maine', 'PLACE Concord, New Hampshire'],
  ],
  ['the city called as its state', 'Write to them at New York, NY 10001.', ['PLACE New York, NY']],
  ['a state that notifies is no city', 'Vermont notified its residents.', ['PLACE Vermont']],
  [
    'a city called as a state',
    'The City of Vermont, Illinois, said so. Vermont paid.',
    ['ORG City of Vermont', 'PLACE Illinois', 'ORG Vermont'],
  ],
  ['a firm with Forensics', 'The district hired Brightwater Forensics in early March.', ['ORG Brightwater Forensics']],
  [
    'a firm with the word that says so',
    'The security firm Brightwater Forensics found the tool.',
    ['ORG Brightwater Forensics'],
  ],
  ['a record is no news site', 'The record of patients was lost. The Record reported it.', ['ORG The Record']],
  ['a wife', 'Mr. Oduya’s wife, Celeste, was told.', ['PERSON Mr. Oduya', 'PERSON Celeste']],
  [
    'a firm by the two words before Associates',
    'The report, written by Halden Reyes Associates, blames a key. Halden Reyes was hired in May.',
    ['ORG Halden Reyes Associates', 'ORG Halden Reyes'],
  ],
  [
    'a person and the firm called after her',
    'Jane Roe Associates wrote it. Jane Roe was hired in May.',
    ['ORG Jane Roe Associates', 'PERSON Jane Roe'],
  ],
  [
    'data that were not taken are told of all the same',
    'Security codes were not stored.',
    ['DATA_TYPE Security codes'],
  ],
  ['an abstract noun that opens a sentence', 'Suspicion fell on the Conti gang.', ['THREAT_ACTOR Conti']],
  ['whom a letter greets', 'Dear Patient:\nHarlow Clinic is sorry.', ['ORG Harlow Clinic']],
];

describe('hard cases of breach posts', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    const mentions = findEntities(articleOf(text))
      .flatMap((entity) => entity.mentions)
      .sort((a, b) => a.start - b.start);
    expect(mentions.map((mention) => `${mention.type} ${mention.text}`)).toEqual(expected);
  });
});
