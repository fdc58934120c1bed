/** Accounts of invented incidents with what they disagree about; the format is told at the top of the corpus. */
export interface CorpusAccount {
  id: string;
  lang: string;
  published: string;
  title: string;
  text: string;
  incident: string | null;
  campaign: string | null;
}

export interface CorpusGroup {
  incident: string;
  docs: string[];
  /** Must be reported. */
  disagreements: string[];
  /** Must not be reported as contradictions. */
  histories: string[];
  /** The value that counts in a cell. */
  cells: { claim: string; id: string; value: string }[];
}

/** @throws Error naming the line that cannot be read. */
export function readCompareCorpus(source: string): { accounts: CorpusAccount[]; groups: CorpusGroup[] } {
  const accounts: CorpusAccount[] = [];
  const groups: CorpusGroup[] = [];
  let incident: string | null = null;
  let campaign: string | null = null;
  for (const line of source.split('\n')) {
    const head = line.slice(0, 2).trim();
    if (line.startsWith('#') && !line.startsWith('## ')) continue;
    if (head === '=') {
      const [, name = '-', vendor = '-'] = line.split(' ');
      incident = name === '-' ? null : name;
      campaign = vendor === '-' ? null : vendor;
      if (incident) groups.push({ incident, docs: [], disagreements: [], histories: [], cells: [] });
    } else if (line.startsWith('## ')) {
      const [, id = '', lang = '', published = '', ...title] = line.split(' ');
      if (!/^\d{4}-\d\d-\d\d$/.test(published)) throw new Error(`Expected "## id lang date title", got ${line}`);
      accounts.push({ id, lang, published, title: title.join(' '), text: '', incident, campaign });
      if (incident) groups.at(-1)?.docs.push(id);
    } else if (head === '!') groups.at(-1)?.disagreements.push(line.slice(2));
    else if (head === '~') groups.at(-1)?.histories.push(line.slice(2));
    else if (head === '>') {
      const [claim = '', id = '', value = ''] = line.slice(2).split(' ');
      groups.at(-1)?.cells.push({ claim, id, value });
    } else if (line.trim() !== '') {
      const account = accounts.at(-1);
      if (!account) throw new Error(`Expected an account before its text, got ${line}`);
      account.text += `${account.text ? '\n' : ''}${line}`;
    }
  }
  return { accounts, groups };
}
