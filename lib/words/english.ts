import table from '../../locales/en.json' with { type: 'json' };
import { translatorFor } from './translatorFor.ts';

/** English, which is always there; the other languages come with `loadWords`. */
export const ENGLISH = translatorFor('en', table);
