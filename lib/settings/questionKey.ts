import * as v from 'valibot';
import { settingOf } from './settingOf.ts';

/**
 * Whether `?` alone opens the list of shortcuts. A key without Ctrl or Alt can be meant otherwise, by speech input or a
 * screen reader: it can be turned off (WCAG 2.1.4).
 */
export const QUESTION_KEY = settingOf('questionKey', v.boolean(), true);
