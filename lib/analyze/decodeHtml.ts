const BOMS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];
/** HTML asks for the declaration within this many bytes. */
const PRESCAN_BYTES = 1024;
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i;

/** A saved page's bytes as text: by byte order mark, then `<meta charset>`, then UTF-8 if valid, else Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = BOMS.find(([bom]) => bom.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const stated = CHARSET.exec(head)?.[1];
  if (stated !== undefined && !/^utf-?16/i.test(stated)) {
    const decoder = decoderFor(stated);
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** null for a name that is no encoding. */
function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
