/** F1 a corpus may lose against the model card before training says so: another seed alone moves the small ones by two. */
const TOLERANCE = 2;

/** The F1 that the model card records for each held-back corpus, by the name in its row's first cell: "GUM (18)" is GUM. */
export function recordedScores(card: string): Map<string, number> {
  const recorded = new Map<string, number>();
  let column = -1;
  for (const line of card.split('\n')) {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0]?.startsWith('held back')) column = cells.indexOf('F1');
    else if (cells.length === 0) column = -1;
    const f1 = Number.parseFloat(cells[column] ?? '');
    if (column > 0 && !Number.isNaN(f1)) recorded.set((cells[0] ?? '').replace(/ \(.*/, ''), f1);
  }
  return recorded;
}

/** What fell by more than `TOLERANCE`, one sentence each. Throws where the card has no figure for a corpus. */
export function fallenScores(recorded: ReadonlyMap<string, number>, scored: ReadonlyMap<string, number>): string[] {
  return [...scored].flatMap(([corpus, f1]) => {
    const before = recorded.get(corpus);
    if (before === undefined) throw new Error(`expected a held-back F1 of ${corpus} in the model card, got none`);
    return before - f1 > TOLERANCE
      ? [`${corpus} fell from ${before.toFixed(1)} to ${f1.toFixed(1)}: find out why, or record it in the model card`]
      : [];
  });
}
