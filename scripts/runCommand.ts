import { spawn } from 'node:child_process';

interface Options {
  env?: Record<string, string>;
  signal?: AbortSignal;
  /** Show what the command prints only when it fails. */
  quiet?: boolean;
}

/**
 * Runs a command with this terminal as its own and resolves with its exit code (1 when a signal ended it).
 * Rejects when it cannot be started at all.
 */
export function runCommand(command: string, args: readonly string[], options: Options = {}): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(command, args, {
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...options.env },
    ...(options.signal ? { signal: options.signal } : {}),
  });
  child.once('error', reject);
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.once('close', (code) => {
    if (code !== 0 && options.quiet) process.stderr.write(Buffer.concat(printed));
    resolve(code ?? 1);
  });
  return promise;
}
