import { decodeKindModel, type KindModel } from './decodeKindModel.ts';
import { PACKED } from './weights.ts';

let decoded: KindModel | null = null;

/** The model the product ships, unpacked when the first article with dates is read. */
export function kindModel(): KindModel {
  decoded ??= decodeKindModel(PACKED);
  return decoded;
}
