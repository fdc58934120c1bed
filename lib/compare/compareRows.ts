import { idOf } from '../analyze/readRow.ts';
import type { AccountId, AsOf, ComparedAccount } from './account.ts';
import { compareAccounts } from './compareAccounts.ts';
import type { Comparison } from './comparison.ts';
import { findSharedBounds, type SharedBound } from './findSharedBounds.ts';
import { groupIncidents } from './groupIncidents.ts';
import { type PrintedClaim, printRows } from './printComparison.ts';
import { readAccountRow } from './readAccountRow.ts';
import type { Suggestion } from './suggestion.ts';
import { createSuggestionIndex } from './suggestionIndex.ts';
import { traitsOf } from './traits.ts';

type PrintedSuggestion = Omit<Suggestion, 'of'>;

export interface PrintedIncident {
  incident: string;
  /** In the order of the columns: by the day each account speaks of. */
  ids: AccountId[];
  columns: { id: AccountId; asOf: AsOf | null; source: AccountId }[];
  claims: PrintedClaim[];
  timeline: {
    kind: string;
    value: string;
    label: string;
    sources: number;
    verdict: string | null;
    tellings: { id: AccountId; value: string; text: string; start: number; end: number }[];
  }[];
  gaps: { after: number; min: number; max: number | null }[];
  nobodySays: string[];
}

/** What the command line answers. */
export interface ComparedRows {
  suggestions: PrintedSuggestion[];
  campaigns: PrintedSuggestion[];
  sharedBounds: SharedBound[];
  incidents: PrintedIncident[];
  /** Rows that could not be read, with what to mend; left out where there are none. */
  errors?: { id: AccountId | null; error: string }[];
}

/**
 * Compares rows of `analyze`, as they came out of `JSON.parse`. Rows are grouped by the incident they name; where none does,
 * the suggestions form the groups. Never throws for a row: one that cannot be read is told of in `errors`.
 */
export function compareRows(rows: readonly unknown[]): ComparedRows {
  const accounts = new Map<AccountId, ComparedAccount>();
  const named = new Map<string, AccountId[]>();
  const errors: NonNullable<ComparedRows['errors']> = [];
  for (const [at, raw] of rows.entries()) {
    const read = readAccountRow(raw);
    if (!read.ok) {
      const id = idOf(raw);
      // Without an id only its place says which one is meant.
      errors.push({ id, error: id === null ? `row ${at + 1}: ${read.error}` : read.error });
    } else if (accounts.has(read.value.account.id)) {
      errors.push({ id: read.value.account.id, error: 'another row has this id; give each its own' });
    } else {
      const { account, incident } = read.value;
      accounts.set(account.id, account);
      if (incident !== null) named.set(incident, [...(named.get(incident) ?? []), account.id]);
    }
  }
  const index = createSuggestionIndex();
  for (const account of accounts.values()) index.add(traitsOf(account));
  const suggestions = index.all();
  const groups: (readonly [string, AccountId[]])[] =
    named.size > 0
      ? [...named]
      : groupIncidents([...accounts.keys()], suggestions).map((ids, at) => [`suggested ${at + 1}`, ids]);
  const printed = (of: Suggestion['of']): PrintedSuggestion[] =>
    suggestions
      .filter((suggestion) => suggestion.of === of)
      .map(({ ids, score, reasons }) => ({ ids, score, reasons }));
  return {
    suggestions: printed('incident'),
    campaigns: printed('campaign'),
    sharedBounds: findSharedBounds([...accounts.values()]),
    incidents: groups.map(([incident, ids]) =>
      printIncident(incident, compareAccounts(ids.flatMap((id) => accounts.get(id) ?? []))),
    ),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

function printIncident(incident: string, comparison: Comparison): PrintedIncident {
  const { columns, timeline, nobodySays } = comparison;
  return {
    incident,
    ids: columns.map(({ account }) => account),
    columns: columns.map(({ account, asOf, source }) => ({ id: account, asOf, source })),
    claims: printRows(comparison),
    timeline: timeline.events.map(({ tellings, sources, verdict }) => ({
      kind: tellings[0].row.event.kind,
      value: tellings[0].row.event.time.edtf,
      label: tellings[0].row.event.label,
      sources,
      verdict,
      tellings: tellings.map(({ account, row: { event } }) => ({
        id: account,
        value: event.time.edtf,
        text: event.dateText,
        start: event.start,
        end: event.end,
      })),
    })),
    gaps: timeline.gaps.map(({ after, gap: { min, max } }) => ({ after, min, max })),
    nobodySays,
  };
}
