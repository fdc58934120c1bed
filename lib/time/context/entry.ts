import type { Block, TimeMention } from '../../model.ts';
import type { Located } from './located.ts';

/** Words that may stand before the date of a letter, an entry or an update. */
const OPENS =
  /^[\W\d]*(?:(?:last )?(?:posted|published|updated?|update|edit(?:ed)?|date|dated|sent|written|entry|letter|statement|notice|aktualisiert|stand|mise à jour|actualizado|atualizado|aggiornato|original (?:story|post|report|article|version))\b[\s\w]{0,12}[\s,:–—-]*)?$/i;

/**
 * Whether the date at the head of a block is the day its words were written on: `section` for a date alone (a letter's
 * head, a diary's heading), which holds for what follows; `block` for "Updated October 13, 2018: …", which holds for
 * the block; null for a date that belongs to the sentence.
 */
export function entryWriting(
  item: Located,
  mention: TimeMention,
  block: Block,
  text: string,
): 'section' | 'block' | null {
  if (mention.time.precision !== 'day' && mention.time.precision !== 'minute') return null;
  if (item.stated.form !== 'date' || mention.time.shape !== 'instant' || mention.time.relation === 'by') return null;
  if (!OPENS.test(text.slice(block.start, item.start))) return null;
  const rest = text.slice(item.end, block.end);
  if (/^[\s.,:;–—-]*$/.test(rest)) return block.kind === 'caption' ? null : 'section';
  return /^\s?(?:[:–—|]|- )/.test(rest) || block.kind === 'byline' || block.kind === 'update' ? 'block' : null;
}
