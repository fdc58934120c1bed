/** Characters of a line of folded words. */
const WIDTH = 116;

/** Folded words cut to lines; their signs need no space between them. */
export function inLines(folded: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < folded.length; at += WIDTH) lines.push(folded.slice(at, at + WIDTH));
  return lines;
}
