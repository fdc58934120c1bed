import { INTL_TAGS } from '../words/locales.ts';
import type { Words } from '../words/words.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes as people read them, in decimal units: `840 bytes`, `1.2 MB`, `15 MB`. */
export function formatBytes(bytes: number, { locale }: Words): string {
  const format = (value: number, unit: string, digits: number, unitDisplay: 'long' | 'short'): string =>
    formatOf(INTL_TAGS[locale], unit, digits, unitDisplay).format(value);
  if (bytes < 1000) return format(bytes, 'byte', 0, 'long');
  let value = bytes;
  let unit: string = UNITS[0];
  for (const next of UNITS) {
    value /= 1000;
    unit = next;
    // 999.95 would be printed as 1000.
    if (value < 999.5) break;
  }
  return format(value, unit, value < 9.95 ? 1 : 0, 'short');
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: making one takes longer than hundreds of uses. */
function formatOf(tag: string, unit: string, digits: number, unitDisplay: 'long' | 'short'): Intl.NumberFormat {
  const key = [tag, unit, digits].join(' ');
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: false,
    });
  formats.set(key, format);
  return format;
}
