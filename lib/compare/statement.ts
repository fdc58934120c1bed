import type { CountBound, Span, TimeValue } from '../model.ts';

/** What a sum is said to be: a fine that a regulator means to impose is another thing than the one it did impose. */
export type MoneyStage = 'proposed' | 'imposed' | 'settled' | 'demanded' | 'paid' | 'stated';

/** What a statement says, as something that can be compared. */
export type ClaimValue =
  | { type: 'time'; time: TimeValue }
  | {
      type: 'count';
      count: number;
      bound: CountBound | null;
      noun: string;
      /** Of a whole that is larger: those of one state, those whose passports were read. */
      isPart: boolean;
    }
  | { type: 'money'; amount: number; currency: string; bound: CountBound | null; stage: MoneyStage }
  | {
      /** A kind of data, or an actor: one member of a set. */
      type: 'item';
      name: string;
      /** False where the account says that it was not touched. */
      isHeld: boolean;
    };

/** One place of one account that answers a claim. */
export interface Statement {
  value: ClaimValue;
  /** As printed there: `text.slice(span.start, span.end)`. */
  words: string;
  span: Span;
  /** The sentence it stands in. */
  quote: string;
  quoteSpan: Span;
  /** The event it is, as the account's rows name it; null for counts, sums and data. */
  subject: string | null;
  /** "possibly", "is thought to": the account does not vouch for it. */
  isHedged: boolean;
  /** Tells of the attack as it was seen (files encrypted, systems down), and not of somebody coming in. */
  isStrike: boolean;
  /** What was worked out afterwards: that data was taken, and whose. */
  isDetermination: boolean;
}
