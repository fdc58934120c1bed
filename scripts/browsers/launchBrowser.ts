import type { BrowserName } from './browserName.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchChromium } from './launchChromium.ts';
import { launchFirefox } from './launchFirefox.ts';

export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  switch (name) {
    case 'chromium':
      return launchChromium(options);
    case 'firefox':
      return launchFirefox(options);
  }
}
