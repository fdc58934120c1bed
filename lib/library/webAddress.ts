/**
 * The address if it can be linked to, else null. A saved or imported address may be anything; only http and https
 * are followed, never `javascript:` or `data:`.
 */
export function webAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
