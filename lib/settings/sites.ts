import * as v from 'valibot';
import { settingOf } from './settingOf.ts';

/**
 * Match patterns of the sites that highlights are shown on again. A copy of what the browser says was granted, written by
 * the background alone: the sidebar's frame may not ask the browser itself.
 */
export const SITES = settingOf<string[]>('sites', v.array(v.string()), []);
