import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyzeRow } from '../../../lib/analyze/analyzeRow.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** A cold start compiles every pattern; the machine may be busy. */
const PATIENCE = 60_000; // ms

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'compare.ts'), ...args], { cwd: ROOT });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  child.stdin.on('error', () => undefined); // the child may end before it has read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const noPages = (): never => {
  throw new Error('Expected texts alone, got a page');
};
const line = (row: object): string => JSON.stringify(analyzeRow(row, noPages));
const A = {
  id: 'a',
  text: 'Acme Widgets was breached on March 3, 2021. It discovered the breach on April 9, 2021.',
  published: '2021-05-01',
};
const B = {
  id: 'b',
  text: 'Acme Widgets was breached on March 8, 2021. It discovered the breach on April 9, 2021.',
  published: '2021-05-02',
};

const folder = mkdtempSync(join(tmpdir(), 'breachline-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('compare on the command line', { timeout: PATIENCE }, () => {
  test('groups by suggestion where no row names an incident, and ends with 0', async () => {
    const { code, stdout, stderr } = await run([], `${line(A)}\n${line(B)}\n`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { suggestions, incidents, errors } = JSON.parse(stdout);
    expect(suggestions).toMatchObject([{ ids: ['a', 'b'] }]);
    expect(suggestions[0].reasons.length).toBeGreaterThan(0);
    expect(incidents).toMatchObject([{ ids: ['a', 'b'] }]);
    const row = incidents[0].claims.find(({ claim }: { claim: string }) => claim === 'intrusion_start');
    expect(row).toMatchObject({
      verdict: 'contradicts',
      cells: [
        { id: 'a', text: 'March 3, 2021', value: '2021-03-03' },
        { id: 'b', text: 'March 8, 2021', value: '2021-03-08' },
      ],
    });
    expect(errors).toBeUndefined();
  });

  test('groups by the incident that rows name, also one no suggestion would put together', async () => {
    const other = { ...B, text: 'Zebra Foods discovered a breach on May 1, 2021.', incident: 'one' };
    const { code, stdout } = await run([], `${line({ ...A, incident: 'one' })}\n${line(other)}\n`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ suggestions: [], incidents: [{ incident: 'one', ids: ['a', 'b'] }] });
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n'],
  ])('%s in: it says so, prints the empty answer and ends with 0', async (_, input) => {
    const { code, stdout, stderr } = await run([], input);
    expect(code).toBe(0);
    expect(stderr).toContain('No rows came in');
    expect(JSON.parse(stdout)).toEqual({ suggestions: [], campaigns: [], sharedBounds: [], incidents: [] });
  });

  test('rows nobody can name are told by their place, two of one id by it', async () => {
    const rows = [line(A), '{"text": "no id"}', '5', '{broken', line(A)];
    const { code, stdout } = await run([], rows.join('\n'));
    expect(code).toBe(1);
    const { errors } = JSON.parse(stdout);
    expect(errors.map(({ id, error }: { id: string | null; error: string }) => [id, error.slice(0, 6)])).toEqual([
      [null, 'row 2:'],
      [null, 'row 3:'],
      [null, 'row 4:'],
      ['a', 'anothe'],
    ]);
  });

  test('offsets that cannot be are refused, with the row', async () => {
    const name = { text: 'q', type: 'ORG', canonical: 'q' };
    const row = (start: number, end: number): string =>
      JSON.stringify({ id: 'x', text: 'abc', entities: [{ ...name, start, end }] });
    const { errors } = JSON.parse((await run([], row(2, 1))).stdout);
    expect(errors).toEqual([{ id: 'x', error: 'a stretch ends before it starts: 2 to 1' }]);
    expect(JSON.parse((await run([], row(0, 9))).stdout).errors[0].error).toContain('behind the end');
  });

  test('a bad row is told of, the others are compared, and it ends with 1', async () => {
    const input = `${line(A)}\nnot a row\n${JSON.stringify({ id: 'x', error: 'the page is empty' })}\n\n${line(B)}\n`;
    const { code, stdout } = await run([], input);
    expect(code).toBe(1);
    const { errors, incidents } = JSON.parse(stdout);
    expect(errors).toMatchObject([{ id: null }, { id: 'x' }]);
    expect(errors[0].error).toContain('not JSON');
    expect(errors[1].error).toContain('the page is empty');
    expect(incidents).toMatchObject([{ ids: ['a', 'b'] }]);
  });

  test('nothing in, an empty comparison out', async () => {
    const { code, stdout } = await run([]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ suggestions: [], campaigns: [], sharedBounds: [], incidents: [] });
  });

  test('files are read in turn; one that is not there is named, and nothing is printed', async () => {
    const [one, two] = ['one.jsonl', 'two.jsonl'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(one, line(A));
    writeFileSync(two, line(B));
    const { code, stdout } = await run([one, two]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).incidents).toMatchObject([{ ids: ['a', 'b'] }]);
    const missing = await run([one, join(folder, 'none.jsonl')]);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('none.jsonl');
  });

  test('--help explains and ends with 0; an unknown option is an error, with the same words', async () => {
    const [help, wrong] = [await run(['--help']), await run(['--no-such-option'])];
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('npm run -s compare');
    expect(wrong).toMatchObject({ code: 2, stdout: '', stderr: help.stdout });
  });
});
