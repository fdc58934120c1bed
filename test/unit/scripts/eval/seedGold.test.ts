import { expect, test } from 'vitest';
import { seedRow } from '../../../../scripts/eval/seedGold.ts';

const base = { source: { dct: '2018-10-02' } };

test('expressions are found in order in the analysed text, with our kinds', () => {
  const text = 'Posted 9/26. In from Aug 11 to Sept 25. By 1:30 pm on 9/26 all was up. Patched in January and April.';
  const row = seedRow(
    {
      ...base,
      expressions: [
        // Out of order in the file: offsets are of another text and only order them.
        {
          text: 'Aug 11 to Sept 25',
          start: 20,
          type: 'INTERVAL',
          edtf: '2018-08-11/2018-09-25',
          kind: 'intrusion',
        },
        {
          text: '9/26',
          start: 5,
          type: 'DATE',
          edtf: '2018-09-26',
          kind: 'vendor-contact',
          alsoKinds: ['containment'],
          alternatives: [{ kind: 'disclosure' }, {}],
        },
        {
          text: 'By 1:30 pm on 9/26',
          textWithoutCue: '1:30 pm on 9/26',
          start: 40,
          type: 'TIME',
          edtf: '../2018-09-26T13:30',
          kind: 'restoration',
        },
        {
          text: 'January and April',
          start: 70,
          type: 'SET',
          edtf: '{2018-01,2018-04}',
          kind: 'patch',
          components: [
            { text: 'January', edtf: '2018-01' },
            { text: 'April', edtf: '2018-04' },
          ],
        },
      ],
    },
    'seed',
    text,
  );
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(row).toEqual({
    id: 'seed',
    lang: 'en',
    published: '2018-10-02',
    text,
    timex: [
      {
        ...span('9/26'),
        type: 'DATE',
        value: '2018-09-26',
        kind: 'vendor_notice',
        alt_kinds: ['containment', 'public_disclosure'],
      },
      {
        ...span('Aug 11 to Sept 25'),
        type: 'RANGE',
        value: '2018-08-11/2018-09-25',
        kind: 'intrusion_start',
        alt_kinds: [],
        kind_end: 'intrusion_end',
      },
      { ...span('1:30 pm on 9/26'), type: 'TIME', value: '2018-09-26T13:30', kind: 'restoration', alt_kinds: [] },
      { ...span('January'), type: 'DATE', value: '2018-01', kind: 'patch', alt_kinds: [] },
      { ...span('April'), type: 'DATE', value: '2018-04', kind: 'patch', alt_kinds: [] },
    ],
  });
});

test('an expression the text does not hold is an error that names it', () => {
  const gold = { ...base, expressions: [{ text: '9/26', start: 0, type: 'DATE' as const, edtf: '', kind: 'patch' }] };
  expect(() => seedRow(gold, 'seed', 'Nothing.')).toThrow('Expected "9/26" in the article behind offset 0, got none');
});
