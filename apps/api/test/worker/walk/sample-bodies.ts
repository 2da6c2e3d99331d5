import * as z from 'zod/mini';

type Schema = z.core.JSONSchema.JSONSchema;

/** How often a schema is sampled: as often as its widest choice has alternatives. */
const turns = 8;

/** Makes a value of a JSON schema's form; `turn` chooses among alternatives. */
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
      return 'any';
  }
}

/** Bodies that have the form which a schema asks for, in every alternative of it. */
export function sampleBodies(schema: z.ZodMiniType): unknown[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const texts = Array.from({ length: turns }, (_, turn) =>
    JSON.stringify(sample(root, turn, root)),
  );
  return [...new Set(texts)].map((text): unknown => JSON.parse(text));
}
