import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { type Driver, LAUNCH_PATIENCE, type LaunchOptions, type ShadowControl } from './driver.ts';
import { contextOf, type Evaluated, type RemoteValue, runInBrowserWindow, sendBidi, valueFrom } from './firefoxBidi.ts';
import { shadowControlsIn } from './shadowControlsIn.ts';

/** `layout.css.prefers-color-scheme.content-override`. */
const COLOUR_SCHEME = { dark: 0, light: 1 } as const;

/** Starts Firefox with a new, empty profile and the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    timeout: LAUNCH_PATIENCE,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // The toolbar button is pressed from the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // What an extension asks for is granted without a window that only a person can answer.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.colourScheme
        ? { 'layout.css.prefers-color-scheme.content-override': COLOUR_SCHEME[options.colourScheme] }
        : {}),
      ...(options.downloads
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.always_ask_before_handling_new_types': false,
          }
        : {}),
    },
  });
  try {
    const id = await browser.installExtension(options.extension);
    const quotedId = JSON.stringify(id);
    const extension = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${quotedId});`;
    const host = await runInBrowserWindow(
      browser,
      `return WebExtensionPolicy.getByID(${quotedId}).mozExtensionHostname;`,
    );
    const extensionOrigin = `moz-extension://${host}`;
    await runInBrowserWindow(browser, closeWelcome(`${extensionOrigin}/welcome.html`));
    return {
      name: 'firefox',
      browser,
      extensionOrigin,
      async pressToolbarButton(page) {
        await page.bringToFront();
        await runInBrowserWindow(
          browser,
          `${extension} await extension.apiManager.global.browserActionFor(extension).triggerAction(window);`,
        );
      },
      async pressShortcut(page, command) {
        await page.bringToFront();
        await runInBrowserWindow(
          browser,
          `${extension} extension.shortcuts.onCommand(${JSON.stringify(command)}, gBrowser.selectedTab);`,
        );
      },
      sidebarFrame: (page) => sidebarFrame(page, extensionOrigin),
      shadowControls: (page) => shadowControls(browser, page),
      async openExtensionAddresses() {
        // A popup is no tab, so only the browser's own window knows of it.
        const all = await runInBrowserWindow(
          browser,
          `return JSON.stringify([...document.querySelectorAll('browser')].map((each) => each.currentURI?.spec ?? ''));`,
        );
        return (JSON.parse(all) as string[]).filter((url) => url.startsWith(extensionOrigin));
      },
      openExtensionPage: (path) => openPage(browser, `${extensionOrigin}/${path}`),
      // The preference above has it say yes to all.
      async agreeTo() {},
      async takeBack(pattern) {
        // As the switches of about:addons do.
        await runInBrowserWindow(
          browser,
          `${extension} const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          await ExtensionPermissions.remove(${quotedId}, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);`,
        );
      },
      async badge(page) {
        await page.bringToFront();
        return runInBrowserWindow(
          browser,
          `${extension} const action = extension.apiManager.global.browserActionFor(extension).action;
          return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`,
        );
      },
      async reloadExtension() {
        await runInBrowserWindow(
          browser,
          `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await (await AddonManager.getAddonByID(${quotedId})).reload();`,
        );
      },
      async stopBackground() {
        await runInBrowserWindow(
          browser,
          `${extension} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        );
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Firefox lists an extension's frame as about:blank, but scripts run in it: ask each frame where it really is. */
async function sidebarFrame(page: Page, extensionOrigin: string): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    try {
      const address = await frame.evaluate(() => location.href);
      if (address.startsWith(`${extensionOrigin}/sidebar.html`)) return frame;
    } catch {
      // The frame went away while it was asked.
    }
  }
  return null;
}

/** Opens an extension page. Firefox never reports its load over BiDi, so its own ready state is asked for. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await sendBidi(browser, {
    method: 'browsingContext.navigate',
    params: { context: contextOf(page), url, wait: 'none' },
  });
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    try {
      const at = await page.evaluate(() => ({ href: location.href, state: document.readyState }));
      if (at.href.startsWith(url) && at.state === 'complete') return page;
    } catch {
      // Between the two documents there is none to ask.
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Expected ${url} to load within 15 s`);
}

/** A closed shadow root is out of a script's reach, but BiDi hands out a reference to it. */
async function shadowControls(browser: Browser, page: Page): Promise<ShadowControl[]> {
  const target = { context: contextOf(page) };
  const html = valueFrom(
    await sendBidi<Evaluated>(browser, {
      method: 'script.evaluate',
      params: {
        target,
        expression: 'document.documentElement',
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      },
    }),
  );
  const children = (html.value as { children?: { value?: { shadowRoot?: RemoteValue | null } }[] }).children ?? [];
  const controls: ShadowControl[] = [];
  for (const child of children) {
    const sharedId = child.value?.shadowRoot?.sharedId;
    if (!sharedId) continue;
    const list = valueFrom(
      await sendBidi<Evaluated>(browser, {
        method: 'script.callFunction',
        params: {
          target,
          functionDeclaration: `(root) => JSON.stringify((${shadowControlsIn.toString()})(root))`,
          arguments: [{ sharedId }],
          awaitPromise: false,
        },
      }),
    );
    controls.push(...(JSON.parse(String(list.value)) as ShadowControl[]));
  }
  return controls;
}

/** The welcome page opens once after installing, and would come before whatever is tested. Waits 10 s at most. */
const closeWelcome = (url: string): string => `
  for (let tries = 0; tries < 100; tries++) {
    const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
    if (tab) {
      gBrowser.removeTab(tab);
      return 'closed';
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'none';`;
