import { once } from 'node:events';
import { MAX_LINE_CHARS, splitLines } from '../lib/analyze/splitLines.ts';

export interface RefusedLine {
  id: null;
  error: string;
}

/** Answers each line of JSON of a stream, in order; lines of white space are skipped, a bad one is answered as such. */
export async function* answerLines<Answer>(
  chunks: AsyncIterable<Uint8Array>,
  answer: (row: unknown) => Answer,
): AsyncGenerator<Answer | RefusedLine> {
  for await (const read of splitLines(chunks)) {
    if ('tooLong' in read) yield { id: null, error: `the line is longer than ${MAX_LINE_CHARS} characters` };
    else if (read.line.trim() !== '') yield answerLine(read.line, answer);
  }
}

function answerLine<Answer>(line: string, answer: (row: unknown) => Answer): Answer | RefusedLine {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return answer(row);
}

/** Prints rows as JSON Lines as fast as they are taken; 1 where one of them is an error, else 0. */
export async function printRows(sources: readonly AsyncIterable<object>[]): Promise<0 | 1> {
  // A reader such as `head` may close the pipe: nothing is left to do, and it is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  let failed = false;
  for (const rows of sources) {
    for await (const row of rows) {
      if ('error' in row) failed = true;
      if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
    }
  }
  return failed ? 1 : 0;
}
