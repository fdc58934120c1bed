import * as v from 'valibot';
import { LOCALES } from '../words/locales.ts';
import { settingOf } from './settingOf.ts';

/** The language of our own words; null: the browser's. */
export const LANGUAGE = settingOf('language', v.nullable(v.picklist(LOCALES)), null);
