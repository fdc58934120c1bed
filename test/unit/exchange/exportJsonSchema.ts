import { toJsonSchema } from '@valibot/to-json-schema';
import { breachlineSchema } from '../../../lib/exchange/breachlineSchema.ts';
import {
  campaignSchema,
  incidentSchema,
  judgementSchema,
  ownTagSchema,
  versionSchema,
} from '../../../lib/exchange/libraryRecordSchemas.ts';
import { annotationSchema, instantSchema, savedArticleSchema, timeSchema } from '../../../lib/exchange/recordSchema.ts';

/** docs/breachline-export.schema.json as it should be, made from the schema that checks imports. */
export function exportJsonSchema(): string {
  const schema = toJsonSchema(breachlineSchema, {
    target: 'draft-2020-12',
    // What is read, not what the checks make of it: branding a text changes nothing in the file.
    typeMode: 'input',
    // The calendar is beyond JSON Schema; the pattern is there.
    ignoreActions: ['check'],
    definitions: {
      SavedArticle: savedArticleSchema,
      Annotation: annotationSchema,
      ArticleVersion: versionSchema,
      Incident: incidentSchema,
      Campaign: campaignSchema,
      Judgement: judgementSchema,
      OwnTag: ownTagSchema,
      TimeValue: timeSchema,
      Instant: instantSchema,
    },
  });
  const about = {
    title: 'Breachline library',
    description:
      'Everything Breachline keeps: articles with their earlier texts, annotations, incidents, campaigns, judgements, the list of tags, and what was deleted (records with deletedAt). ' +
      'Beyond this schema an importer checks that ids are unique, that what is about an article has it in the file, that blocks ' +
      'are in order and inside the text, and that dates exist.',
  };
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, ...about, ...rest }, null, 2)}\n`;
}
