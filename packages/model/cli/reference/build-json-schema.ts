import * as z from 'zod/mini';
import { capitalise } from '../../src/english/words.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { fieldExamples } from '../../src/sheet/faults/field-examples.ts';
import type { Comments } from './read-comments.ts';

/** A JSON Schema of draft 2020-12, as zod writes it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Names under which the source has a schema's fields, besides the name of the schema. */
const bases: Readonly<Record<string, readonly string[]>> = {
  FactSheet: ['SheetShape'],
  SheetEntity: ['Entity', 'base'],
  Arrangement: ['arrangementBase'],
  Value: ['Phrase', 'Count', 'Score', 'FactName', 'SlotTime'],
};

const findComment = (comments: Comments, owner: string, field: string): string | undefined =>
  [owner, ...(bases[owner] ?? []), 'factBase']
    .map((name) => comments.get(`${name}.${field}`))
    .find((comment) => comment !== undefined);

/** The name under which the source has a variant of a union: "Place" for the one of the type "place". */
function nameVariant({ properties = {} }: JsonSchema): string {
  const { type } = properties;
  const word = typeof type === 'object' && typeof type.const === 'string' ? type.const : '';
  return capitalise(word);
}

/** Adds comments and examples to the fields of a schema, also to those of its parts. */
function describe(schema: JsonSchema, owner: string, comments: Comments): void {
  for (const [field, part] of Object.entries(schema.properties ?? {})) {
    if (typeof part !== 'object') continue;
    const comment =
      comments.get(`${nameVariant(schema)}.${field}`) ?? findComment(comments, owner, field);
    if (comment !== undefined && part.$ref === undefined) part.description ??= comment;
    const example = fieldExamples.get(field);
    if (example !== undefined && typeof example === part.type) part.examples = [example];
    describe(part, owner, comments);
  }
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.items].flat();
  for (const part of parts) {
    if (typeof part === 'object') describe(part, owner, comments);
  }
}

const isSchema = (part: unknown): part is JsonSchema => typeof part === 'object' && part !== null;

/** Moves the elements of a list into a definition of their own. */
function nameElements(list: unknown, name: string): Record<string, JsonSchema> {
  if (!isSchema(list) || !isSchema(list.items)) {
    throw new TypeError(`Cannot name ${name}: its schema is no list`);
  }
  const { items } = list;
  if (items.$ref !== undefined) return {};
  list.items = { $ref: `#/$defs/${name}` };
  return { [name]: items };
}

/** Gives entities, slots and values definitions of their own, so that the reference describes them once. */
function nameParts(definitions: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const { entities } = definitions['FactSheet']?.properties ?? {};
  const clause = definitions['Clause']?.properties ?? {};
  const value = isSchema(clause['subject']) ? clause['subject'] : {};
  const named = { ...nameElements(entities, 'Entity'), ...nameElements(clause['slots'], 'Slot') };
  clause['subject'] = { $ref: '#/$defs/Value' };
  if (named['Slot']?.properties !== undefined) {
    named['Slot'].properties['value'] = { $ref: '#/$defs/Value' };
  }
  return { ...definitions, ...named, Value: { anyOf: value.anyOf ?? [] } };
}

/** Evidence in a file may be a quote, until `sheet resolve` gives it a place. */
const quotedEvidence: JsonSchema = {
  type: 'object',
  properties: {
    quote: { type: 'string', minLength: 1, description: 'Exact words of the article.' },
    paragraph: {
      type: 'integer',
      minimum: 0,
      description: 'Needed only if the words occur in several paragraphs.',
    },
  },
  required: ['quote'],
  additionalProperties: false,
};

/** Builds the JSON Schema of a sheet's file, for completion in editors. */
export function buildJsonSchema(comments: Comments): JsonSchema {
  const schema = z.toJSONSchema(FactSheet, { io: 'input', unrepresentable: 'any' });
  const definitions: Record<string, JsonSchema> = nameParts(schema.$defs ?? {});
  for (const [name, definition] of Object.entries(definitions)) {
    delete definition.id;
    const comment = comments.get(name) ?? comments.get(bases[name]?.[0] ?? '');
    if (comment !== undefined) definition.description = comment;
    describe(definition, name, comments);
  }
  const { Evidence: placed, ...others } = definitions;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://dateline.example/sheet.schema.json',
    title: 'Dateline fact sheet',
    $ref: '#/$defs/FactSheet',
    $defs: {
      ...others,
      ...(placed === undefined ? {} : { PlacedEvidence: placed, QuotedEvidence: quotedEvidence }),
      Evidence: {
        description:
          'Where the article says it: a quote, or its place, which `sheet resolve` writes.',
        anyOf: [{ $ref: '#/$defs/QuotedEvidence' }, { $ref: '#/$defs/PlacedEvidence' }],
      },
    },
  };
}
