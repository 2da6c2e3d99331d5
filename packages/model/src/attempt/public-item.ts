import * as z from 'zod/mini';
import { Topic } from '../sheet/topic.ts';
import { Picture, toPublicPicture } from './picture.ts';
import { DateGranularity } from './shapes.ts';

/** An option or a target as a reader sees it; its id is its position in this attempt. */
export const PublicOption = z
  .strictObject({ id: z.string(), label: z.string() })
  .register(z.globalRegistry, { id: 'PublicOption' });
export type PublicOption = z.infer<typeof PublicOption>;

const itemBase = { number: z.int().check(z.minimum(1)), topic: Topic, stem: z.string() };
const options = { options: z.array(PublicOption) };

/** One question as a reader sees it: no field depends on its key. */
export const PublicItem = z
  .discriminatedUnion('interaction', [
    z.strictObject({
      ...itemBase,
      interaction: z.literal('choice'),
      ...options,
      /** Only if the options can be drawn. */
      picture: z.optional(Picture),
    }),
    z.strictObject({ ...itemBase, interaction: z.literal('multipleChoice'), ...options }),
    z.strictObject({ ...itemBase, interaction: z.literal('order'), ...options }),
    z.strictObject({
      ...itemBase,
      interaction: z.literal('match'),
      ...options,
      targets: z.array(PublicOption),
    }),
    z.strictObject({
      ...itemBase,
      interaction: z.literal('number'),
      /** What is counted, in the plural. */
      unit: z.string(),
    }),
    z.strictObject({
      ...itemBase,
      interaction: z.literal('date'),
      granularity: DateGranularity,
    }),
  ])
  .register(z.globalRegistry, { id: 'PublicItem' });
export type PublicItem = z.infer<typeof PublicItem>;
/** The ways of answering. */
export type InteractionName = PublicItem['interaction'];

type Readonlies<Value> = Value extends unknown
  ? {
      readonly [Field in keyof Value]: Value[Field] extends (infer Part)[]
        ? readonly Part[]
        : Value[Field];
    }
  : never;

const toPublicOption = ({ id, label }: PublicOption): PublicOption => ({ id, label });

/** Lists each public field by name, so a new field of an item stays private until it is added here. */
export function toPublicItem(item: Readonlies<PublicItem>): PublicItem {
  const { number, topic, stem } = item;
  const asked = { number, topic, stem };
  switch (item.interaction) {
    case 'choice':
      return {
        ...asked,
        interaction: 'choice',
        options: item.options.map(toPublicOption),
        ...(item.picture === undefined ? {} : { picture: toPublicPicture(item.picture) }),
      };
    case 'multipleChoice':
    case 'order':
      return {
        ...asked,
        interaction: item.interaction,
        options: item.options.map(toPublicOption),
      };
    case 'match':
      return {
        ...asked,
        interaction: 'match',
        options: item.options.map(toPublicOption),
        targets: item.targets.map(toPublicOption),
      };
    case 'number':
      return { ...asked, interaction: 'number', unit: item.unit };
    case 'date':
      return { ...asked, interaction: 'date', granularity: item.granularity };
  }
}
