import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { writeBreachlineJson } from '../../../lib/exchange/breachlineJson.ts';
import type {
  campaignSchema,
  incidentSchema,
  judgementSchema,
  ownTagSchema,
  versionSchema,
} from '../../../lib/exchange/libraryRecordSchemas.ts';
import { readBreachlineJson } from '../../../lib/exchange/readBreachlineJson.ts';
import type { annotationSchema, savedArticleSchema } from '../../../lib/exchange/recordSchema.ts';
import type { ArticleVersion, Campaign, Incident, Judgement, OwnTag } from '../../../lib/library/recordTypes.ts';
import { type Annotation, asInstant, type SavedArticle } from '../../../lib/model.ts';
import { library } from './arbitraries.ts';
import { exportJsonSchema } from './exportJsonSchema.ts';

const PUBLISHED = new URL('../../../docs/breachline-export.schema.json', import.meta.url);
const about = { generator: 'Breachline 0.1.0', exportedAt: asInstant('2026-11-24T06:30:00.000Z') };

describe('docs/breachline-export.schema.json', () => {
  it('is what the importer checks: after a change, write it anew with `npx vitest run -u`', async () => {
    await expect(exportJsonSchema()).toMatchFileSnapshot(PUBLISHED.pathname);
  });

  // The same text as the published file, by the test above.
  const validate = new Ajv2020().compile(JSON.parse(exportJsonSchema()));

  it('accepts every export', () => {
    fc.assert(
      fc.property(library, (records) => {
        validate(JSON.parse(writeBreachlineJson(records, about)));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  /** All paths to values inside a JSON value. */
  function* paths(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      yield at;
      yield* paths(inner, at);
    }
  }

  const filled = library.filter(({ annotations }) => annotations.length > 0);
  const mutation = fc.oneof(
    fc.constant({ kind: 'remove' as const }),
    fc.constant({ kind: 'add' as const }),
    fc.record({ kind: fc.constant('replace' as const), value: fc.jsonValue({ maxDepth: 1 }) }),
  );

  it('rejects nothing that the importer takes: a changed file is refused by both, or by the importer alone', () => {
    let refusedByBoth = 0;
    fc.assert(
      fc.property(filled, fc.nat(), mutation, (records, pick, change) => {
        const json = JSON.parse(writeBreachlineJson(records, about));
        const all = [...paths(json)];
        const path = all[pick % all.length] ?? [];
        const key = path.at(-1) ?? '';
        const parent = path.slice(0, -1).reduce((inner, step) => inner[step], json);
        if (change.kind === 'remove') delete parent[key];
        else if (change.kind === 'add') Object.assign(parent, { surplus: 1 });
        else parent[key] = change.value;
        // As in a file: a hole in a list becomes null, a surplus key of a list is not written.
        const text = JSON.stringify(json);
        const isRead = readBreachlineJson(text).ok;
        const isValid = validate(JSON.parse(text));
        if (isRead) expect(validate.errors).toBeNull();
        if (!isRead && !isValid) refusedByBoth += 1;
      }),
      { numRuns: 500 },
    );
    // Most changes break the shape, and both see that.
    expect(refusedByBoth).toBeGreaterThan(200);
  });
});

it('the schema has the types of the model, optional keys included', () => {
  expectTypeOf<v.InferOutput<typeof savedArticleSchema>>().toEqualTypeOf<SavedArticle>();
  expectTypeOf<v.InferOutput<typeof annotationSchema>>().toEqualTypeOf<Annotation>();
  expectTypeOf<v.InferOutput<typeof versionSchema>>().toEqualTypeOf<ArticleVersion>();
  expectTypeOf<v.InferOutput<typeof incidentSchema>>().toEqualTypeOf<Incident>();
  expectTypeOf<v.InferOutput<typeof campaignSchema>>().toEqualTypeOf<Campaign>();
  expectTypeOf<v.InferOutput<typeof judgementSchema>>().toExtend<Judgement>();
  expectTypeOf<Judgement>().toExtend<v.InferOutput<typeof judgementSchema>>();
  expectTypeOf<v.InferOutput<typeof ownTagSchema>>().toEqualTypeOf<OwnTag>();
});
