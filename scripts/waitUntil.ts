/** How often the answer is asked for, in ms. */
const INTERVAL = 50;

/** Asks again and again until the answer is neither null nor undefined; null when there was none within `patience` ms. */
export async function waitUntil<T>(ask: () => Promise<T | null | undefined>, patience: number): Promise<T | null> {
  const deadline = Date.now() + patience;
  while (true) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() >= deadline) return null;
    await new Promise((done) => setTimeout(done, INTERVAL));
  }
}
