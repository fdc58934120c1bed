import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/platform/background/startBackground.ts';

export default defineBackground({
  type: 'module',
  // Nothing may be awaited before the listeners stand: a background that was woken by an event hears it only then.
  main: startBackground,
});
