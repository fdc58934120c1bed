import * as v from 'valibot';
import { entityRefSchema } from '../../exchange/entityRefSchema.ts';
import { issueMessage } from '../../exchange/issueMessage.ts';
import { recordListSchemas } from '../../exchange/recordListSchemas.ts';
import { annotationSchema, instantSchema, savedArticleSchema } from '../../exchange/recordSchema.ts';
import type { StoreAnswer, StoreApi } from '../../messaging/protocol.ts';
import { asArticleId } from '../../model.ts';
import { asStoreError, StoreError } from './storeError.ts';

const articleId = v.pipe(v.string(), v.nonEmpty(), v.transform(asArticleId));
const annotations = v.array(annotationSchema);
const { exactOptional } = v;
const records = v.strictObject({
  articles: exactOptional(recordListSchemas.articles),
  annotations: exactOptional(annotations),
  versions: exactOptional(recordListSchemas.versions),
  incidents: exactOptional(recordListSchemas.incidents),
  campaigns: exactOptional(recordListSchemas.campaigns),
  judgements: exactOptional(recordListSchemas.judgements),
  tags: exactOptional(recordListSchemas.tags),
});
const articleIds = v.array(articleId);
const type = v.literal('store');

/** A message that carries a call of the store: each method with the arguments it takes. */
const storeCallSchema = v.variant('method', [
  v.strictObject({ type, method: v.literal('open'), args: v.strictTuple([v.string()]) }),
  v.strictObject({ type, method: v.literal('keep'), args: v.strictTuple([savedArticleSchema, annotations]) }),
  v.strictObject({ type, method: v.literal('put'), args: v.strictTuple([annotations]) }),
  v.strictObject({ type, method: v.literal('list'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('write'), args: v.strictTuple([records]) }),
  v.strictObject({ type, method: v.literal('read'), args: v.strictTuple([articleIds]) }),
  v.strictObject({ type, method: v.literal('versions'), args: v.strictTuple([articleId]) }),
  v.strictObject({ type, method: v.literal('incidents'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('campaigns'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('judgements'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('ownTags'), args: v.strictTuple([]) }),
  v.strictObject({
    type,
    method: v.literal('noteNames'),
    args: v.strictTuple([articleId, v.string(), v.array(entityRefSchema)]),
  }),
  v.strictObject({ type, method: v.literal('deleteArticles'), args: v.strictTuple([articleIds, instantSchema]) }),
  v.strictObject({
    type,
    method: v.literal('restoreArticles'),
    args: v.strictTuple([articleIds, instantSchema, instantSchema]),
  }),
  v.strictObject({ type, method: v.literal('tags'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('exportAll'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('importAll'), args: v.strictTuple([records]) }),
]);

/** Whether a message is meant for the store at all; whether it is a sound call is for answerStoreCall. */
export const isStoreMessage = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'store';

/** Makes the call and turns its outcome, failures included, into an answer that survives a message. Never rejects. */
export async function answerStoreCall(store: StoreApi, message: unknown): Promise<StoreAnswer> {
  try {
    return { ok: true, value: (await perform(store, message)) ?? null };
  } catch (error) {
    const { code, reason, message: text } = asStoreError(error);
    return { ok: false, code, reason, error: text };
  }
}

function perform(store: StoreApi, message: unknown): Promise<unknown> {
  const parsed = v.safeParse(storeCallSchema, message, { abortEarly: true });
  if (!parsed.success) {
    const reason = issueMessage(parsed.issues[0]);
    throw new StoreError('refused', `This is not a call of the store: ${reason}.`, { reason });
  }
  const call = parsed.output;
  switch (call.method) {
    case 'open':
      return store.open(...call.args);
    case 'keep':
      return store.keep(...call.args);
    case 'put':
      return store.put(...call.args);
    case 'list':
      return store.list();
    case 'write':
      return store.write(...call.args);
    case 'read':
      return store.read(...call.args);
    case 'versions':
      return store.versions(...call.args);
    case 'incidents':
      return store.incidents();
    case 'campaigns':
      return store.campaigns();
    case 'judgements':
      return store.judgements();
    case 'ownTags':
      return store.ownTags();
    case 'noteNames':
      return store.noteNames(...call.args);
    case 'deleteArticles':
      return store.deleteArticles(...call.args);
    case 'restoreArticles':
      return store.restoreArticles(...call.args);
    case 'tags':
      return store.tags();
    case 'exportAll':
      return store.exportAll();
    case 'importAll':
      return store.importAll(...call.args);
  }
}
