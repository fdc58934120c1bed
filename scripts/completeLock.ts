import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPlatforms, type PackageLock } from './lock/missingPlatforms.ts';

const LOCK = join(import.meta.dirname, '../package-lock.json');

/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out because its registry did not have
 * them at the time. `npm ci` refuses a lock without them, on every platform. Run after `npm install` has changed the lock.
 */
const lock: PackageLock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = missingPlatforms(lock);
for (const [path, entry] of missing) lock.packages[path] = entry;
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${missing.length} packages of other platforms added to package-lock.json.`);
