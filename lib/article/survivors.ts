import Readability from '@mozilla/readability/Readability.js';
import { wrapLooseText } from './looseText.ts';
import { markHolders, readMarks } from './marks.ts';
import type { VisibilityCheck } from './visibility.ts';
import { cloneVisible } from './visibleClone.ts';

/** Below this many characters Readability tries again with fewer of its filters; short notices are common, so it is low. */
const RETRY_BELOW_CHARS = 250;

/** What Readability, working on a copy, makes of the page; all nodes are the live page's. */
export interface Survivors {
  /** The text nodes it keeps as the article; empty when it finds none. */
  kept: ReadonlySet<Text>;
  /** The topmost elements the page does not show. */
  hidden: ReadonlySet<Element>;
}

/** Runs Readability on a copy of the page, which stays as it is. Null when the page is nested too deep to be walked. */
export function findSurvivors(document: Document, isVisible: VisibilityCheck | undefined): Survivors | null {
  const copied = cloneVisible(document, isVisible);
  if (copied === null) return null;
  const { clone, liveText, hidden } = copied;
  wrapLooseText(clone);
  const held = markHolders(clone, liveText);
  const parsed = new Readability<number[]>(clone, {
    charThreshold: RETRY_BELOW_CHARS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (root) => readMarks(root as Element),
  }).parse();
  return { kept: new Set((parsed?.content ?? []).flatMap((number) => held[number] ?? [])), hidden };
}
