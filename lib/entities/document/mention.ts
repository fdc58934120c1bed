import type { EntityRole } from '../../model.ts';
import type { Candidate } from '../candidate.ts';

/** A candidate that stands; document rules retype it, rename it or add others beside it. */
export interface Mention extends Candidate {
  text: string;
  role: EntityRole | null;
}
