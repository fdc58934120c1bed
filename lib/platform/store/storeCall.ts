import * as v from 'valibot';
import { issueMessage } from '../../exchange/issueMessage.ts';
import { annotationSchema, instantSchema, savedArticleSchema } from '../../exchange/recordSchema.ts';
import type { StoreAnswer, StoreApi } from '../../messaging/protocol.ts';
import { asArticleId } from '../../model.ts';
import { asStoreError, StoreError } from './storeError.ts';

const articleId = v.pipe(v.string(), v.nonEmpty(), v.transform(asArticleId));
const annotations = v.array(annotationSchema);
const records = v.strictObject({ articles: v.array(savedArticleSchema), annotations });
const type = v.literal('store');

/** A message that carries a call of the store: each method with the arguments it takes. */
const storeCallSchema = v.variant('method', [
  v.strictObject({ type, method: v.literal('open'), args: v.strictTuple([v.string()]) }),
  v.strictObject({ type, method: v.literal('keep'), args: v.strictTuple([savedArticleSchema, annotations]) }),
  v.strictObject({ type, method: v.literal('put'), args: v.strictTuple([annotations]) }),
  v.strictObject({ type, method: v.literal('list'), args: v.strictTuple([]) }),
  v.strictObject({ type, method: v.literal('deleteArticle'), args: v.strictTuple([articleId, instantSchema]) }),
  v.strictObject({
    type,
    method: v.literal('restoreArticle'),
    args: v.strictTuple([articleId, instantSchema, instantSchema]),
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
    case 'deleteArticle':
      return store.deleteArticle(...call.args);
    case 'restoreArticle':
      return store.restoreArticle(...call.args);
    case 'tags':
      return store.tags();
    case 'exportAll':
      return store.exportAll();
    case 'importAll':
      return store.importAll(...call.args);
  }
}
