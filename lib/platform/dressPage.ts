import { FOUND_MARK_TYPES, hueOf, type MarkLooks } from '../marks/hues.ts';
import type { Theme } from '../settings/theme.ts';

/** Puts one of our own pages into the theme the reader chose; assets/tokens.css does the rest. */
export function wearTheme({ documentElement }: Document, theme: Theme): void {
  documentElement.dataset['theme'] = theme;
}

/** Gives the marks shown in one of our own pages the hues they have in the article. */
export function wearLooks({ documentElement: { style } }: Document, looks: MarkLooks): void {
  for (const type of FOUND_MARK_TYPES) {
    const hue = hueOf(type, looks);
    style.setProperty(`--mark-${type}`, `var(--hue-${hue})`);
    style.setProperty(`--mark-${type}-tint`, `var(--hue-${hue}-tint)`);
  }
}
