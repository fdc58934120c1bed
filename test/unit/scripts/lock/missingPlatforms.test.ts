import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatforms, type PackageLock } from '../../../../scripts/lock/missingPlatforms.ts';

const lockWith = (optionalDependencies: Record<string, string>, more: PackageLock['packages'] = {}): PackageLock => ({
  packages: { 'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies }, ...more },
});

describe('missingPlatforms', () => {
  it.each([
    ['@tool/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@tool/cli-win32-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@tool/binding-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@tool/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ])('adds %s for its platform only', (name, platform) => {
    expect(missingPlatforms(lockWith({ [name]: '2.3.4' }))).toEqual([
      [`node_modules/${name}`, { version: '2.3.4', dev: true, optional: true, ...platform }],
    ]);
  });

  it.each([
    ['a name without a platform', lockWith({ fsevents: '2.3.3' })],
    ['a range: npm must choose', lockWith({ '@tool/cli-darwin-arm64': '^2.0.0' })],
    [
      'one that is there',
      lockWith({ 'cli-linux-x64': '1.0.0' }, { 'node_modules/cli-linux-x64': { version: '1.0.0' } }),
    ],
    [
      'one in its owner’s own folder',
      lockWith({ 'cli-linux-x64': '1.0.0' }, { 'node_modules/tool/node_modules/cli-linux-x64': { version: '1.0.0' } }),
    ],
  ])('adds nothing for %s', (_, lock) => {
    expect(missingPlatforms(lock)).toEqual([]);
  });

  it('finds nothing missing in our own lock: without this, npm ci fails everywhere', () => {
    expect(missingPlatforms(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([]);
  });
});
