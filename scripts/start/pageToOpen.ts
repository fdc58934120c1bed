import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { SAMPLE_PAGES } from '../serve/startServer.ts';
import { UserError } from '../userError.ts';

/** The sample post, which `npm start` opens when no page is named. */
const SAMPLE = 'city-notice.html';

/** Either an address that is already served, or a folder to serve and the path of the page in it. */
export type PageToOpen = { kind: 'address'; address: string } | { kind: 'file'; folder: string; path: string };

/**
 * What to open for an argument: an `http` or `https` address as it stands, a file through the loopback server (the
 * extension asks for no access to `file:`). Throws a UserError when it is neither.
 */
export function pageToOpen(argument: string | null): PageToOpen {
  if (argument === null) return { kind: 'file', folder: SAMPLE_PAGES, path: `/${SAMPLE}` };
  if (/^https?:\/\//i.test(argument)) {
    if (URL.canParse(argument)) return { kind: 'address', address: argument };
    throw new UserError(`${argument} is not an address that can be opened.`);
  }
  if (/^[a-z][a-z+.-]+:/i.test(argument)) {
    throw new UserError(`Only http and https addresses and files can be opened, got ${argument}.`);
  }
  const file = resolve(argument);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new UserError(`There is no file ${file}. Give an address that starts with http:// or https://, or a file.`);
  }
  return { kind: 'file', folder: dirname(file), path: `/${encodeURIComponent(basename(file))}` };
}
