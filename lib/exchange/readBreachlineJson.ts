import * as v from 'valibot';
import { allRecords, type Records } from '../library/recordTypes.ts';
import type { Result } from '../model.ts';
import type { TextKey } from '../words/keys.ts';
import type { Message } from '../words/words.ts';
import { breachlineSchema, SCHEMA_VERSION } from './breachlineSchema.ts';
import { inconsistency } from './consistency.ts';
import { issueMessage } from './issueMessage.ts';

/** UTF-16 units. Half of the longest string V8 can hold; a library of 1,000 long articles is a tenth of it. */
export const LONGEST_FILE = 2 ** 28;

/**
 * Reads what writeBreachlineJson wrote. Everything is checked before anything is returned: shapes, times, ids, that
 * what is about an article has it. The first problem found comes back as one message for the screen, which names the
 * place in the file and what to do. Writes nothing.
 * @param text a whole file, with or without a byte order mark
 */
export function readBreachlineJson(text: string): Result<Records, Message> {
  if (text.length > LONGEST_FILE) {
    return refuse({ key: 'refused.too_large' }, 'refused.too_large_advice');
  }
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refuse(json.error, 'refused.not_json_advice');

  const version = schemaVersionOf(json.value);
  if (version === null) {
    return refuse({ key: 'refused.not_ours' }, 'refused.not_ours_advice');
  }
  if (version > SCHEMA_VERSION) {
    const params = { found: version, known: SCHEMA_VERSION };
    return refuse({ key: 'refused.newer', params }, 'refused.newer_advice');
  }

  const parsed = v.safeParse(breachlineSchema, json.value, { abortEarly: true });
  if (!parsed.success) return refuse(wrong(issueMessage(parsed.issues[0])), 'refused.wrong_advice');
  const { schemaVersion: _, generator: __, exportedAt: ___, ...lists } = parsed.output;
  const records = allRecords(lists);
  const contradiction = inconsistency(records);
  if (contradiction !== null) return refuse(wrong(contradiction), 'refused.wrong_advice');
  return { ok: true, value: records };
}

const refuse = (problem: Message, advice: TextKey): { ok: false; error: Message } => ({
  ok: false,
  error: { key: 'refused.sentence', params: { problem, advice: { key: advice } } },
});

/** The place in the file and what is wrong there, in the file's own English terms. */
const wrong = (place: string): Message => ({ key: 'refused.wrong', params: { place } });

function parse(text: string): Result<unknown, Message> {
  if (text.trim() === '') return { ok: false, error: { key: 'refused.is_empty' } };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: { key: 'refused.not_json', params: { reason } } };
  }
}

function schemaVersionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return null;
  const { schemaVersion } = json;
  return typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) ? schemaVersion : null;
}
