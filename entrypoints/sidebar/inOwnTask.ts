/**
 * Does some work in a task of its own, apart from what asked for it and from what follows: of three pieces of work one
 * after another a person feels nothing, of all three at once they do.
 */
export async function inOwnTask<T>(work: () => T): Promise<T> {
  await nextTask();
  const result = work();
  await nextTask();
  return result;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
