import { Validator, type Schema } from '@cfworker/json-schema';
import * as z from 'zod/mini';

const JsonSchema = z.custom<Schema>((value) => typeof value === 'object' && value !== null);
const Content = z.record(z.string(), z.object({ schema: z.optional(JsonSchema) }));
const Header = z.object({ required: z.optional(z.boolean()), schema: JsonSchema });

const DocumentedResponse = z.object({
  content: z.optional(Content),
  headers: z.optional(z.record(z.string(), z.union([z.object({ $ref: z.string() }), Header]))),
});

const Operation = z.object({
  parameters: z.optional(
    z.array(
      z.object({
        in: z.string(),
        name: z.string(),
        required: z.optional(z.boolean()),
        schema: JsonSchema,
      }),
    ),
  ),
  requestBody: z.optional(z.object({ required: z.optional(z.boolean()), content: Content })),
  responses: z.record(z.string(), DocumentedResponse),
});

/** The parts of an OpenAPI document that say what a request and its answer may be. */
export const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ headers: z.record(z.string(), Header) }),
});
export type Document = z.infer<typeof Document>;
/** What an operation may be sent, and may answer. */
export type Operation = z.infer<typeof Operation>;

/** A request with its answer. */
export interface Exchange {
  readonly method: string;
  /** The path with the query. */
  readonly address: string;
  readonly contentType: string | null;
  readonly sent: string;
  readonly status: number;
  readonly headers: Headers;
  readonly received: string;
}

/** Lists why a value does not have the shape of a schema. */
export type ShapeCheck = (schema: Schema, value: unknown) => string[];

/** A media type without its parameters. */
export const mediaTypeOf = (contentType: string | null): string =>
  contentType?.split(';')[0]?.trim().toLowerCase() ?? '';

/** Reads the text of a parameter or a header, which is a number if its schema says so. */
export const readText = ({ type }: Schema, text: string): unknown =>
  type === 'integer' || type === 'number' ? Number(text) : text;

/** Creates a check of shapes; references in their schemas lead into the document. */
export function createShapeCheck({ components }: Document): ShapeCheck {
  const validators = new WeakMap<Schema, Validator>();
  return (schema, value) => {
    const known = validators.get(schema);
    const validator = known ?? new Validator({ ...schema, components }, '2020-12');
    if (known === undefined) validators.set(schema, validator);
    const { errors } = validator.validate(value);
    return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
  };
}
