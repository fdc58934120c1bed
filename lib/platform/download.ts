/** Milliseconds. The browser reads the Blob after the click returns; how long after is its own business. */
const KEEP_BLOB = 60_000;

/** Offers a text or a Blob as a file to save, by a link with `download`: no permission is needed and nothing is sent. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_BLOB);
}
