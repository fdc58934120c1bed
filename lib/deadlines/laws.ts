import * as v from 'valibot';
import { deadlineTableSchema, type Law } from './lawSchema.ts';
import data from './laws.json' with { type: 'json' };

/**
 * What was researched of notification deadlines, as of `DEADLINES.asOf`: no legal advice. Read once and checked, so that
 * a damaged table stops here and not in the middle of a sum.
 */
export const DEADLINES = v.parse(deadlineTableSchema, data);

/** Everywhere that can be chosen: those with rows, and the states for which no number was found. */
export type Jurisdiction = { kind: 'law'; law: Law } | { kind: 'no-number'; id: string; jurisdiction: string };

const withRow = new Set(DEADLINES.laws.map(({ id }) => id));

/** In the order of their names; a state that has a row is not listed a second time. */
export const JURISDICTIONS: readonly (Jurisdiction & { id: string; name: string })[] = [
  ...DEADLINES.laws.map((law) => ({ kind: 'law' as const, law, id: law.id, name: law.jurisdiction })),
  ...DEADLINES.noNumber.states
    .filter(({ id }) => !withRow.has(id))
    .map(({ id, jurisdiction }) => ({ kind: 'no-number' as const, id, jurisdiction, name: jurisdiction })),
].toSorted((a, b) => (a.name < b.name ? -1 : 1));

const byId = new Map(JURISDICTIONS.map((each) => [each.id, each]));

/** null: a later table had it, or an imported file names what was never there. */
export const jurisdictionOf = (id: string): (typeof JURISDICTIONS)[number] | null => byId.get(id) ?? null;
