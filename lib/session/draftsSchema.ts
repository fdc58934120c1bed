import * as v from 'valibot';
import { annotationSchema, timeSchema } from '../exchange/recordSchema.ts';
import { ENTITY_TYPES, EVENT_KINDS } from '../model.ts';
import type { SavedDrafts } from './drafts.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictObject({ start: count, end: count });
const { target } = annotationSchema.entries;

const draftOn = v.strictObject({ subject: v.string(), target: v.nullable(target), text: v.string() });

const eventDraft = v.strictObject({
  subject: v.nullable(v.string()),
  span,
  timeText: v.string(),
  was: v.nullable(v.strictObject({ timeText: v.string(), time: timeSchema })),
  finest: v.nullable(timeSchema),
  kind: v.picklist(EVENT_KINDS),
  label: v.string(),
});
const nameDraft = v.strictObject({ span, type: v.picklist(ENTITY_TYPES), canonical: v.string() });
const event = { draft: eventDraft, target, on: v.nullable(target) };
const name = { draft: nameDraft, target };

const lost = v.variant('kind', [
  v.strictObject({ kind: v.literal('event'), ...event }),
  v.strictObject({ kind: v.literal('name'), ...name }),
  v.strictObject({ kind: v.picklist(['note', 'tags']), subject: v.string(), target, text: v.string() }),
]);

/** What was put by, as it comes back from storage: perhaps written by an older version. */
export const draftsSchema = v.strictObject({
  event: v.nullable(v.strictObject(event)),
  name: v.nullable(v.strictObject(name)),
  notes: v.array(draftOn),
  tags: v.array(draftOn),
  lost: v.optional(v.array(lost)),
}) satisfies v.GenericSchema<unknown, SavedDrafts>;
