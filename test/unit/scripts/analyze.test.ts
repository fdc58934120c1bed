import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** A cold start compiles every pattern; the machine may be busy. */
const PATIENCE = 60_000; // ms

interface Run {
  code: number | null;
  rows: { id: unknown; error?: string; events?: { kind: string }[]; text?: string; published?: string | null }[];
  stderr: string;
}

function run(args: readonly string[], input = '', stopAfterFirstChunk = false): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'analyze.ts'), ...args], { cwd: ROOT });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    if (stopAfterFirstChunk) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  child.stdin.on('error', () => undefined); // the child may end before it has read everything
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = stopAfterFirstChunk ? [] : stdout.split('\n').filter(Boolean);
      resolve({ code, stderr, rows: lines.map((line) => JSON.parse(line)) });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'breachline-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('standard input', () => {
  test(
    'one row each, in order; bad rows are answered with their reason, and the exit code is 1',
    async () => {
      const input = [
        '{"id":1,"text":"Hackers broke in on May 3, 2021.","published":"2021-06-01"}\r',
        '',
        '{not json',
        '{"id":"no text"}',
        '{"id":"bad date","text":"x","published":"soon"}',
        '   ',
        '{"id":"separators \u2028 inside","text":"The breach was discovered on May 4, 2021.\u2028"}',
        '"a string"',
        '{"id":2,"text":"Nothing."}',
      ].join('\n');
      const { code, rows, stderr } = await run([], input);
      expect(code).toBe(1);
      expect(stderr).toBe('');
      expect(rows.map(({ id }) => id)).toEqual([1, null, 'no text', 'bad date', 'separators \u2028 inside', null, 2]);
      expect(rows.map(({ error }) => error !== undefined)).toEqual([false, true, true, true, false, true, false]);
      expect(rows[0]?.events?.map(({ kind }) => kind)).toEqual(['intrusion_start']);
      expect(rows[4]?.events?.map(({ kind }) => kind)).toEqual(['discovery']);
    },
    PATIENCE,
  );

  test(
    'good rows alone: exit code 0, many rows and a long line keep their order',
    async () => {
      const long = `Nothing. ${'It was quiet. '.repeat(20_000)}The breach was discovered on May 4, 2021.`;
      const texts = Array.from({ length: 200 }, (_, id) =>
        JSON.stringify({ id, text: id === 100 ? long : `Row ${id}.` }),
      );
      const { code, rows } = await run([], texts.join('\n'));
      expect(code).toBe(0);
      expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, id) => id));
      expect(rows[100]?.events).toHaveLength(1);
    },
    PATIENCE,
  );

  test(
    'nothing in, nothing out',
    async () => expect(await run([], '')).toEqual({ code: 0, rows: [], stderr: '' }),
    PATIENCE,
  );

  test(
    'a closed pipe ends it quietly',
    async () => {
      const row = JSON.stringify({ id: 'x', text: 'Hackers broke in on May 3, 2021. '.repeat(200) });
      const { code, stderr } = await run([], `${row}\n`.repeat(40), true);
      expect(stderr).toBe('');
      expect(code).toBe(0);
    },
    PATIENCE,
  );
});

describe('files', () => {
  test(
    'pages, texts and JSON Lines in the order given',
    async () => {
      const prose = 'The breach was discovered on May 4, 2021. '.padEnd(400, 'It is not known how it came to that. ');
      const html = file(
        'page.html',
        `<html><head><title>T</title></head><body><article><p>${prose}</p></article></body></html>`,
      );
      const txt = file('note.TXT', '\uFEFFHackers broke in on May 3, 2021.');
      const jsonl = file('rows.jsonl', '\uFEFF{"id":"a","text":"x"}\n{"id":"b","text":"y"}');
      const { code, rows } = await run([html, txt, jsonl]);
      expect(code).toBe(0);
      expect(rows.map(({ id }) => id)).toEqual([html, txt, 'a', 'b']);
      expect(rows[0]?.text).toContain('The breach was discovered');
      expect(rows[1]?.events).toHaveLength(1);
    },
    PATIENCE,
  );

  test(
    'one that is missing or of another kind is an error row, the others are answered',
    async () => {
      const missing = join(folder, 'missing.html');
      const pdf = file('notice.pdf', '%PDF-1.7');
      const txt = file('last.txt', 'Nothing.');
      const { code, rows } = await run([missing, pdf, txt]);
      expect(code).toBe(1);
      expect(rows.map(({ id, error }) => [id, error === undefined])).toEqual([
        [missing, false],
        [pdf, false],
        [txt, true],
      ]);
      expect(rows[1]?.error).toBe('expected a file that ends in .html, .htm, .txt or .jsonl');
    },
    PATIENCE,
  );

  test(
    'an option it does not know: how to use it, and exit code 2',
    async () => {
      const { code, rows, stderr } = await run(['--jsonl']);
      expect(code).toBe(2);
      expect(rows).toEqual([]);
      expect(stderr).toContain('npm run -s analyze');
    },
    PATIENCE,
  );
});
