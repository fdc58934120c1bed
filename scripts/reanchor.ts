import { createReadStream } from 'node:fs';
import { reanchorRow } from '../lib/anchor/reanchorRow.ts';
import { answerLines, printRows } from './jsonLines.ts';

const USAGE = `Finds marked stretches of a text in a later version of it, as the sidebar does on a revisit.

  npm run -s reanchor -- FILE.jsonl...
  npm run -s reanchor < ROWS.jsonl

A row is {"id", "before", "after", "spans": [{"start", "end"}]}; offsets are UTF-16 code units into "before". One row
{"id", "spans": [{"start", "end"} or null]} is printed per row, in order; null is a lost one. A row that cannot be read
gives {"id", "error"}, and the exit code is 1 at the end.
`;

async function main(args: readonly string[]): Promise<number> {
  const wantsHelp = args.includes('--help') || args.includes('-h');
  const badOption = args.find((arg) => arg.startsWith('-'));
  if (wantsHelp || badOption !== undefined || (args.length === 0 && process.stdin.isTTY)) {
    (wantsHelp ? process.stdout : process.stderr).write(USAGE);
    return wantsHelp ? 0 : 2;
  }
  const inputs = args.length > 0 ? args.map((path) => createReadStream(path)) : [process.stdin];
  return printRows(inputs.map((input) => answerLines(input, reanchorRow)));
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
