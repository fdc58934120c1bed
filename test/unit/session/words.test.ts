import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, asLocalDateTime } from '../../../lib/model.ts';
import { parseTime } from '../../../lib/session/parseTime.ts';
import { latest, stampAfter } from '../../../lib/session/stamp.ts';
import { tidyTags } from '../../../lib/session/tidyTags.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { articleOf, Scene, TEXT } from './scene.ts';

describe('tidyTags', () => {
  it.each<[string, string[], string[], string[]]>([
    ['white space', ['  card   data '], [], ['card data']],
    ['nothing', ['', ' ', '\t'], [], []],
    ['twice', ['city', 'City', 'CITY'], [], ['city']],
    ['as it was first written', ['CITY'], ['City'], ['City']],
    ['the most used spelling', ['x'], ['X', 'x'], ['X']],
    ['composed and decomposed letters', ['caf\u00e9', 'cafe\u0301'], [], ['caf\u00e9']],
    ['a pasted page', ['a'.repeat(500)], [], ['a'.repeat(80)]],
  ])('%s', (_, tags, known, expected) => {
    expect(tidyTags(tags, known)).toEqual(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (tags, known) => {
        const once = tidyTags(tags, tidyTags(known, []));
        expect(tidyTags(once, tidyTags(known, []))).toEqual(once);
      }),
    );
  });
});

describe('stampAfter', () => {
  it.each([
    [null, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z', '2026-01-01T00:00:00.001Z'],
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z'],
    ['2026-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ])('after %s, at %s: %s', (last, now, expected) => {
    expect(stampAfter(last === null ? null : asInstant(last), asInstant(now))).toBe(expected);
  });

  it('the latest of some, of none', () => {
    const [a, b] = [asInstant('2026-01-01T00:00:00.000Z'), asInstant('2026-01-02T00:00:00.000Z')];
    expect([latest([a, undefined, b]), latest([b, a]), latest([])]).toEqual([b, b, null]);
  });
});

describe('parseTime', () => {
  const { state } = new Scene().ready(articleOf(TEXT, asLocalDateTime('2018-10-15')));

  it.each([
    ['September 28, 2018', '2018-09-28'],
    ['2018-09-28', '2018-09-28'],
    [' Sep 28, 2018 ', '2018-09-28'],
  ])('%s', (text, value) => {
    expect(parseTime(text, null, state, ENGLISH)).toMatchObject({ ok: true, value: { value } });
  });

  it.each(['', 'soon', 'the vendor', 'September 25, 2018. Also on October 3, 2019.'])(
    '%s is refused with an example',
    (text) => {
      const read = parseTime(text, null, state, ENGLISH);
      expect(read.ok ? read.value : read.error).toMatch(/Type|Try/);
    },
  );

  it('takes the year from the article', () => {
    expect(parseTime('September 28', null, state, ENGLISH)).toMatchObject({ ok: true, value: { value: '2018-09-28' } });
  });
});
