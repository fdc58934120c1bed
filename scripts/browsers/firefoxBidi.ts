import type { Browser, Page } from 'puppeteer-core';

/**
 * What Puppeteer does not offer for Firefox is asked for over its own WebDriver BiDi connection. The shapes below
 * are those of the specification (https://w3c.github.io/webdriver-bidi/) plus Firefox's `moz:scope`, which needs
 * `--remote-allow-system-access`.
 */
type Command =
  | { method: 'browsingContext.getTree'; params: { 'moz:scope': 'chrome'; maxDepth: 0 } }
  | { method: 'browsingContext.navigate'; params: { context: string; url: string; wait: 'none' } }
  | {
      method: 'script.evaluate';
      params: {
        target: { context: string };
        expression: string;
        awaitPromise: boolean;
        serializationOptions?: { maxDomDepth: number; includeShadowTree: 'all' };
      };
    }
  | {
      method: 'script.callFunction';
      params: {
        target: { context: string };
        functionDeclaration: string;
        arguments: { sharedId: string }[];
        awaitPromise: boolean;
      };
    };

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** A value as BiDi sends it back: only the parts read here. */
export interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

export async function sendBidi<T>(browser: Browser, command: Command): Promise<T> {
  // Puppeteer's BiDi browser has the connection but does not declare it.
  const { connection } = browser as unknown as { connection: Connection };
  const answer = await connection.send(command.method, command.params);
  return answer.result as T;
}

/** The browsing context of a page, which BiDi's own commands name. */
export function contextOf(page: Page): string {
  const { _id } = page.mainFrame() as unknown as { _id: string };
  return _id;
}

/** Unwraps what a script came to; throws with the script's own message when it threw. */
export function valueFrom(evaluated: Evaluated): RemoteValue {
  if (evaluated.type === 'success' && evaluated.result) return evaluated.result;
  throw new Error(`Script failed in Firefox: ${evaluated.exceptionDetails?.text ?? 'no reason given'}`);
}

/**
 * Runs the body of an async function in the browser's own window, with its privileges, and returns its value, which
 * must be a string.
 */
export async function runInBrowserWindow(browser: Browser, body: string): Promise<string> {
  const tree = await sendBidi<{ contexts: { context: string }[] }>(browser, {
    method: 'browsingContext.getTree',
    params: { 'moz:scope': 'chrome', maxDepth: 0 },
  });
  const window = tree.contexts[0];
  if (!window) throw new Error('Expected Firefox to have a window');
  const evaluated = await sendBidi<Evaluated>(browser, {
    method: 'script.evaluate',
    params: { target: { context: window.context }, expression: `(async () => { ${body} })()`, awaitPromise: true },
  });
  return String(valueFrom(evaluated).value ?? '');
}

export type { Evaluated };
