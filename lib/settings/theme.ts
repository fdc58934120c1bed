import * as v from 'valibot';
import { settingOf } from './settingOf.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light or dark, or as the system has it. Of our own pages and the sidebar; marks suit the page they are in. */
export const THEME = settingOf('theme', v.picklist(THEMES), 'system');
