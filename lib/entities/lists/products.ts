import type { NameList } from './names.ts';
import { APPLICATIONS } from './products/applications.ts';
import { SYSTEMS } from './products/systems.ts';

/** Products and services of breach stories: what was attacked, abused or used. */
export const PRODUCTS: NameList = {
  type: 'PRODUCT',
  role: null,
  entries: SYSTEMS + APPLICATIONS,
};
