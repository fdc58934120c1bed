import { CONSUMER } from './companies/consumer.ts';
import { FINANCE } from './companies/finance.ts';
import { HEALTH } from './companies/health.ts';
import { INDUSTRY } from './companies/industry.ts';
import { PUBLIC } from './companies/public.ts';
import { TECHNOLOGY } from './companies/technology.ts';
import type { NameList } from './names.ts';

/** Companies and public bodies that breach stories name, as victims or vendors; `~` needs context. */
export const COMPANIES: NameList = {
  type: 'ORG',
  role: null,
  entries: CONSUMER + FINANCE + TECHNOLOGY + HEALTH + INDUSTRY + PUBLIC,
};
