import { buildExtension } from './browsers/buildExtension.ts';
import { ensureBrowser } from './browsers/ensureBrowser.ts';
import { launchBrowser } from './browsers/launchBrowser.ts';
import { openSidebar } from './browsers/openSidebar.ts';
import { runMain } from './runMain.ts';
import { startServer } from './serve/startServer.ts';
const name=(process.argv[2]??'chromium') as 'chromium'|'firefox';
await runMain(async (signal) => {
  const server = await startServer();
  const executablePath = await ensureBrowser(name, signal);
  const extension = await buildExtension(name, signal);
  const driver = await launchBrowser(name, { executablePath, extension, headless: true, colourScheme: (process.argv[3]??'light') as 'light' });
  try {
    const page = await driver.browser.newPage();
    await page.goto(`${server.origin}/city-notice.html`);
    const frame = await openSidebar(driver, page);
    await frame.waitForSelector('ol[aria-label="Timeline"] > li', { timeout: 60000 });
    for (const w of [320, 640]) {
      await page.setViewport({ width: w, height: 900 });
      for (const tab of ['timeline','glance','names','notes']) {
      await (await frame.$('#tab-'+tab))?.click();
      await new Promise((r) => setTimeout(r, 800));
      console.log(w, tab, JSON.stringify(await frame.evaluate(() => { const W = document.documentElement.clientWidth; return [W, document.documentElement.scrollWidth, ...[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > W + 0.5 && e.checkVisibility()).slice(0, 12).map((e) => e.tagName + '.' + (e.getAttribute('class')??'') + ' ' + Math.round(e.getBoundingClientRect().right)+' '+(e.textContent??'').slice(0,25))]; }), null, 1));
      await page.screenshot({ path: `out/w${w}-${tab}-${name}.png` });
      }
      await (await frame.$('#tab-timeline'))?.click();
      await frame.$$eval('button, [role=radio], label', (all) => (all.find((b) => b.textContent?.trim() === 'Drawing') as HTMLElement)?.click());
      await new Promise((r) => setTimeout(r, 1200));
      await page.screenshot({ path: `out/w${w}-drawing-${name}.png` });
      await frame.$$eval('button, [role=radio], label', (all) => (all.find((b) => b.textContent?.trim() === 'List') as HTMLElement)?.click());
    }
  } finally { await driver.close(); await server.close(); }
  return 0;
});
