import type { CorrectedEntity } from '../entities/applyCorrections.ts';
import { refKey } from '../entities/refKey.ts';
import { entityKeyOf } from '../marks/entityKeyOf.ts';
import type { Annotation, EntityCorrection, EntityRef, Span } from '../model.ts';
import { begin, commit, type Draft } from './commit.ts';
import { withFocus } from './focus.ts';
import type { ChangeLabel, RecordChange } from './history.ts';
import { type NameChange, notRef, withoutNot } from './nameChange.ts';
import { namesIn } from './namesIn.ts';
import { type Names, namesOf } from './namesOf.ts';
import { newRecord } from './records.ts';
import type { FocusTarget, SessionState, Step, World } from './state.ts';

/** Everything a correction of a name is made from. */
interface Scene {
  state: SessionState;
  draft: Draft;
  names: Names;
  world: World;
}

/** What the reader decides on a name of the article. What changes nothing writes nothing. */
export function changeName(state: SessionState, key: string, change: NameChange, world: World): Step {
  const { analysis, records } = state;
  const draft = begin(state, world);
  if (!analysis) return { state, effects: [] };
  const names = namesOf(draft.page.article.text, analysis, records);
  const isShown = (entity: CorrectedEntity): boolean => entityKeyOf(entity) === key;
  const entity = names.entities.find(isShown) ?? names.rejected.find(isShown);
  if (!entity) return { state, effects: [] };
  const changes = changesFor({ state, draft, names, world }, entity, change);
  const news = changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (news.length === 0) return { state, effects: [] };
  const deed = { label: labelOf(entity, change), about: aboutOf(entity, change), records: news };
  const step = commit(state, draft, deed, world);
  const offer = change.kind === 'reject-mention' && entity.mentions.length > 1 ? { entity: refOf(entity) } : null;
  return { ...step, state: withFocus({ ...step.state, offer }, focusAfter(step.state, names, entity, offer !== null)) };
}

function changesFor(scene: Scene, entity: CorrectedEntity, change: NameChange): RecordChange[] {
  switch (change.kind) {
    case 'confirm':
      return [confirmed(scene, entity)];
    case 'edit':
      return editsOf(entity, change).map((correction) => corrected(scene, entity, correction));
    case 'merge': {
      const into = scene.names.entities.find((each) => entityKeyOf(each) === change.into);
      if (!into || into === entity) return [];
      const anchor = anchored(scene, into);
      const merges = entity.parts.map((part) =>
        corrected(scene, entity, { kind: 'merge', entity: part, into: into.ref }),
      );
      return anchor ? [...merges, anchor] : merges;
    }
    case 'separate':
      return separated(scene, change.part);
    case 'split':
      return split(scene, entity, change.mention, change.as);
    case 'reject':
      return entity.parts.map((part) => rejected(scene, entity, part));
    case 'reject-mention': {
      const mention = mentionAt(entity, change.mention);
      if (!mention) return [];
      // The last mention of a name is all of it.
      if (entity.mentions.length === 1) return changesFor(scene, entity, { kind: 'reject' });
      const as = notRef(mention.found);
      const isThere = decisionsOn(scene, as).some(({ correction }) => correction?.kind === 'reject');
      const rejection = { kind: 'reject', entity: as } as const;
      return [
        ...split(scene, entity, change.mention, as),
        ...(isThere ? [] : [corrected(scene, entity, rejection, mention)]),
      ];
    }
    case 'restore':
      return restored(scene, entity);
  }
}

/** The corrections that make an entity what it is to be, and is not. */
function editsOf(entity: CorrectedEntity, { type, canonical, role }: Edit): EntityCorrection[] {
  const { ref } = entity;
  const name = canonical?.trim() ?? '';
  const edits: EntityCorrection[] = [];
  if (type && type !== entity.type) edits.push({ kind: 'retype', entity: ref, type });
  if (name !== '' && name !== entity.canonical) edits.push({ kind: 'rename', entity: ref, canonical: name });
  if (role !== undefined && role !== entity.role) edits.push({ kind: 'role', entity: ref, role });
  return edits;
}

type Edit = Extract<NameChange, { kind: 'edit' }>;

const refOf = ({ type, canonical }: CorrectedEntity): EntityRef => ({ type, canonical });
const mentionAt = (entity: CorrectedEntity, { start, end }: Span) =>
  entity.mentions.find((each) => each.start === start && each.end === end);

/** What the reader added themselves goes as it came; what was found would be found again, and is kept as rejected. */
function rejected(scene: Scene, entity: CorrectedEntity, part: EntityRef): RecordChange {
  const added = scene.names.added.get(refKey(part));
  return added ? { before: added, after: null } : corrected(scene, entity, { kind: 'reject', entity: part });
}

/** A correction as a record: the one that says the same kind of thing about the same name is written anew. */
function corrected(
  scene: Scene,
  entity: CorrectedEntity,
  correction: EntityCorrection,
  at: Span | undefined = anchorOf(entity, correction.entity),
): RecordChange {
  const before =
    decisionsOn(scene, correction.entity).find((record) => isSameKind(scene, record, correction, at)) ?? null;
  const status = correction.kind === 'reject' ? 'rejected' : 'edited';
  if (before) return { before, after: { ...before, status, correction } };
  return { before, after: made(scene, at, { origin: 'reader', status, correction }) };
}

/** Where to look for it in a later text: its first mention found under that name. */
const anchorOf = (entity: CorrectedEntity, ref: EntityRef): Span | undefined =>
  entity.mentions.find(({ found }) => refKey(found) === refKey(ref)) ?? entity.mentions[0];

function isSameKind({ state }: Scene, { id, correction }: Annotation, { kind }: EntityCorrection, at?: Span): boolean {
  if (correction?.kind !== kind) return false;
  if (kind !== 'split') return true;
  const span = state.records.find(({ record }) => record.id === id)?.span;
  return span?.start === at?.start && span?.end === at?.end;
}

function made({ draft, world }: Scene, at: Span | undefined, what: Parameters<typeof newRecord>[3]): Annotation | null {
  return at ? newRecord(draft.page, draft.saved, { start: at.start, end: at.end }, what, draft.at, world) : null;
}

/** Live records of decisions on a name, under whatever name it was found when they were made. */
function decisionsOn({ names }: Scene, ref: EntityRef): readonly Annotation[] {
  return names.corrected.get(refKey(ref)) ?? [];
}

function confirmed(scene: Scene, entity: CorrectedEntity): RecordChange {
  const before = scene.names.confirmed.get(refKey(entity.ref)) ?? null;
  if (before) return { before, after: before };
  const what = { origin: 'found', status: 'confirmed', entity: entity.ref } as const;
  return { before, after: made(scene, anchorOf(entity, entity.ref), what) };
}

/** A record that only holds on to where a name stands, so that a later analysis that calls it otherwise is understood. */
function anchored(scene: Scene, entity: CorrectedEntity): RecordChange | null {
  const key = refKey(entity.ref);
  if (scene.names.confirmed.has(key) || scene.names.added.has(key)) return null;
  const isHeld = scene.state.records.some(({ record }) => record.entity && refKey(record.entity) === key);
  if (isHeld) return null;
  const what = { origin: 'found', status: 'found', entity: entity.ref } as const;
  return { before: null, after: made(scene, anchorOf(entity, entity.ref), what) };
}

/** A mention that goes to another name; back to the one it was found for, the decision is no more. */
function split(scene: Scene, entity: CorrectedEntity, span: Span, as: EntityRef): RecordChange[] {
  const mention = mentionAt(entity, span);
  const canonical = as.canonical.trim();
  if (!mention || canonical === '') return [];
  const { found } = mention;
  const known = scene.names.entities.find((each) => each.type === as.type && each.canonical === canonical);
  const ref = known?.ref ?? { type: as.type, canonical };
  const correction = { kind: 'split', entity: found, mention: { start: span.start, end: span.end }, as: ref } as const;
  const change = corrected(scene, entity, correction, mention);
  return [refKey(ref) === refKey(found) && change.before ? { before: change.before, after: null } : change];
}

function separated(scene: Scene, part: EntityRef): RecordChange[] {
  const merges = decisionsOn(scene, part).filter(({ correction }) => correction?.kind === 'merge');
  return merges.map((before) => ({ before, after: null }));
}

/** Every decision on a name and on what it is made of, taken back; with them those that made its parts. */
function restored(scene: Scene, entity: CorrectedEntity): RecordChange[] {
  const refs = new Set([entity.ref, ...entity.parts].map(refKey));
  const on = [...refs].flatMap((key) => scene.names.corrected.get(key) ?? []);
  const splitsTo = [...scene.names.corrected.values()]
    .flat()
    .filter(({ correction }) => correction.kind === 'split' && refs.has(refKey(correction.as)));
  const confirmations = [...refs].flatMap((key) => scene.names.confirmed.get(key) ?? []);
  return [...new Set<Annotation>([...on, ...splitsTo, ...confirmations])].map((before) => ({ before, after: null }));
}

/** The keyboard goes along with the name, or to what stood after it where it is gone. */
function focusAfter(state: SessionState, before: Names, entity: CorrectedEntity, isOffered: boolean): FocusTarget {
  if (isOffered) return { kind: 'offer' };
  const entities = namesIn(state)?.entities ?? [];
  const parts = new Set(entity.parts.map(refKey));
  const same = entities.find((each) => each.parts.some((part) => parts.has(refKey(part))));
  if (same) return { kind: 'entity', key: entityKeyOf(same) };
  const later = before.entities.slice(before.entities.indexOf(entity) + 1).map(entityKeyOf);
  const next = entities.find((each) => later.includes(entityKeyOf(each))) ?? entities.at(-1);
  return next ? { kind: 'entity', key: entityKeyOf(next) } : { kind: 'names' };
}

function labelOf(entity: CorrectedEntity, change: NameChange): ChangeLabel {
  switch (change.kind) {
    case 'edit': {
      const [first, second] = editsOf(entity, change);
      return first && !second && first.kind !== 'rename' ? (first.kind === 'role' ? 'role' : 'retype') : 'rename';
    }
    case 'reject-mention':
      return 'reject';
    case 'split':
      return 'split';
    case 'confirm':
    case 'merge':
    case 'separate':
    case 'reject':
    case 'restore':
      return change.kind;
  }
}

function aboutOf(entity: CorrectedEntity, change: NameChange): string {
  const name = withoutNot(entity.canonical);
  switch (change.kind) {
    case 'edit': {
      const now = change.canonical?.trim() ?? '';
      return now === '' || now === entity.canonical ? name : `${name} → ${now}`;
    }
    case 'merge':
      return `${name} → ${change.into.slice(change.into.indexOf(':') + 1)}`;
    case 'split':
      return `${name} → ${change.as.canonical.trim()}`;
    case 'separate':
      return change.part.canonical;
    case 'confirm':
    case 'reject':
    case 'reject-mention':
    case 'restore':
      return name;
  }
}
