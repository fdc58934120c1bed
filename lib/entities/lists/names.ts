import type { EntityRole, EntityType } from '../../model.ts';

/** One listed name: what it is, under which name it goes, and whether it needs context to be believed. */
export interface ListedName {
  canonical: string;
  type: EntityType;
  role: EntityRole | null;
  /** A common word or a given name ("Play", "Target"): believed only where the words around say so. */
  common: boolean;
}

/**
 * A list as it is written in the data files: one entry a line, `Canonical|alias|alias`. A `~` before a name marks it as a
 * common word that needs context; the mark holds for that name alone.
 */
export interface NameList {
  type: EntityType;
  role: EntityRole | null;
  entries: string;
}

/** A printed name of a list and what it stands for. */
export interface PrintedName {
  printed: string;
  name: ListedName;
}

/** Reads a list's lines. Throws on an empty alias, which is a slip of the pen in a data file. */
export function parseNameList(list: NameList): PrintedName[] {
  const names: PrintedName[] = [];
  for (const line of list.entries.split('\n')) {
    if (line.trim() === '') continue;
    const printed = line.trim().split('|');
    const canonical = (printed[0] ?? '').replace(/^~/, '');
    for (const alias of printed) {
      const common = alias.startsWith('~');
      const text = common ? alias.slice(1) : alias;
      if (text === '') throw new Error(`expected a name between bars, got an empty one in: ${line}`);
      names.push({ printed: text, name: { canonical, type: list.type, role: list.role, common } });
    }
  }
  return names;
}

/** The name that starts at `offset` of a list's text. */
export function readName(list: NameList, offset: number): PrintedName {
  const { entries, type, role } = list;
  const lineStart = entries.lastIndexOf('\n', offset - 1) + 1;
  const found = entries.indexOf('\n', offset);
  const line = entries.slice(lineStart, found < 0 ? entries.length : found);
  const bar = line.indexOf('|', offset - lineStart);
  const alias = line.slice(offset - lineStart, bar < 0 ? line.length : bar);
  const canonical = line.slice(0, line.includes('|') ? line.indexOf('|') : line.length).replace(/^~/, '');
  const common = alias.startsWith('~');
  return { printed: common ? alias.slice(1) : alias, name: { canonical, type, role, common } };
}
