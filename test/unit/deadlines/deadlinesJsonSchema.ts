import { toJsonSchema } from '@valibot/to-json-schema';
import { deadlineTableSchema } from '../../../lib/deadlines/lawSchema.ts';

/** docs/deadlines.schema.json as it should be, made from the schema that checks the table. */
export function deadlinesJsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(deadlineTableSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // The calendar is beyond JSON Schema; the pattern is there.
    ignoreActions: ['check'],
  });
  const about = {
    title: 'Breachline deadlines',
    description:
      'lib/deadlines/laws.json: deadlines for telling people and offices of a data breach, as they were researched, ' +
      'each with its citation, its earlier versions and how far it was verified. Not legal advice.',
  };
  return `${JSON.stringify({ $schema, ...about, ...rest }, null, 2)}\n`;
}
