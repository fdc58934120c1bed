import { Readability } from '@mozilla/readability';
import { wrapLooseText } from './looseText.ts';
import { markHolders, readMarks } from './marks.ts';
import type { VisibilityCheck } from './visibility.ts';
import { cloneVisible } from './visibleClone.ts';

/** Below this many characters Readability tries again with fewer of its filters; short notices are common, so it is low. */
const RETRY_BELOW_CHARS = 250;

/**
 * The live text nodes that Readability, working on a copy, keeps as the article. The page stays as it is.
 *
 * @returns null when Readability finds no article; 'too-deep' when the tree cannot be walked
 */
export function findSurvivors(
  document: Document,
  isVisible: VisibilityCheck | undefined,
): ReadonlySet<Text> | null | 'too-deep' {
  const copied = cloneVisible(document, isVisible);
  if (copied === null) return 'too-deep';
  const { clone, liveText } = copied;
  wrapLooseText(clone);
  const held = markHolders(clone, liveText);
  const parsed = new Readability<number[]>(clone, {
    charThreshold: RETRY_BELOW_CHARS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (root) => readMarks(root as Element),
  }).parse();
  if (!parsed?.content) return null;
  return new Set(parsed.content.flatMap((number) => held[number] ?? []));
}
