/*
 * Classes of letters for regular expressions without the `u` flag. V8 compiles `\p{L}` under that flag to some hundred
 * ranges and pairs of surrogates each time it is used: the expressions of this folder took half a second to compile, and
 * take a tenth of that so. Latin, Greek and Cyrillic are exact but for letters nobody's name holds; other scripts of the
 * Basic Multilingual Plane count as letters without case; letters beyond it (mathematical alphabets) as none.
 */
const EXTENDED_UPPER =
  'ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯǍǦȘȚẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
const EXTENDED_LOWER = EXTENDED_UPPER.replace('İ', '').replace('ẞ', '').toLowerCase();

const CLASSES: Readonly<Record<string, string>> = {
  Lu: `A-ZÀ-ÖØ-Þ${EXTENDED_UPPER}Α-ΡΣ-ΫΆΈ-ΊΌΎΏЀ-ЯҐ`,
  Ll: `a-zµß-öø-ÿ${EXTENDED_LOWER}ıĸŉſά-ώа-џґ`,
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽΆΈ-҂Ҋ-ՙա-ևא-תؠ-يٱ-ۓऄ-हঅ-হก-ะა-ჿᄀ-ᇿḀ-ᾼῂ-ῼⁿⰀ-ⳤぁ-ゖァ-ヺㄅ-ㆺ㐀-䶵一-\u9fff\ua000-\ua48c\uac00-\ud7a3豈-\ufaff\uff21-\uff3aａ-ｚｦ-ﾝ',
  N: '0-9²³¹¼-¾٠-٩۰-۹०-९⁰⁴-⁹₀-₉⅐-ↈ①-⑳０-９',
  M: '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u093a-\u094f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f',
};

/**
 * An expression from a source that names letters as `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}`, quick to compile.
 * `flags` has no `u`: a stop or a negated class may match half of a surrogate pair, so neither may end a match.
 * Throws on any other property.
 */
export function expression(source: string, flags = ''): RegExp {
  let plain = '';
  let from = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    if (sign !== '\\') continue;
    at++;
    if (source[at] !== 'p' || source[at + 1] !== '{') continue;
    const end = source.indexOf('}', at);
    const name = source.slice(at + 2, end);
    const letters = CLASSES[name];
    if (letters === undefined) throw new Error(`expected one of ${Object.keys(CLASSES).join(', ')}, got \\p{${name}}`);
    plain += source.slice(from, at - 1) + (inClass ? letters : `[${letters}]`);
    from = end + 1;
    at = end;
  }
  return new RegExp(plain + source.slice(from), flags);
}
