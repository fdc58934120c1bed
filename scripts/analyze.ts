import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { analyzeRow, type ErrorRow, type OutputRow } from '../lib/analyze/analyzeRow.ts';
import { decodeHtml } from '../lib/analyze/decodeHtml.ts';
import { answerLines, printRows, type RefusedLine } from './jsonLines.ts';

const USAGE = `Finds dates, entities and the timeline in articles about data breaches.

  npm run -s analyze -- FILE...      pages (.html, .htm), texts (.txt), JSON Lines (.jsonl)
  npm run -s analyze < ROWS.jsonl    JSON Lines on standard input

A row is {"id", "text" or "html", "published"?, "url"?, "lang"?}. One row of JSON is printed per row, in order;
a row that cannot be read gives {"id", "error"}, and the exit code is 1 at the end.
`;

type Printed = OutputRow | ErrorRow | RefusedLine;

const parse = (html: string): Document => parseHTML(html).document;

const rowsOf = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Printed> =>
  answerLines(chunks, (row) => analyzeRow(row, parse));

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
  return printRows(files.length > 0 ? files.map(rowsOfFile) : [rowsOf(process.stdin)]);
}

process.exitCode = await main(process.argv.slice(2));
