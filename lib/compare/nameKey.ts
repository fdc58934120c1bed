/** Legal forms and articles: "Marriott International, Inc." and "Marriott International" are one name. */
const FORMS =
  /^(?:the|inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|sa|sas|sl|srl|bv|nv|spa|kg|ev|der|die|das|el|la|le|les|los|las)$/;

/** "City of Bakersfield" is Bakersfield. */
const BODIES =
  /^(?:city|town|village|township|municipality|ville|ciudad|ayuntamiento|stadt|gemeinde|comune|gobierno|government|province) (?:of|de|di)? ?(?=.)/;

/** A name by which two accounts' names are the same: case, accents, punctuation and legal forms apart. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const kept = (words ?? []).filter((word) => !FORMS.test(word));
  const key = (kept.length > 0 ? kept : (words ?? [])).join(' ');
  return key.replace(BODIES, '');
}

/** Whether one of two keys is the other shortened: "los angeles unified" of "los angeles unified school district". */
export function isShortOf(short: string, long: string): boolean {
  return short.length >= LEAST_SHORT && long.startsWith(`${short} `);
}

/** A key and the shorter ones that may stand for it, by whole words from its start. */
export function shortKeysOf(key: string): string[] {
  const keys = [key];
  for (let at = key.lastIndexOf(' '); at >= LEAST_SHORT; at = key.lastIndexOf(' ', at - 1)) keys.push(key.slice(0, at));
  return keys;
}

/** Letters of a name that may stand for a longer one. */
const LEAST_SHORT = 5;
