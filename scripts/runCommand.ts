import { spawn } from 'node:child_process';

interface Options {
  env?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * Runs a command with this terminal as its own and resolves with its exit code (1 when a signal ended it).
 * Rejects when it cannot be started at all.
 */
export function runCommand(command: string, args: readonly string[], options: Options = {}): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...options.env },
    ...(options.signal ? { signal: options.signal } : {}),
  });
  child.once('error', reject);
  child.once('exit', (code) => resolve(code ?? 1));
  return promise;
}
