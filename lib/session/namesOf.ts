import { correctAnalysis } from '../analyze/correctAnalysis.ts';
import { type CorrectedEntity, rejectedEntities } from '../entities/applyCorrections.ts';
import { refKey } from '../entities/refKey.ts';
import type { Analysis, Annotation, EntityCorrection, EntityMention, EntityRef, Span } from '../model.ts';
import { addNames } from './addNames.ts';
import type { PlacedRecord } from './state.ts';

export type NameRecord = Annotation & { correction: EntityCorrection };

/** The names of an article as its reader has them. */
export interface Names {
  /** The analysis with the reader's names: in its entities, and in those of its events. */
  analysis: Analysis;
  entities: readonly CorrectedEntity[];
  /** Taken out by the reader, and there to be restored. */
  rejected: readonly CorrectedEntity[];
  /** Keys (`refKey`) of found names that the reader confirmed, corrected, or added, with what says so. */
  confirmed: ReadonlyMap<string, Annotation>;
  corrected: ReadonlyMap<string, readonly NameRecord[]>;
  added: ReadonlyMap<string, Annotation>;
}

/**
 * Applies the reader's decisions on names to what was found. A decision names the entity it was made on as it was found
 * then; where a later analysis finds it under another name or type, the mention it was made at says which one is meant,
 * and where nothing is found there any more the mention is put back, so that no decision goes without its name.
 */
export function namesOf(text: string, analysis: Analysis, records: readonly PlacedRecord[]): Names {
  const told = records.filter(({ record }) => record.entity || record.correction);
  const inOrder = told.toSorted(
    (a, b) => compare(a.record.createdAt, b.record.createdAt) || compare(a.record.id, b.record.id),
  );
  const added = inOrder.flatMap(({ record, span }) =>
    record.entity && record.origin === 'reader' && span ? [{ ref: record.entity, span }] : [],
  );
  const withAdded = addNames(text, analysis.entities, added, 'everywhere');
  const decided = inOrder.flatMap(({ record, span }) => {
    const ref = record.correction?.entity ?? (record.status === 'confirmed' ? record.entity : undefined);
    return ref && record.status !== 'rejected' && span ? [{ ref, span }] : [];
  });
  const known = new Map<string, EntityRef>();
  const mentions: EntityMention[] = [];
  for (const entity of withAdded) {
    known.set(refKey(entity), entity);
    mentions.push(...entity.mentions);
  }
  mentions.sort((a, b) => a.start - b.start);
  // What a split made is there as long as the split is.
  for (const { record } of told)
    if (record.correction?.kind === 'split') known.set(refKey(record.correction.as), record.correction.as);
  const lost = decided.filter(({ ref, span }) => !known.has(refKey(ref)) && !mentionAt(mentions, span));
  const entities = addNames(text, withAdded, lost, 'here');
  for (const { ref } of lost) known.set(refKey(ref), ref);

  const renamed = renamedSince(inOrder, known, mentions);
  const now = (ref: EntityRef): EntityRef => renamed.get(refKey(ref)) ?? ref;
  const corrected = new Map<string, NameRecord[]>();
  const confirmed = new Map<string, Annotation>();
  const addedBy = new Map<string, Annotation>();
  const corrections: EntityCorrection[] = [];
  for (const { record, span } of inOrder) {
    if (isNameRecord(record)) {
      const correction = moved(record.correction, span, now);
      if (!correction) continue;
      corrections.push(correction);
      const key = refKey(correction.entity);
      corrected.set(key, [...(corrected.get(key) ?? []), record]);
    } else if (record.entity && record.origin === 'reader') {
      addedBy.set(refKey(record.entity), record);
    } else if (record.entity && record.status === 'confirmed') {
      confirmed.set(refKey(now(record.entity)), record);
    }
  }
  const after = correctAnalysis({ ...analysis, entities }, corrections);
  return {
    analysis: after,
    entities: after.entities,
    rejected: rejectedEntities(entities, corrections),
    confirmed,
    corrected,
    added: addedBy,
  };
}

const isNameRecord = (record: Annotation): record is NameRecord => record.correction !== undefined;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names that decisions use and the analysis does not find any more, by what it finds in their place now. */
function renamedSince(
  told: readonly PlacedRecord[],
  known: ReadonlyMap<string, EntityRef>,
  mentions: readonly EntityMention[],
): Map<string, EntityRef> {
  const renamed = new Map<string, EntityRef>();
  for (const { record, span } of told) {
    const ref = record.correction?.entity ?? record.entity;
    if (!ref || !span || known.has(refKey(ref)) || renamed.has(refKey(ref))) continue;
    const mention = mentionAt(mentions, span);
    if (mention) renamed.set(refKey(ref), { type: mention.type, canonical: mention.canonical });
  }
  return renamed;
}

/** The mention that shares most words with a stretch; null where none does. */
function mentionAt(mentions: readonly EntityMention[], span: Span): EntityMention | null {
  let best: EntityMention | null = null;
  let most = 0;
  for (const mention of mentions) {
    if (mention.start >= span.end) break;
    const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
    if (shared > most) {
      best = mention;
      most = shared;
    }
  }
  return best;
}

/** A correction in terms of what is found now. One of a single mention needs that mention's place: null without it. */
function moved(
  correction: EntityCorrection,
  span: Span | null,
  now: (ref: EntityRef) => EntityRef,
): EntityCorrection | null {
  const entity = now(correction.entity);
  switch (correction.kind) {
    case 'merge':
      return { ...correction, entity, into: now(correction.into) };
    case 'split':
      return span && { ...correction, entity, mention: span, as: now(correction.as) };
    case 'retype':
    case 'rename':
    case 'role':
    case 'reject':
    case 'restore':
      return { ...correction, entity };
  }
}
