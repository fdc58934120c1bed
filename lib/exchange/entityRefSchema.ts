import * as v from 'valibot';
import { ENTITY_TYPES, type EntityRef } from '../model.ts';

export const entityRefSchema = v.strictObject({
  type: v.picklist(ENTITY_TYPES),
  canonical: v.string(),
}) satisfies v.GenericSchema<unknown, EntityRef>;
