/**
 * Has the browser print this window or frame alone.
 *
 * @returns resolves once it is printed or the reader thought better of it
 */
export function printWindow(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('afterprint', () => resolve(), { once: true });
    window.print();
  });
}
