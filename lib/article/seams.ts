const ELEMENT = 1;
const SEPARATE = /^(?:a|abbr|label|small|span|time)$/;

/** Two such elements in a row are most often set apart by style alone: `<time>Nov 20</time><time>4:29 AM</time>`. */
export function isSeam(before: ChildNode | null, node: ChildNode): boolean {
  return isSeparate(before) && isSeparate(node);
}

function isSeparate(node: ChildNode | null): boolean {
  return node?.nodeType === ELEMENT && SEPARATE.test((node as Element).localName);
}

/** Whether no word would be written so: "2019|4:29", "Nov|20", "EST|Updated", "Smith|Updated". */
export function splitsAt(before: string, after: string): boolean {
  return /(?:[\p{Ll}\p{N}]\|\p{Lu}|\p{Lu}\|\p{Lu}\p{Ll}|[\p{L}\p{N}]\|\p{N})/u.test(
    `${before.slice(-1)}|${after.slice(0, 2)}`,
  );
}
