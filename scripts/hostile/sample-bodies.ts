import * as z from 'zod/mini';

type Schema = z.core.JSONSchema.JSONSchema;

/** How many samples are taken of a schema: as many as the largest number of alternatives in a schema. */
const sampleCount = 8;

/** A value for the hash of a revision: there is none of this hash. */
export const sampleHash = '0'.repeat(64);

/** Creates a value for a JSON schema. `turn` selects the alternative of a union or an enum. */
function sample(schema: Schema | boolean | undefined, turn: number, root: Schema): unknown {
  if (schema === undefined || typeof schema === 'boolean') return 'any';
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return sample(root.$defs?.[name], turn, root);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return sample(choices[turn % choices.length], turn, root);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[turn % schema.enum.length];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? { a: schema.additionalProperties }).map(
          ([key, part]) => [key, sample(part, turn, root)],
        ),
      );
    case 'array':
      return [sample(Array.isArray(schema.items) ? schema.items[0] : schema.items, turn, root)];
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
export function sampleBodies(schema: z.ZodMiniType): unknown[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const texts = Array.from({ length: sampleCount }, (_, turn) =>
    JSON.stringify(sample(root, turn, root)),
  );
  return [...new Set(texts)].map((text): unknown => JSON.parse(text));
}
