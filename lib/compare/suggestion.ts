import type { EntityRole, EntityType, LocalDateTime } from '../model.ts';
import type { AccountId } from './account.ts';

/** Why two accounts are thought to be of one incident, or of one campaign. */
export type Reason =
  | {
      type: 'entity';
      entity: EntityType;
      name: string;
      role: EntityRole | null;
      /** How many of the library's accounts name it. */
      accounts: number;
    }
  | { type: 'dates'; from: LocalDateTime; to: LocalDateTime }
  | { type: 'count'; count: number }
  | { type: 'quote'; quote: string }
  /** The texts are nearly the same: `likeness` of their shingles, 0–1. */
  | { type: 'syndicated'; likeness: number };

export interface Suggestion {
  /** In the order the accounts were given. */
  ids: [AccountId, AccountId];
  /** `campaign`: different victims of one vendor or actor. */
  of: 'incident' | 'campaign';
  /** 0–1. */
  score: number;
  /** The weightiest first. Never empty. */
  reasons: Reason[];
}
