import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { analyzeRow, type ErrorRow, type OutputRow } from '../lib/analyze/analyzeRow.ts';
import { decodeHtml } from '../lib/analyze/decodeHtml.ts';
import { MAX_LINE_CHARS, splitLines } from '../lib/analyze/splitLines.ts';

const USAGE = `Finds dates, entities and the timeline in articles about data breaches.

  npm run -s analyze -- FILE...      pages (.html, .htm), texts (.txt), JSON Lines (.jsonl)
  npm run -s analyze < ROWS.jsonl    JSON Lines on standard input

A row is {"id", "text" or "html", "published"?, "url"?, "lang"?}. One row of JSON is printed per row, in order;
a row that cannot be read gives {"id", "error"}, and the exit code is 1 at the end.
`;

type Printed = OutputRow | ErrorRow;

const parse = (html: string): Document => parseHTML(html).document;

async function* rowsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Printed> {
  for await (const read of splitLines(chunks)) {
    if ('tooLong' in read) yield { id: null, error: `the line is longer than ${MAX_LINE_CHARS} characters` };
    else if (read.line.trim() !== '') yield analyzeLine(read.line);
  }
}

function analyzeLine(line: string): Printed {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return analyzeRow(row, parse);
}

async function* rowsOfFile(path: string): AsyncGenerator<Printed> {
  try {
    switch (extname(path).toLowerCase()) {
      case '.jsonl':
        yield* rowsOf(createReadStream(path));
        break;
      case '.html':
      case '.htm':
        yield analyzeRow({ id: path, html: decodeHtml(await readFile(path)) }, parse);
        break;
      case '.txt':
        yield analyzeRow({ id: path, text: (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') }, parse);
        break;
      default:
        yield { id: path, error: 'expected a file that ends in .html, .htm, .txt or .jsonl' };
    }
  } catch (error) {
    yield { id: path, error: error instanceof Error ? error.message : String(error) };
  }
}

async function main(files: readonly string[]): Promise<number> {
  const wantsHelp = files.includes('--help') || files.includes('-h');
  const badOption = files.find((file) => file.startsWith('-'));
  if (wantsHelp || badOption !== undefined || (files.length === 0 && process.stdin.isTTY)) {
    (wantsHelp ? process.stdout : process.stderr).write(USAGE);
    return wantsHelp ? 0 : 2;
  }
  // A reader such as `head` may close the pipe: nothing is left to do, and it is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  let failed = false;
  const sources = files.length > 0 ? files.map(rowsOfFile) : [rowsOf(process.stdin)];
  for (const rows of sources) {
    for await (const row of rows) {
      if ('error' in row) failed = true;
      if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
