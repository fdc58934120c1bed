import type { Verdict } from '../metrics/compareTimes.ts';
import type { AccountId, AsOf } from './account.ts';
import type { RowId } from './claims.ts';
import type { SharedBound } from './findSharedBounds.ts';
import type { MergedTimeline } from './mergeTimelines.ts';
import type { Statement } from './statement.ts';

/** `only-one-source`: nothing to compare it with. The rest as two statements stand to each other, the worst of all pairs. */
export type RowVerdict = Verdict | 'only-one-source';

/** What an account says about a claim. */
export interface Cell {
  account: AccountId;
  /** The first is the one that counts; the rest it says as well. Data types: the set. Never empty. */
  statements: [Statement, ...Statement[]];
}

/**
 * Differences that are a history: later accounts give more (`grows`), an earlier start or a later end (`widens`). Not that
 * somebody is wrong: that more became known.
 */
export type History = 'grows' | 'widens';

/** How two accounts stand to each other about the row's claim. */
export interface PairVerdict {
  accounts: [AccountId, AccountId];
  verdict: Verdict;
  history: History | null;
}

export interface Row {
  id: RowId;
  verdict: RowVerdict;
  /** Set where every pair that differs is a history. */
  history: History | null;
  /** Only of accounts that answer, in the order of the columns. Never empty. */
  cells: Cell[];
  /** Every two cells; accounts that are one text count as one source and are not compared. */
  pairs: PairVerdict[];
}

/** A column of the matrix. */
export interface Column {
  account: AccountId;
  asOf: AsOf | null;
  /** Of near-identical texts the one that stands for them all; its own id for all others. */
  source: AccountId;
}

export interface Comparison {
  /** By their as-of date, the earliest first; those without one last. */
  columns: Column[];
  rows: Row[];
  timeline: MergedTimeline;
  /** "Both begin 2018-08-11": bounds that accounts of different victims share. */
  sharedBounds: SharedBound[];
  /** Claims that no account answers. */
  nobodySays: RowId[];
}
