import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startRestoring } from '../lib/platform/restore/startRestoring.ts';

// Registered for the sites the reader named, and for no other (lib/platform/background/registerSites.ts).
export default defineUnlistedScript(() => startRestoring(document, browser.runtime));
