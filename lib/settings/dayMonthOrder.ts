import * as v from 'valibot';
import { DAY_MONTH_ORDERS } from '../model.ts';
import { settingOf } from './settingOf.ts';

/** How 9/8 is read in every article that the reader has not set for itself; null: judged by the article. */
export const DAY_MONTH_ORDER = settingOf('dayMonthOrder', v.nullable(v.picklist(DAY_MONTH_ORDERS)), null);
