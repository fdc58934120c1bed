import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { compareRows } from '../lib/compare/compareRows.ts';
import { answerLines } from './jsonLines.ts';

const USAGE = `Compares accounts of incidents: rows of analyze in, one JSON out (docs/COMPARE.md).

  npm run -s analyze < ROWS.jsonl | npm run -s compare
  npm run -s compare -- ANALYSED.jsonl...

A row may name its "incident"; where no row does, the suggestions form the groups. Printed are the suggestions (which rows
are of one incident, and why), the campaigns (one vendor or actor, several victims), and for each incident its claims: what
every account says, and the verdict. A row that cannot be read is told of in "errors", and the exit code is 1.
`;

/** What could not be parsed goes on as the error row that `analyze` would have printed. */
async function rowsOf(inputs: readonly AsyncIterable<Uint8Array>[]): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const input of inputs) for await (const row of answerLines(input, (raw): unknown => raw)) rows.push(row);
  return rows;
}

async function main(args: readonly string[]): Promise<number> {
  const wantsHelp = args.includes('--help') || args.includes('-h');
  const badOption = args.find((arg) => arg.startsWith('-'));
  if (wantsHelp || badOption !== undefined || (args.length === 0 && process.stdin.isTTY)) {
    (wantsHelp ? process.stdout : process.stderr).write(USAGE);
    return wantsHelp ? 0 : 2;
  }
  const rows = await rowsOf(args.length > 0 ? args.map((path) => createReadStream(path)) : [process.stdin]);
  // The answer of nothing is still printed: whoever reads it finds its form.
  if (rows.length === 0) console.error('No rows came in: give rows of analyze, one JSON object a line.');
  const compared = compareRows(rows);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may close the pipe: nothing is left to do, and it is no failure.
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  if (!process.stdout.write(`${JSON.stringify(compared)}\n`)) await once(process.stdout, 'drain');
  return compared.errors ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
