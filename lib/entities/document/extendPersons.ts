import { expression } from '../expression.ts';
import type { Mentions } from './mentions.ts';

// "Paulino do" before "Rego Barros"; ", Jr." after it.
const BEFORE = expression(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+ (?:(?:de|del|della|di|da|do|dos|das|van|von|der|den|bin|ter|la) ){1,3}$`,
);
const AFTER = /^,? (?:Jr|Sr)\b\.?|^ (?:II|III|IV)\b/;

/** A person's name goes on over small words to the left and over "Jr." to the right; two names that a particle joins are one. */
export function extendPersons(mentions: Mentions): void {
  joinHalves(mentions);
  for (const mention of mentions.all()) {
    if (mention.type !== 'PERSON') continue;
    const before = BEFORE.exec(mentions.text.slice(Math.max(0, mention.start - 40), mention.start))?.[0].length ?? 0;
    const after = AFTER.exec(mentions.text.slice(mention.end, mention.end + 6))?.[0].length ?? 0;
    if (before > 0) mentions.widen(mention, mention.start - before, mention.end);
    if (after > 0) mentions.widen(mention, mention.start, mention.end + after);
  }
}

const PARTICLES = /^ (?:(?:de|del|della|di|da|do|dos|das|van|von|der|den|bin|ter|la) ){1,3}$/;

function joinHalves(mentions: Mentions): void {
  const sorted = mentions.sorted();
  const second = new Set<(typeof sorted)[number]>();
  sorted.forEach((mention, i) => {
    const next = sorted[i + 1];
    if (mention.type !== 'PERSON' || next?.type !== 'PERSON' || next.start - mention.end > 20) return;
    if (PARTICLES.test(mentions.text.slice(mention.end, next.start))) second.add(next);
  });
  mentions.remove((mention) => second.has(mention));
  sorted.forEach((mention, i) => {
    const next = sorted[i + 1];
    if (next && second.has(next)) mentions.widen(mention, mention.start, next.end);
  });
}
