import type { createDocument } from 'zod-openapi';

type Components = NonNullable<ReturnType<typeof createDocument>['components']>;
type Schemas = NonNullable<Components['schemas']>;
type Schema = Schemas[string];

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The properties of an alternative whose value is one certain text. */
function constantsOf(schema: Schema): Map<string, string> {
  if (typeof schema === 'boolean' || !('properties' in schema)) return new Map();
  return new Map(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, string][] =>
      typeof property === 'object' && 'const' in property && typeof property.const === 'string'
        ? [[name, property.const]]
        : [],
    ),
  );
}

/** Gives a union with a property that tells its alternatives apart a discriminator, which needs a name for each of them. */
function nameAlternativesOf(name: string, schema: Schema): Schemas {
  if (typeof schema === 'boolean' || !('oneOf' in schema)) return { [name]: schema };
  const alternatives = schema.oneOf ?? [];
  const [first] = alternatives;
  const [propertyName] = first === undefined ? [] : constantsOf(first).keys();
  if (propertyName === undefined) return { [name]: schema };
  const named = alternatives.map((alternative) => {
    const value = constantsOf(alternative).get(propertyName) ?? '';
    return { value, id: `${name}${capitalise(value)}`, alternative };
  });
  const refer = (id: string): string => `#/components/schemas/${id}`;
  const mapping = Object.fromEntries(named.map(({ value, id }) => [value, refer(id)]));
  const union = {
    ...schema,
    oneOf: named.map(({ id }) => ({ $ref: refer(id) })),
    discriminator: { propertyName, mapping },
  };
  return {
    [name]: union,
    ...Object.fromEntries(named.map(({ id, alternative }) => [id, alternative])),
  };
}

/**
 * Names the alternatives of every union among the schemas, `PublicItemChoice` and so on, so that it can
 * have a discriminator. zod-openapi does the same only if each alternative is registered by hand.
 */
export function nameAlternatives(schemas: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) =>
      Object.entries(nameAlternativesOf(name, schema)),
    ),
  );
}
