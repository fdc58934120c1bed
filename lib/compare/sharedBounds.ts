import type { LocalDateTime } from '../model.ts';
import type { AccountId } from './comparison.ts';

/** A day on which the intrusion at several victims began or ended: a sign of one event at their vendor. */
export interface SharedBound {
  claim: 'intrusion_start' | 'intrusion_end';
  day: LocalDateTime;
  /** Who says so, of which victim (null: it names none). Two different victims at least. */
  told: { account: AccountId; victim: string | null }[];
}
