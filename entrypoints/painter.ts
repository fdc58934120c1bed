import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { paintRestored } from '../lib/platform/restore/paintRestored.ts';

// Injected into a page of such a site when something of it was kept (lib/platform/background/restoreMarks.ts).
export default defineUnlistedScript(() => paintRestored(document, (message) => browser.runtime.sendMessage(message)));
