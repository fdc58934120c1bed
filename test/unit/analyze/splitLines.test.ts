import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../lib/analyze/splitLines.ts';

async function lines(chunks: Uint8Array[], max?: number): Promise<(string | null)[]> {
  async function* source() {
    yield* chunks;
  }
  const found: (string | null)[] = [];
  for await (const read of splitLines(source(), max)) found.push('line' in read ? read.line : null);
  return found;
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines', () => {
  test.each<[string, string[]]>([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    ['', []],
    ['\n', ['']],
    // JSON strings may hold these as they are; they end no line.
    ['a\u2028b\u2029c\u0085d\rd\n', ['a\u2028b\u2029c\u0085d\rd']],
  ])('%j', async (text, expected) => expect(await lines([bytes(text)])).toEqual(expected));

  test('the cuts between chunks do not matter, not even inside a character', async () => {
    const all = bytes('é€😀\r\nzwei\n');
    for (let at = 0; at <= all.length; at++) {
      expect(await lines([all.subarray(0, at), all.subarray(at)])).toEqual(['é€😀', 'zwei']);
    }
    expect(await lines([...all].map((byte) => Uint8Array.of(byte)))).toEqual(['é€😀', 'zwei']);
  });

  test('a line beyond the bound is refused, the next one read', async () => {
    expect(await lines([bytes('12345'), bytes('6789\nok\n')], 8)).toEqual([null, 'ok']);
    expect(await lines([bytes('12345678\nok')], 8)).toEqual(['12345678', 'ok']);
  });
});
