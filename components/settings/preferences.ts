import type { MarkLooks } from '../../lib/marks/hues.ts';
import type { DayMonthOrder, ReaderName } from '../../lib/model.ts';
import type { Theme } from '../../lib/settings/theme.ts';
import type { Locale } from '../../lib/words/locales.ts';

/** What the settings page shows and changes. */
export interface Preferences {
  language: Locale | null;
  theme: Theme;
  dayMonthOrder: DayMonthOrder | null;
  looks: MarkLooks;
  names: readonly ReaderName[];
  /** Whether `?` alone opens the list of shortcuts. */
  questionKey: boolean;
}
