import { MODEL } from '../model/weights.ts';
import { decodeModel, type Tagger } from './decodeModel.ts';

let tagger: Tagger | undefined;

/** The tagger that ships with the extension, decoded once on first use. */
export function defaultTagger(): Tagger {
  tagger ??= decodeModel(MODEL);
  return tagger;
}
