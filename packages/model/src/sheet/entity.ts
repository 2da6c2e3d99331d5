import * as z from 'zod/mini';

/** A stable name for a sheet, an entity or a fact: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write lower-case letters, digits and single hyphens'),
    z.maxLength(80),
  );

const base = {
  id: Slug,
  /** How a reader is shown the entity. */
  label: z.string().check(z.minLength(1), z.maxLength(120)),
  /** How the label stands inside a sentence, where that differs: "the United Nations". */
  phrase: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  /** Other names of the same entity; an answer that uses one is the same answer. */
  aliases: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(120))), []),
};

/** Degrees north and east. */
const Coordinates = z.strictObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** Someone; two people of one name are two entities. */
const Person = z.strictObject({ type: z.literal('person'), ...base });
/** Somewhere, as part of a larger place where that matters: what lies in each other is the same answer. */
const Place = z.strictObject({
  type: z.literal('place'),
  ...base,
  coordinates: z.optional(Coordinates),
  /** The place that this one lies in. */
  partOf: z.optional(Slug),
});
/** A state, a party or a body such as a council. */
const Organisation = z.strictObject({
  type: z.literal('organisation'),
  ...base,
  form: z.enum(['state', 'party', 'body']),
  /** Where it has its seat; a map draws the ways of whom it sends from there. */
  coordinates: z.optional(Coordinates),
});
/** A treaty, an accord, a law. */
const Agreement = z.strictObject({ type: z.literal('agreement'), ...base });
/** People without a roster: "US lawmakers". */
const Group = z.strictObject({ type: z.literal('group'), ...base });

/** Someone or something that facts speak of. */
export const Entity = z
  .discriminatedUnion('type', [Person, Place, Organisation, Agreement, Group])
  .register(z.globalRegistry, { id: 'Entity' });
export type Entity = z.infer<typeof Entity>;
/** What sort of thing an entity is. */
export type EntityType = Entity['type'];
