import { Readability } from '@mozilla/readability';
import { cloneNumbered, readNumbers } from './numberedClone.ts';
import type { VisibilityCheck } from './visibility.ts';

/** Below this many characters Readability tries again with fewer of its filters; short notices are common, so it is low. */
const RETRY_BELOW_CHARS = 250;

/**
 * The live elements whose copies Readability keeps as the article. Readability works on a copy; the page stays as it is.
 *
 * @returns null when Readability finds no article; 'too-deep' when the tree cannot be walked
 */
export function findSurvivors(
  document: Document,
  isVisible: VisibilityCheck | undefined,
): Set<Element> | null | 'too-deep' {
  const numbered = cloneNumbered(document, isVisible);
  if (numbered === null) return 'too-deep';
  const parsed = new Readability<number[]>(numbered.clone, {
    charThreshold: RETRY_BELOW_CHARS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (root) => readNumbers(root as Element),
  }).parse();
  if (!parsed?.content) return null;
  const survivors = new Set<Element>();
  for (const number of parsed.content) {
    const element = numbered.live[number];
    if (element !== undefined) survivors.add(element);
  }
  return survivors;
}
