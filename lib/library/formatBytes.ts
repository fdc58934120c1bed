const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** Bytes as people read them, in decimal units: `840 bytes`, `1.2 MB`, `15 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  let value = bytes;
  let unit: string = UNITS[0];
  for (const next of UNITS) {
    value /= 1000;
    unit = next;
    // 999.95 would be printed as 1000.
    if (value < 999.5) break;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
