import type { JsonSchema } from './build-json-schema.ts';

/** The name of the definition that a reference leads to. */
const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

const isSchema = (part: unknown): part is JsonSchema => typeof part === 'object' && part !== null;

function formatObject({ properties = {}, required = [] }: JsonSchema): string {
  const fields = Object.keys(properties).map((field) =>
    required.includes(field) ? field : `${field}?`,
  );
  return `\`{ ${fields.join(', ')} }\``;
}

/** A numeric limit that an editor has to know, such as "at most 160 characters". */
function formatLimits({ minItems, maxItems, maxLength }: JsonSchema): string {
  if (maxLength !== undefined) return `, at most ${maxLength} characters`;
  if (minItems !== undefined && maxItems !== undefined) return `, ${minItems} to ${maxItems}`;
  if (minItems !== undefined) return `, at least ${minItems}`;
  return maxItems === undefined ? '' : `, at most ${maxItems}`;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
};

/** Formats the type of a field for the reference, with links to other types. */
export function formatType(schema: JsonSchema): string {
  const { $ref, const: only, enum: choices, type, items, anyOf, oneOf, prefixItems } = schema;
  if ($ref !== undefined) return `[${nameOf($ref)}](#${nameOf($ref).toLowerCase()})`;
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (choices !== undefined) return choices.map((each) => `\`${String(each)}\``).join(', ');
  const parts = [...(anyOf ?? []), ...(oneOf ?? [])].filter(isSchema);
  if (parts.length > 0) return [...new Set(parts.map(formatType))].join(' or ');
  if (prefixItems !== undefined) return `list of ${prefixItems.length}`;
  if (type === 'array') {
    const [item] = [items].flat().filter(isSchema);
    return `list of ${item === undefined ? 'anything' : formatType(item)}${formatLimits(schema)}`;
  }
  if (type === 'object') return formatObject(schema);
  return `${words[String(type)] ?? String(type)}${formatLimits(schema)}`;
}
