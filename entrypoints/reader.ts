import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleReader } from '../lib/platform/reader/toggleReader.ts';

// Injected on each click of the toolbar button (docs/decisions/0001-reader-is-an-unlisted-script.md).
export default defineUnlistedScript(() => toggleReader(document));
