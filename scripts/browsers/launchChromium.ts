import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { type Driver, LAUNCH_PATIENCE, type LaunchOptions, type ShadowControl } from './driver.ts';
import { shadowControlsIn } from './shadowControlsIn.ts';

/** Blink's own setting, because a page's emulated media features do not reach a frame of another origin. */
const COLOUR_SCHEME = { dark: 0, light: 1 } as const;

/** What a test needs of the worker's own `chrome`. */
interface ChromeTabs {
  tabs: {
    query(filter: { active: true }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
}

const SIDEBAR = /^chrome-extension:\/\/[^/]+\/sidebar\.html/;

/** Starts Chromium with a new, empty profile and the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    timeout: LAUNCH_PATIENCE,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.downloads ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } } : {}),
    args: [
      // Chromium refuses to run as root with its sandbox, and continuous integration often is root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.colourScheme ? [`--blink-settings=preferredColorScheme=${COLOUR_SCHEME[options.colourScheme]}`] : []),
    ],
  });
  try {
    const id = await browser.installExtension(options.extension);
    const extensionOrigin = `chrome-extension://${id}`;
    await waitForBackground(browser, extensionOrigin);
    await closeWelcome(browser, extensionOrigin);
    return {
      name: 'chromium',
      browser,
      extensionOrigin,
      async pressToolbarButton(page) {
        const extension = (await browser.extensions()).get(id);
        if (!extension) throw new Error(`Expected extension ${id} to be installed`);
        await page.bringToFront();
        await page.triggerExtensionAction(extension);
      },
      async pressShortcut(page, command) {
        const worker = await runningWorker(browser, extensionOrigin);
        await page.bringToFront();
        await worker.evaluate(async (name) => {
          const { chrome } = globalThis as unknown as { chrome: ChromeTabs };
          for (const { id } of await chrome.tabs.query({ active: true })) {
            if (id !== undefined) await chrome.tabs.sendMessage(id, { type: 'command', command: name });
          }
        }, command);
      },
      async sidebarFrame(page) {
        return page.frames().find((frame) => SIDEBAR.test(frame.url())) ?? null;
      },
      shadowControls,
      async openExtensionAddresses() {
        return browser
          .targets()
          .map((target) => target.url())
          .filter((url) => url.startsWith(extensionOrigin));
      },
      async openExtensionPage(path) {
        const page = await browser.newPage();
        await page.goto(`${extensionOrigin}/${path}`);
        return page;
      },
      async agreeTo(pattern) {
        // What was granted once and given back by the extension is granted again without a question.
        await inExtensionsPage(browser, id, 'addHostPermission', pattern);
        const worker = await runningWorker(browser, extensionOrigin);
        await worker.evaluate(async (origin) => {
          const { permissions } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
          await permissions.remove({ origins: [origin] });
        }, pattern);
      },
      takeBack: (pattern) => inExtensionsPage(browser, id, 'removeHostPermission', pattern),
      async badge(page) {
        const url = page.url();
        const worker = await runningWorker(browser, extensionOrigin);
        return worker.evaluate(async (address) => {
          const { action, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
          const tab = (await tabs.query({})).find((each) => each.url === address);
          return tab ? action.getBadgeText({ tabId: tab.id }) : '';
        }, url);
      },
      async reloadExtension() {
        // Installing the same folder again is an update: developerPrivate.reload leaves it switched off.
        const before = browser.targets().find((each) => isWorkerOf(each, extensionOrigin));
        await browser.installExtension(options.extension);
        await browser.waitForTarget((each) => isWorkerOf(each, extensionOrigin) && each !== before, {
          timeout: 15_000,
        });
      },
      async stopBackground() {
        const target = browser.targets().find((each) => isWorkerOf(each, extensionOrigin));
        const worker = await target?.worker();
        await worker?.close();
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface ExtensionApi {
  permissions: { remove(asked: { origins: string[] }): Promise<boolean> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

/** What chrome://extensions itself calls for a click on it. */
async function inExtensionsPage(
  browser: Browser,
  id: string,
  method: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (name, extension, origin) => {
        const { developerPrivate } = (
          globalThis as unknown as {
            chrome: { developerPrivate: Record<string, (...all: string[]) => Promise<unknown>> };
          }
        ).chrome;
        await developerPrivate[name]?.(extension, origin);
      },
      method,
      id,
      pattern,
    );
  } finally {
    await page.close();
  }
}

/** The extension's worker, started where it rests: any page of ours wakes it. */
async function runningWorker(browser: Browser, origin: string): Promise<WebWorker> {
  const isOurs = (target: Target): boolean => isWorkerOf(target, origin);
  if (!browser.targets().some(isOurs)) {
    const page = await browser.newPage();
    await page.goto(`${origin}/options.html`);
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: string): Promise<unknown> } } }
      ).chrome.runtime
        .sendMessage('wake')
        .catch(() => null),
    );
    await page.close();
  }
  const worker = await (await browser.waitForTarget(isOurs, { timeout: 15_000 })).worker();
  if (!worker) throw new Error('Expected the extension to have a worker');
  return worker;
}

const isWorkerOf = (target: Target, origin: string): boolean =>
  target.type() === 'service_worker' && target.url().startsWith(origin);

/** The welcome page opens once after installing, and would come before whatever is tested. */
async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const target = await browser
    .waitForTarget((each) => each.url() === `${origin}/welcome.html`, { timeout: 10_000 })
    .catch(() => null);
  await (await target?.page())?.close();
}

/** A click that comes before the new extension's worker has run once is lost. */
async function waitForBackground(browser: Browser, origin: string): Promise<void> {
  await browser.waitForTarget((target) => isWorkerOf(target, origin), { timeout: 15_000 });
}

async function shadowControls(page: Page): Promise<ShadowControl[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find((node) => node.localName === 'html');
    const roots = (html?.children ?? []).flatMap((child) => child.shadowRoots ?? []);
    const lists = await Promise.all(roots.map((shadow) => controlsOf(session, shadow)));
    return lists.flat();
  } finally {
    await session.detach();
  }
}

async function controlsOf(session: CDPSession, shadow: Protocol.DOM.Node): Promise<ShadowControl[]> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (!object.objectId) throw new Error('Expected the shadow root to resolve to an object');
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${shadowControlsIn.toString()})(this); }`,
    returnByValue: true,
  });
  return result.value as ShadowControl[];
}
