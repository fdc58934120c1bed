/** Words of every breach story and every date: they tie nothing together. */
const COMMON = new Set(
  `the and was were had has have been that this with from for our their its they who which when after before again also then into over about
between because said says saying told data incident breach attack attacked customer customers information people company personal who
whom whose what where while more than all not but its his her are is be will would could may might there here other some any each
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
december sept jan feb mar apr jun jul aug oct nov dec day days week weeks month months year years later earlier time hours
der die das den dem des und ist war wurde wurden mit von für auf nicht ein eine einer sich auch nach bei aus zum zur
les des une dans sur pour aux est pas ont cette par que qui été avec son ses
los las una del con por para que fue sus como más han sido este esta`.split(/\s+/),
);
/** Letters of a word that count: "configured" and "configuration" are one. */
const STEM = 6;

/** The telling words of a stretch, cut to their stems. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)));
}

/** How many members two sets share. */
export function sharedBy<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of few) if (many.has(member)) shared++;
  return shared;
}
