import { describe, expect, it } from 'vitest';
import { expression } from '../../../lib/entities/expression.ts';

/** Blocks whose letters are told apart as Unicode does; other scripts count as letters in whole blocks. */
const EXACT = [
  [0x20, 0x17f],
  [0x391, 0x3a1],
  [0x3a3, 0x3ff],
  [0x400, 0x45f],
] as const;
/** Greek letters of mathematics, and two of Coptic, that look like another case than they are. */
const ODD = new Set('ϒϓϔϴϗϏϚϘϜϞϠϢϤϦϨϪϬϮϷϹϺϽϾϿϙϛϝϟϡϣϥϧϩϫϭϯϰϱϲϳϵϸϻϼϐϑϕϖͿ϶');

describe('an expression without the u flag', () => {
  for (const name of ['L', 'Lu', 'Ll', 'N'])
    it(`knows \\p{${name}} in Latin, Greek and Cyrillic`, () => {
      const [ours, theirs] = [expression(`^\\p{${name}}$`), new RegExp(`^\\p{${name}}$`, 'u')];
      const wrong: string[] = [];
      for (const [from, to] of EXACT)
        for (let code = from; code <= to; code++) {
          const letter = String.fromCharCode(code);
          if (!ODD.has(letter) && ours.test(letter) !== theirs.test(letter)) wrong.push(letter);
        }
      expect(wrong).toEqual([]);
    });

  it.each([
    [String.raw`^[\p{L}’-]+$`, 'Hyppönen', true],
    [String.raw`^[\p{L}’-]+$`, 'O’Neil', true],
    [String.raw`^[\p{L}]+$`, '東京', true],
    [String.raw`^[\p{L}]+$`, 'Đặng', true],
    [String.raw`^[^\p{L}]+$`, '24/7', true],
    [String.raw`^\p{Lu}\p{Ll}+$`, 'Łódź', true],
    [String.raw`^\p{Lu}\p{Ll}+$`, 'łódź', false],
    [String.raw`^\p{Lu}`, '“Acme', false],
    [String.raw`\\p\{L\}`, String.raw`\p{L}`, true],
    [String.raw`^\[\p{L}\]$`, '[x]', true],
  ])('%s on %s is %s', (source, text, fits) => {
    expect(expression(source).test(text)).toBe(fits);
  });

  it('refuses a class that it does not know', () => {
    expect(() => expression(String.raw`\p{Sc}`)).toThrow(/expected one of .*, got \\p{Sc}/);
  });
});
