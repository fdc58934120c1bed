import { readFileSync } from 'node:fs';
import { ENTITY_TYPES, type EntityType } from '../../../lib/model.ts';

export interface GoldMention {
  start: number;
  end: number;
  type: EntityType;
  canonical: string;
}

export interface Passage {
  id: string;
  text: string;
  mentions: GoldMention[];
}

const MARK = /\[([A-Z_]+) (?:([^\]|]+)\|)?([^\]]+)\]/g;
const isEntityType = (name: string): name is EntityType => ENTITY_TYPES.some((type) => type === name);

/** Reads annotated passages; the format is told at the head of test/corpus/entities/passages.txt. Throws on an unknown type. */
export function readPassages(path: string): Passage[] {
  const passages: Passage[] = [];
  for (const part of readFileSync(path, 'utf8').split(/^## /m).slice(1)) {
    const [id = '', ...lines] = part.trim().split('\n');
    const marked = lines.join('\n');
    const passage: Passage = { id, text: '', mentions: [] };
    let at = 0;
    for (const match of marked.matchAll(MARK)) {
      const [whole, type = '', canonical, words = ''] = match;
      if (!isEntityType(type)) throw new Error(`expected an entity type in passage ${id}, got ${type}`);
      passage.text += marked.slice(at, match.index);
      at = match.index + whole.length;
      const start = passage.text.length;
      passage.text += words;
      passage.mentions.push({ start, end: passage.text.length, type, canonical: canonical ?? words });
    }
    passage.text += marked.slice(at);
    passages.push(passage);
  }
  return passages;
}
