import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../../lib/anchor/alignTexts.ts';
import { anchorTarget } from '../../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../../lib/anchor/describeTarget.ts';

/**
 * A text is a list of sentences that know who they are, so that after any edit it is known where a marked place went,
 * or that it went nowhere. The sentences draw on few words and fewer dates: repeats are the rule.
 */
interface Sentence {
  id: number;
  text: string;
}

const WORDS = [
  'the city',
  'a vendor',
  'its bank',
  'letters',
  'card data',
  'a server',
  'found',
  'told',
  'closed',
  'sent',
];
const DATES = ['September 25, 2018', 'September 26, 2018', '9/25/2018', 'October 2018'];

const sentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 14 }), fc.constantFrom(...DATES), fc.nat(13))
  .map(([words, date, at]) => `${words.toSpliced(at % words.length, 0, date).join(' ')}.`);

const article = fc
  .uniqueArray(sentence, { minLength: 4, maxLength: 14 })
  .map((texts) => texts.map((text, id): Sentence => ({ id, text })));

type Edit = { kind: 'delete' | 'duplicate' | 'swap' | 'insert'; at: number; text: string };
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind'][]>('delete', 'duplicate', 'swap', 'insert'),
    at: fc.nat(),
    text: sentence,
  }),
  { maxLength: 4 },
);

function apply(sentences: Sentence[], { kind, at, text }: Edit): Sentence[] {
  const index = at % Math.max(1, sentences.length);
  const here = sentences[index];
  const next = sentences[index + 1];
  switch (kind) {
    case 'delete':
      return sentences.toSpliced(index, 1);
    case 'duplicate':
      return here ? sentences.toSpliced(index, 0, here) : sentences;
    case 'swap':
      return here && next ? sentences.toSpliced(index, 2, next, here) : sentences;
    case 'insert':
      return sentences.toSpliced(index, 0, { id: -1, text });
  }
}

const join = (sentences: Sentence[]): string => sentences.map(({ text }) => text).join('\n');

/** Where each copy of the marked words of sentence `id` begins now. */
function placesOf(sentences: Sentence[], id: number, offset: number): number[] {
  let at = 0;
  const places: number[] = [];
  for (const { id: own, text } of sentences) {
    if (own === id) places.push(at + offset);
    at += text.length + 1;
  }
  return places;
}

const marked = fc.record({ sentences: article, which: fc.nat(), edits, wholeSentence: fc.boolean() }).map((drawn) => {
  const own = drawn.sentences[drawn.which % drawn.sentences.length];
  if (!own) throw new Error('expected a sentence to mark');
  const date = DATES.find((each) => own.text.includes(each)) ?? own.text;
  const exact = drawn.wholeSentence ? own.text : date;
  const offset = own.text.indexOf(exact);
  const start = placesOf(drawn.sentences, own.id, offset)[0] ?? 0;
  const target = describeTarget(join(drawn.sentences), { start, end: start + exact.length });
  const now = drawn.edits.reduce(apply, drawn.sentences);
  const before = join(drawn.sentences);
  return { own, exact, target, before, now, places: placesOf(now, own.id, offset), edits: drawn.edits };
});

describe('anchoring in a mutated text', () => {
  it('puts words only where those words stand', () => {
    fc.assert(
      fc.property(marked, ({ exact, target, now }) => {
        const anchored = anchorTarget(join(now), target);
        if (anchored && anchored.confidence !== 'fuzzy') {
          expect(join(now).slice(anchored.span.start, anchored.span.end)).toBe(exact);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every target of a text that only grew at its ends', () => {
    fc.assert(
      fc.property(article, sentence, sentence, fc.nat(), (sentences, first, last, which) => {
        const text = join(sentences);
        const own = sentences[which % sentences.length];
        fc.pre(own !== undefined);
        const start = placesOf(sentences, own.id, 0)[0] ?? 0;
        const target = describeTarget(text, { start, end: start + own.text.length });
        const anchored = anchorTarget(`${first}\n${text}\n${last}`, target);
        expect(anchored?.span.start).toBe(start + first.length + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of the same text twice, and leaves the target as it was', () => {
    fc.assert(
      fc.property(marked, ({ target, now }) => {
        const before = structuredClone(target);
        expect(anchorTarget(join(now), target)).toEqual(anchorTarget(join(now), target));
        expect(target).toEqual(before);
      }),
    );
  });

  it.each([
    ['by its context', false, 0.98],
    ['beside the older text', true, 0.995],
  ])('%s: is never in a wrong place, and rarely lost where it still stands', (_, isAligned, share) => {
    const counts = { right: 0, lost: 0, wrong: 0, standing: 0 };
    for (const { before, places, target, now } of fc.sample(marked, { seed: 20_180_925, numRuns: 4000 })) {
      const anchored = anchorTarget(join(now), target, isAligned ? alignTexts(before, join(now)) : undefined);
      if (places.length > 0) counts.standing++;
      if (!anchored) counts.lost += places.length > 0 ? 1 : 0;
      else if (places.includes(anchored.span.start)) counts.right++;
      else counts.wrong++;
    }
    expect(counts.wrong).toBe(0);
    expect(counts.right / counts.standing).toBeGreaterThanOrEqual(share);
  });
});
