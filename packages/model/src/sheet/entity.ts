import * as z from 'zod/mini';
import { longestSlug, slugPattern } from './text/slug-pattern.ts';

/** The id of a sheet, an entity or a fact: lower-case words joined by hyphens. */
export const Slug = z
  .string()
  .check(
    z.regex(new RegExp(`^${slugPattern}$`), 'Write lower-case letters, digits and single hyphens'),
    z.maxLength(longestSlug),
  );

const base = {
  id: Slug,
  /** The name that readers see. */
  label: z.string().check(z.minLength(1), z.maxLength(120)),
  /** The name inside a sentence, if it differs from the label: "the United Nations". */
  phrase: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  /** The name at a second mention: "Bhutto Zardari". Dateline writes it in feedback if the question has the full name. */
  short: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  /** One sentence that says what it is: the feedback on it as a wrong option. */
  about: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  /** True if the article does not name it. Readers see it only as a wrong option, unless a fact names it. */
  outside: z.optional(z.literal(true)),
  /** Other names of the entity; an option with one of them is the same answer, so no other entity has one of them. */
  aliases: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(120))), []),
};

/** Degrees north and east. */
const Coordinates = z.strictObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** Two people of the same name are two entities. */
export const Person = z.strictObject({ type: z.literal('person'), ...base });
/** Two places of which one contains the other count as the same answer. */
export const Place = z.strictObject({
  type: z.literal('place'),
  ...base,
  /** Of a place on Earth. A choice of places that all have them is drawn on a map, if their marks can be told apart. */
  coordinates: z.optional(Coordinates),
  /** The place that contains this one. */
  partOf: z.optional(Slug),
});
/** A state, a party, a body such as a council, or a team. */
export const Organisation = z.strictObject({
  type: z.literal('organisation'),
  ...base,
  form: z.enum(['state', 'party', 'body', 'team']),
  /** Its seat, where maps start the routes of its delegations. */
  coordinates: z.optional(Coordinates),
});
/** A treaty, an accord, a law. */
export const Agreement = z.strictObject({ type: z.literal('agreement'), ...base });
/** People who are not named one by one: "US lawmakers". */
export const Group = z.strictObject({ type: z.literal('group'), ...base });

/** A person, place, organisation, agreement or group that facts name. */
export const Entity = z
  .discriminatedUnion('type', [Person, Place, Organisation, Agreement, Group])
  .register(z.globalRegistry, { id: 'SheetEntity' });
export type Entity = z.infer<typeof Entity>;
/** The types of entities. */
export type EntityType = Entity['type'];

/** All names of an entity, also of one in a draft, whose names may be empty. */
export const namesOfEntity = ({
  label,
  phrase,
  short,
  aliases = [],
}: Pick<z.input<typeof Entity>, 'label' | 'phrase' | 'short' | 'aliases'>): string[] =>
  [label, phrase, short, ...aliases].flatMap((name) => name || []);
