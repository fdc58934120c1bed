/** Legal forms and articles: "Marriott International, Inc." and "Marriott International" are one name. */
const FORMS =
  /^(?:the|inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|sa|sas|sl|srl|bv|nv|spa|kg|ev|der|die|das|el|la|le|les|los|las)$/;

/** A name by which two accounts' names are the same: case, accents, punctuation and legal forms apart. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const kept = (words ?? []).filter((word) => !FORMS.test(word));
  return (kept.length > 0 ? kept : (words ?? [])).join(' ');
}
