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

/** Texts gathered before they leave the page's own memory, in UTF-16 units. */
const PART = 1_000_000;

/** A file too long for one text: written piece by piece, which the browser keeps, and offered by `download`. */
export function startFile(): { add(text: string): void; save(name: string): void } {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let size = 0;
  const put = (): void => {
    parts.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  return {
    add(text) {
      waiting.push(text);
      size += text.length;
      if (size >= PART) put();
    },
    save(name) {
      put();
      download(name, new Blob(parts));
    },
  };
}
