import { describe, expect, it } from 'vitest';
import { stampKind } from '../../../lib/article/dateStamp.ts';

describe('stampKind', () => {
  it.each([
    ['By Jo Reader', 'byline', null],
    ['Von Eva Muster', 'byline', null],
    ['Posted on October 2, 2018 by Dissent', 'byline', 'byline'],
    ['October 2, 2018', 'byline', null],
    ['Reuters November 18, 2019 11:03 PM', 'byline', null],
    ['Published 4:00 am CST, Wednesday, November 20, 2019', 'byline', 'byline'],
    ['3 hours ago', 'byline', null],
    ['Updated 3:27 am PST, Wednesday, November 20, 2019', 'update', 'update'],
    ['Last updated: October 13, 2018', 'update', 'update'],
    ['Aktualisiert am 13. Oktober 2018', 'update', 'update'],
    ['Updated Nov 19, 6:55 AM; Posted Nov 19, 2019', 'byline', 'byline'],
    ['Requested vendor to review our system 10/16/17', 'byline', null],
    [
      'Updated October 13, 2018: And here is yet another city that is first making notifications to its customers now:',
      null,
      null,
    ],
    ['By 1:30 pm on Friday, Sept 28, 2018 the city had a new system.', null, null],
    ['The city was told on October 2, 2018.', null, null],
    ['Timeline of events', null, null],
    ['Updates were installed', null, null],
    ['', null, null],
  ] as const)('%j', (line, atHeadline, inBody) => {
    expect([stampKind(line, 'headline'), stampKind(line, 'body')]).toEqual([atHeadline, inBody]);
  });
});
