import { UserError } from './userError.ts';

/**
 * Runs a script's main function with a signal that Ctrl-C and SIGTERM abort, and turns its end into an exit code:
 * what it returns, 1 for a UserError (its message alone is printed), 130 when it was interrupted.
 */
export async function runMain(main: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    process.exitCode = await main(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) {
      process.exitCode = 130;
    } else if (error instanceof UserError) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      throw error;
    }
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
