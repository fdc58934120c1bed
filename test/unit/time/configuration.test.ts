import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LIB = new URL('../../../lib/time/', import.meta.url);
const names = (folder: string): string[] => readdirSync(new URL(folder, LIB)).filter((name) => name.endsWith('.ts'));
const configuration = readFileSync(new URL('configuration.ts', LIB), 'utf8');
const tests = readdirSync(new URL('parsers/', import.meta.url))
  .map((name) => readFileSync(new URL(`parsers/${name}`, import.meta.url), 'utf8'))
  .join('\n');

/** Names a file exports that are parsers or steps: everything the configuration can list. */
function exportsOf(folder: string, name: string, kind: RegExp): string[] {
  const source = readFileSync(new URL(`${folder}${name}`, LIB), 'utf8');
  return [...source.matchAll(/export const (\w+)(?:: \w+)? = (\w+)/g)]
    .filter(([, , maker]) => kind.test(maker ?? ''))
    .map(([, exported]) => exported ?? '');
}

describe('every pattern is in the one ordered list and has its table', () => {
  it.each(names('parsers/').flatMap((name) => exportsOf('parsers/', name, /^timeParser$/)))('%s', (parser) => {
    expect(configuration).toMatch(new RegExp(`^  ${parser},$`, 'm'));
    expect(tests).toMatch(new RegExp(`\\b${parser},`));
  });

  it.each(names('refiners/').flatMap((name) => exportsOf('refiners/', name, /^(?:timeRefiner|joinNeighbours)$/)))(
    '%s',
    (refiner) => {
      expect(configuration).toMatch(new RegExp(`^  ${refiner},$`, 'm'));
    },
  );
});
