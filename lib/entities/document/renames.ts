import type { Mentions } from './mentions.ts';

const NOW = /^,? ?\(?(?:now|now known as|now called|since renamed|renamed|which is now|currently known as) (?:the )?$/;
const BEFORE = /^,? ?\(?(?:formerly|formerly known as|previously|previously known as|f\/k\/a|fka|née) (?:the )?$/;

/** "Superion, now CentralSquare Technologies": one organisation, under its present name. */
export function linkRenames(mentions: Mentions): void {
  const sorted = mentions.sorted();
  sorted.forEach((mention, i) => {
    const next = sorted[i + 1];
    if (
      !next ||
      mention.type !== next.type ||
      mention.canonical === next.canonical ||
      !['ORG', 'PRODUCT', 'THREAT_ACTOR'].includes(mention.type)
    )
      return;
    const between = mentions.text.slice(mention.end, Math.min(next.start, mention.end + 40));
    if (next.start - mention.end > 40) return;
    const [current, old] = NOW.test(between) ? [next, mention] : BEFORE.test(between) ? [mention, next] : [];
    if (!current || !old) return;
    const oldName = old.canonical;
    for (const other of mentions.all())
      if (other.type === current.type && other.canonical === oldName) other.canonical = current.canonical;
  });
}
