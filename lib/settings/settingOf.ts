import * as v from 'valibot';
import type { Setting } from './setting.ts';

/** A setting that takes what its schema takes. */
export const settingOf = <T>(name: string, schema: v.GenericSchema<T>, fallback: NoInfer<T>): Setting<T> => ({
  name,
  fallback,
  accepts: (value): value is T => v.is(schema, value),
});
