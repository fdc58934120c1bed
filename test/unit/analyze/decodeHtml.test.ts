import { expect, test } from 'vitest';
import { decodeHtml } from '../../../lib/analyze/decodeHtml.ts';

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

test.each<[string, number[], string]>([
  ['plain UTF-8', bytes('<p>é</p>'), '<p>é</p>'],
  ['a UTF-8 mark', [0xef, 0xbb, 0xbf, ...bytes('é')], 'é'],
  ['UTF-16 little-endian by its mark', [0xff, 0xfe, 0xe9, 0], 'é'],
  ['UTF-16 big-endian by its mark', [0xfe, 0xff, 0, 0xe9], 'é'],
  ['a stated encoding', [...bytes('<meta charset="iso-8859-1">'), 0xe9], '<meta charset="iso-8859-1">é'],
  [
    'a stated encoding, the old way',
    [...bytes("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>"), 0xe9],
    "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>й",
  ],
  ['no UTF-8 and nothing stated', [0x93, 0xe9, 0x94], '“é”'],
  ['a name that is no encoding', [...bytes('<meta charset=nonsense>é')], '<meta charset=nonsense>é'],
  ['a page that cannot be UTF-16, whatever it says', bytes('<meta charset=utf-16>é'), '<meta charset=utf-16>é'],
])('%s', (_, input, text) => expect(decodeHtml(Uint8Array.from(input))).toBe(text));
