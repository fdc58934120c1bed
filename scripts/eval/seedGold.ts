/** What is read of the reference page's gold file: its dated expressions. */
export interface SeedGold {
  source: { dct: string };
  expressions: SeedExpression[];
}

interface SeedExpression {
  text: string;
  textWithoutCue?: string;
  start: number;
  type: 'DATE' | 'TIME' | 'INTERVAL' | 'SET';
  edtf: string;
  kind: string;
  alsoKinds?: string[];
  alternatives?: { kind?: string }[];
  components?: { text: string; edtf: string }[];
}

/** The gold file's kinds in ours. */
const KINDS: Readonly<Record<string, string>> = {
  'vendor-contact': 'vendor_notice',
  intrusion: 'intrusion_start',
  disclosure: 'public_disclosure',
};
const ourKind = (kind: string): string => KINDS[kind] ?? kind;

/** A row for `score.mjs`: the reference page's expressions with their offsets in the text of the analysed page. */
export function seedRow(gold: SeedGold, id: string, text: string): object {
  let from = 0;
  const find = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`Expected ${JSON.stringify(words)} in the article behind offset ${from}, got none`);
    from = start + words.length;
    return { start, end: from };
  };
  const inOrder = gold.expressions.toSorted((a, b) => a.start - b.start);
  const timex = inOrder.flatMap((expression) => {
    const kinds = {
      kind: ourKind(expression.kind),
      alt_kinds: [
        ...(expression.alsoKinds ?? []),
        ...(expression.alternatives ?? []).flatMap(({ kind }) => kind ?? []),
      ].map(ourKind),
    };
    if (expression.type === 'SET') {
      // Four months that share one verb: four dates.
      return (expression.components ?? []).map((part) => ({
        ...find(part.text),
        type: 'DATE',
        value: part.edtf,
        ...kinds,
      }));
    }
    const span = find(expression.textWithoutCue ?? expression.text);
    if (expression.type === 'INTERVAL') {
      return [{ ...span, type: 'RANGE', value: expression.edtf, ...kinds, kind_end: 'intrusion_end' }];
    }
    return [{ ...span, type: expression.type, value: expression.edtf.replace(/^\.\.\//, ''), ...kinds }];
  });
  return { id, lang: 'en', published: gold.source.dct, text, timex };
}
