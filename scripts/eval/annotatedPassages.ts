/** A gold row in the shape `score.mjs` reads. Offsets are UTF-16 into `text`, end exclusive. */
export interface GoldRow {
  id: string;
  lang: string;
  published: string;
  style: string;
  text: string;
  timex: {
    start: number;
    end: number;
    text: string;
    type: string;
    value: string;
    kind: string | null;
    alt_values: string[];
    alt_kinds: string[];
  }[];
  entities: { start: number; end: number; text: string; type: string; canonical: string }[];
  negatives: { start: number; end: number }[];
  skip: { start: number; end: number }[];
}

const SPAN = /\[((?:[^[\]]|\[\.\])+)\]\{([^}]*)\}/g;
const TIMEX = new Set(['DATE', 'TIME', 'RANGE', 'DURATION']);

/**
 * Reads passages annotated in place (`[June 8]{T:DATE|2015-06-08|individual_notice}`; the format is explained at the top
 * of test/corpus/blind/passages.txt) into gold rows.
 * @throws Error naming the passage and the annotation when one cannot be read.
 */
export function annotatedPassages(source: string): GoldRow[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((passage) => {
      const [head = '', ...lines] = passage.split('\n');
      const [id = '', lang = '', published = '', ...style] = head.split(' ');
      const row: GoldRow = {
        id,
        lang: lang.slice(0, 2),
        published,
        style: style.join(' '),
        text: '',
        timex: [],
        entities: [],
        negatives: [],
        skip: [],
      };
      const marked = lines.join('\n').trim();
      let from = 0;
      for (const match of marked.matchAll(SPAN)) {
        const [whole, surface = '', label = ''] = match;
        row.text += marked.slice(from, match.index);
        const start = row.text.length;
        row.text += surface;
        from = match.index + whole.length;
        addSpan(row, { start, end: row.text.length, text: surface }, label);
      }
      row.text += marked.slice(from);
      if (/\]\{|\}\s*\[?[A-Z_]+\|/.test(row.text))
        throw new Error(`passage ${id}: an annotation was not read in: ${row.text}`);
      return row;
    });
}

function addSpan(row: GoldRow, span: { start: number; end: number; text: string }, label: string): void {
  if (label === 'NEG') row.negatives.push(span);
  else if (label === 'SKIP') row.skip.push(span);
  else if (label.startsWith('T:')) {
    const [type = '', values = '', kinds = ''] = label.slice(2).split('|');
    const [value = '', ...alt_values] = values.split('=');
    const [kind, ...alt_kinds] = kinds.split('+').filter(Boolean);
    if (!TIMEX.has(type) || value === '')
      throw new Error(`passage ${row.id}: expected T:TYPE|value|kind, got ${label}`);
    row.timex.push({ ...span, type, value, kind: kind ?? null, alt_values, alt_kinds });
  } else {
    const [type = '', canonical = ''] = label.split('|');
    if (!/^[A-Z_]+$/.test(type) || canonical === '')
      throw new Error(`passage ${row.id}: expected TYPE|canonical, got ${label}`);
    row.entities.push({ ...span, type, canonical });
  }
}
