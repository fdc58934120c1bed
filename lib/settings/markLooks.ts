import * as v from 'valibot';
import { FOUND_MARK_TYPES, type FoundMarkType, HUES, type MarkLooks } from '../marks/hues.ts';
import { settingOf } from './settingOf.ts';

const type = v.picklist(FOUND_MARK_TYPES);

/** As we have them. */
export const OWN_LOOKS: MarkLooks = { hues: {}, hidden: [] };

/** The colours of the marks, and which are left unpainted. */
export const MARK_LOOKS = settingOf<MarkLooks>(
  'markLooks',
  v.strictObject({ hues: v.record(type, v.picklist(HUES)), hidden: v.array(type) }),
  OWN_LOOKS,
);

/** With one type painted or not. */
export const withShown = ({ hues, hidden }: MarkLooks, of: FoundMarkType, isShown: boolean): MarkLooks => ({
  hues,
  hidden: isShown ? hidden.filter((each) => each !== of) : [...new Set([...hidden, of])],
});
