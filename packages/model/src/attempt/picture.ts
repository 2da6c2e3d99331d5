import * as z from 'zod/mini';

/** A place on the drawn map that can be chosen, in degrees north and east. */
const MapMark = z
  .strictObject({
    /** The id of the option that it stands for. */
    option: z.string(),
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  })
  .register(z.globalRegistry, { id: 'MapMark' });
type MapMark = z.infer<typeof MapMark>;

/** An event that already stands on the drawn line. */
const PlacedEvent = z
  .strictObject({ label: z.string(), date: z.optional(z.string()) })
  .register(z.globalRegistry, { id: 'PlacedEvent' });
type PlacedEvent = z.infer<typeof PlacedEvent>;

/** How a single choice can be drawn. Its options say the same in words. */
export const Picture = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('map'),
      /** One for each option, in the order of the options. */
      marks: z.array(MapMark),
    }),
    z.strictObject({
      kind: z.literal('line'),
      /**
       * Earliest first. The options are the gaps around them, in the order of time: before the first, between each two, after
       * the last. So there is one more option than events.
       */
      events: z.array(PlacedEvent),
    }),
  ])
  .register(z.globalRegistry, { id: 'Picture' });
export type Picture = z.infer<typeof Picture>;

const toPublicMark = ({ option, latitude, longitude }: MapMark): MapMark => ({
  option,
  latitude,
  longitude,
});

const toPublicEvent = ({ label, date }: PlacedEvent): PlacedEvent => ({
  label,
  ...(date === undefined ? {} : { date }),
});

/** Lists each public field by name, as `toPublicItem` does. */
export function toPublicPicture(picture: Picture): Picture {
  switch (picture.kind) {
    case 'map':
      return { kind: 'map', marks: picture.marks.map(toPublicMark) };
    case 'line':
      return { kind: 'line', events: picture.events.map(toPublicEvent) };
  }
}
