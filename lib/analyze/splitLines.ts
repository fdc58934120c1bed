/** A line longer than this is refused, so that a file without line ends cannot fill the memory. About 100 MB. */
export const MAX_LINE_CHARS = 100_000_000;

export type Line = { line: string } | { tooLong: true };

/**
 * Lines of UTF-8 bytes, split at `\n` alone with a `\r` before it dropped. (Node's readline also splits at U+2028 and
 * U+2029, which JSON strings may hold as they are.) Holds one line at a time; empty lines come too.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxChars = MAX_LINE_CHARS): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let length = 0;
  const take = (): Line => {
    const line = length > maxChars ? null : pieces.join('');
    pieces = [];
    length = 0;
    return line === null ? { tooLong: true } : { line: line.endsWith('\r') ? line.slice(0, -1) : line };
  };
  const add = (piece: string) => {
    length += piece.length;
    if (length <= maxChars) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    add(first);
    for (const piece of rest) {
      yield take();
      add(piece);
    }
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
