import * as v from 'valibot';
import type { Result } from '../model.ts';
import type { Records } from './breachlineJson.ts';
import { breachlineSchema, SCHEMA_VERSION } from './breachlineSchema.ts';
import { inconsistency } from './consistency.ts';
import { issueMessage } from './issueMessage.ts';

/** UTF-16 units. Half of the longest string V8 can hold; a library of 1,000 long articles is a tenth of it. */
export const LONGEST_FILE = 2 ** 28;

/**
 * Reads what writeBreachlineJson wrote. Everything is checked before anything is returned: shapes, times, ids, that
 * every annotation has its article. The first problem found comes back as one message for the screen, which names the
 * place in the file and what to do. Writes nothing.
 * @param text a whole file, with or without a byte order mark
 */
export function readBreachlineJson(text: string): Result<Records> {
  if (text.length > LONGEST_FILE) {
    return refuse('The file is too large to be read at once', 'Export the library in smaller parts');
  }
  const json = parse(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refuse(json.error, 'Choose a file that was exported from Breachline as JSON');

  const version = schemaVersionOf(json.value);
  if (version === null) {
    return refuse('This is not a library exported from Breachline', 'Choose a file with a "schemaVersion"');
  }
  if (version > SCHEMA_VERSION) {
    return refuse(
      `The file was written by a newer Breachline (format ${version}, this one reads up to ${SCHEMA_VERSION})`,
      'Update Breachline and import it again',
    );
  }

  const parsed = v.safeParse(breachlineSchema, json.value, { abortEarly: true });
  if (!parsed.success) return refuse(issueMessage(parsed.issues[0]), 'Correct it in the file, or export again');
  const { articles, annotations } = parsed.output;
  const contradiction = inconsistency(articles, annotations);
  if (contradiction !== null) return refuse(contradiction, 'Correct it in the file, or export again');
  return { ok: true, value: { articles, annotations } };
}

const refuse = (problem: string, advice: string): { ok: false; error: string } => ({
  ok: false,
  error: `${problem}. ${advice}. The file was not changed and nothing was imported.`,
});

function parse(text: string): Result<unknown> {
  if (text.trim() === '') return { ok: false, error: 'The file is empty' };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, error: `The file is not JSON (${error instanceof Error ? error.message : error})` };
  }
}

function schemaVersionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return null;
  const { schemaVersion } = json;
  return typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) ? schemaVersion : null;
}
