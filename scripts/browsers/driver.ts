import type { Browser, Frame, Page } from 'puppeteer-core';
import type { BrowserName } from './browserName.ts';

/** How long a browser may take to start, in ms: on a busy machine Firefox has taken half a minute. */
export const LAUNCH_PATIENCE = 120_000;

export interface LaunchOptions {
  /** The browser's program. */
  executablePath: string;
  /** The built, unpacked extension. */
  extension: string;
  headless: boolean;
  /** What the whole browser prefers, the sidebar's frame included; the system's own preference when not given. */
  colourScheme?: 'light' | 'dark';
  /** An existing folder that downloads go to without asking. */
  downloads?: string;
}

/** A control inside our closed shadow root on the page, with its box in CSS pixels of the viewport. */
export interface ShadowControl {
  name: string;
  box: { x: number; y: number; width: number; height: number };
}

/** A running browser with Breachline installed: what differs between the two, behind one set of verbs. */
export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** Where the extension's own pages are: `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  extensionOrigin: string;
  /** Presses the extension's toolbar button once for this page's tab, as a user does: activeTab is granted. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Does what pressing the keys of one of the extension's commands does. Neither browser hands keys that a test types to
   * its shortcuts: Firefox is asked to run the command, in Chromium the tab is sent what the background would send it.
   */
  pressShortcut(page: Page, command: string): Promise<void>;
  /** The sidebar's frame on this page; null while there is none. */
  sidebarFrame(page: Page): Promise<Frame | null>;
  /** Buttons and fields inside the closed shadow root of a direct child of <html>, in document order. */
  shadowControls(page: Page): Promise<ShadowControl[]>;
  /** The addresses of all pages of the extension that are open, popups included. */
  openExtensionAddresses(): Promise<string[]>;
  /** Opens one of the extension's own pages, such as `library.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Has the browser say yes when the extension next asks for a site, without a window that only a person can answer.
   * @param pattern `https://news.example/*`
   */
  agreeTo(pattern: string): Promise<void>;
  /** Takes a granted site back in the browser's own settings. */
  takeBack(pattern: string): Promise<void>;
  /** What stands on the toolbar button for this page's tab. */
  badge(page: Page): Promise<string>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Ends the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}
