import { analyzeRow } from '../../lib/analyze/analyzeRow.ts';
import { compareRows } from '../../lib/compare/compareRows.ts';
import type { PrintedClaim } from '../../lib/compare/printComparison.ts';
import type { CorpusAccount, CorpusGroup } from './compareCorpus.ts';
import { isReportedBy, readDisagreement } from './disagreements.ts';

type Account = Pick<CorpusAccount, 'id' | 'text' | 'lang' | 'published' | 'incident'> & { title?: string };
type Group = Pick<CorpusGroup, 'incident' | 'docs' | 'disagreements'> &
  Partial<Pick<CorpusGroup, 'histories' | 'cells'>>;

export interface GroupScore {
  incident: string;
  listed: number;
  missed: string[];
  /** Claims reported as contradictions that nobody listed. */
  falsely: string[];
  /** Histories reported as contradictions. */
  histories: string[];
  /** Values annotated of single accounts, and those that are not what counts in their cell. */
  cells: number;
  wrongCells: string[];
}

export interface GroupsScore {
  groups: GroupScore[];
  suggestions: { right: number; made: number; wanted: number; wrong: string[]; missed: string[] };
}

/** Compares groups of accounts and the pairs suggested, as the command line does, with what was annotated. */
export function scoreGroups(accounts: readonly Account[], groups: readonly Group[]): GroupsScore {
  const analysed = accounts.map(({ id, text, lang, published, title }) =>
    analyzeRow({ id, text, lang, published, title }, noPages),
  );
  const withIncident = analysed.map((row, at) => ({ ...row, incident: accounts[at]?.incident ?? undefined }));
  const compared = compareRows(withIncident);
  return {
    groups: groups.map((group): GroupScore => {
      const claims = compared.incidents.find(({ incident }) => incident === group.incident)?.claims ?? [];
      const listed = group.disagreements.map(readDisagreement);
      const contradictions = claims.filter(({ verdict }) => verdict === 'contradicts');
      return {
        incident: group.incident,
        listed: listed.length,
        missed: listed.filter((one) => !claims.some((claim) => isReportedBy(claim, one))).map(({ text }) => text),
        falsely: contradictions
          .filter((claim) => !listed.some((one) => isReportedBy(claim, one)))
          .map(({ claim }) => claim),
        histories: (group.histories ?? [])
          .map(readDisagreement)
          .filter((one) => contradictions.some((claim) => isReportedBy(claim, one)))
          .map(({ text }) => text),
        cells: group.cells?.length ?? 0,
        wrongCells: (group.cells ?? [])
          .map((wanted) => ({ wanted, got: leadOf(claims, wanted) }))
          .filter(({ wanted, got }) => !isValue(got, wanted.value))
          .map(({ wanted: { claim, id, value }, got }) => `${claim} of ${id}: ${value}, got ${got ?? 'none'}`),
      };
    }),
    suggestions: scoreSuggestions(
      accounts,
      compared.suggestions.map(({ ids }) => ids),
    ),
  };
}

/** What counts in the cell of an account; null where it has none. */
const leadOf = (claims: readonly PrintedClaim[], { claim, id }: { claim: string; id: string }): string | null =>
  claims.find((row) => row.claim === claim)?.cells.find((cell) => cell.id === id)?.value ?? null;

/** A day stands for the span that begins on it, digits for a sum in any currency. */
const isValue = (got: string | null, wanted: string): boolean =>
  got !== null &&
  (/^\d+$/.test(wanted) && wanted.length > 4
    ? got.replace(/^[A-Z]{3} /, '') === wanted
    : got.replace(/^\[?(?:\.\.\/)?/, '').startsWith(wanted));

const noPages = (): never => {
  throw new Error('Expected texts alone, got a page');
};

function scoreSuggestions(
  accounts: readonly Account[],
  pairs: readonly (readonly [string | number, string | number])[],
): GroupsScore['suggestions'] {
  const wanted = accounts.flatMap((a, at) =>
    accounts.slice(at + 1).flatMap((b) => (a.incident && a.incident === b.incident ? [`${a.id}-${b.id}`] : [])),
  );
  const made = pairs.map(([a, b]) => `${a}-${b}`);
  return {
    right: made.filter((pair) => wanted.includes(pair)).length,
    made: made.length,
    wanted: wanted.length,
    wrong: made.filter((pair) => !wanted.includes(pair)),
    missed: wanted.filter((pair) => !made.includes(pair)),
  };
}

/** The score in lines: what each group found and missed, then the sums. */
export function printGroups(name: string, { groups, suggestions }: GroupsScore): string {
  const sum = (of: (group: GroupScore) => number): number => groups.reduce((total, group) => total + of(group), 0);
  const listed = sum((group) => group.listed);
  const missed = sum((group) => group.missed.length);
  const worst = Math.max(0, ...groups.map(({ falsely }) => falsely.length));
  const part = (of: number, all: number): string => (all === 0 ? '–' : (of / all).toFixed(3));
  const { right, made, wanted } = suggestions;
  const cells = sum((group) => group.cells);
  return [
    `${name}: ${groups.length} groups`,
    ...groups.map((group) =>
      [
        `  ${group.incident}: ${group.listed - group.missed.length} of ${group.listed} reported`,
        ...group.missed.map((text) => `    missed: ${text}`),
        ...group.falsely.map((claim) => `    contradiction nobody listed: ${claim}`),
        ...group.histories.map((text) => `    a history taken for a contradiction: ${text}`),
        ...group.wrongCells.map((text) => `    a cell: ${text}`),
      ].join('\n'),
    ),
    `  disagreements reported ${listed - missed} of ${listed}; contradictions nobody listed ${sum(({ falsely }) => falsely.length)}, at most ${worst} in a group`,
    ...(cells > 0 ? [`  cells ${cells - sum((group) => group.wrongCells.length)} of ${cells}`] : []),
    `  same-incident suggestions: precision ${part(right, made)} (${right} of ${made}), recall ${part(right, wanted)} (${right} of ${wanted})`,
    ...suggestions.wrong.map((pair) => `    wrong: ${pair}`),
    ...suggestions.missed.map((pair) => `    missed: ${pair}`),
  ].join('\n');
}
