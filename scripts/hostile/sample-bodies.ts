import type * as z from 'zod/mini';

/** A JSON schema, as zod and the OpenAPI document write it. */
export type Schema = z.core.JSONSchema.JSONSchema;
/** The schemas that a `$ref` names, by the last part of the reference. */
export type NamedSchemas = Readonly<Record<string, Schema | boolean>>;

/** How many samples are taken of a schema: as many as the largest number of alternatives in a schema. */
const sampleCount = 8;

/** A value for the hash of a revision: there is none of this hash. */
export const sampleHash = '0'.repeat(64);

/** Creates a value for a JSON schema. `turn` selects the alternative of a union or an enum. */
function sample(schema: Schema | boolean | undefined, turn: number, named: NamedSchemas): unknown {
  if (schema === undefined || typeof schema === 'boolean') return 'any';
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return sample(named[name], turn, named);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return sample(choices[turn % choices.length], turn, named);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[turn % schema.enum.length];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? { a: schema.additionalProperties }).map(
          ([key, part]) => [key, sample(part, turn, named)],
        ),
      );
    case 'array':
      return [sample(Array.isArray(schema.items) ? schema.items[0] : schema.items, turn, named)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return turn % 2 === 0;
    case 'null':
      return null;
    default:
      return schema.pattern?.includes('{64}') ? sampleHash : 'any';
  }
}

/** Creates valid bodies for a schema, which together use all its alternatives. */
export function sampleBodies(schema: Schema, named: NamedSchemas = {}): unknown[] {
  const texts = Array.from({ length: sampleCount }, (_, turn) =>
    JSON.stringify(sample(schema, turn, named)),
  );
  return [...new Set(texts)].map((text): unknown => JSON.parse(text));
}
