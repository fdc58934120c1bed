/** What this needs of `browser.runtime` and `browser.tabs`. */
interface WelcomeApi {
  runtime: { onInstalled: { addListener(listener: (details: { reason: string }) => void): void } };
  tabs: { create(properties: { url: string }): Promise<unknown> };
}

/** Shows the welcome page once, after the extension was installed; never after an update. */
export function welcomeOnInstall({ runtime, tabs }: WelcomeApi): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: '/welcome.html' });
  });
}
