import * as z from 'zod/mini';

/** The platform's location hint for the objects of a reader, by the continent that a request comes from. */
const regions = {
  AF: 'afr',
  AN: 'oc',
  AS: 'apac',
  EU: 'weur',
  NA: 'enam',
  OC: 'oc',
  SA: 'sam',
} as const;

/** A region that the platform can place objects in. */
export type Region = (typeof regions)[keyof typeof regions];

const isContinent = (text: string): text is keyof typeof regions => Object.hasOwn(regions, text);

const defaultRegion = 'weur';

/** The region of a continent, by its two letters; western Europe if the continent is unknown. */
export function regionOf(continent: string | undefined): Region {
  return continent !== undefined && isContinent(continent) ? regions[continent] : defaultRegion;
}

const names = [...new Set(Object.values(regions))].join('|');

/** The pattern of a shard's name: a region and a number. */
export const shardPattern = `(?:${names})-(?:0|[1-9]\\d{0,3})`;

/** The permanent name of a shard of the attempts: `weur-17`. */
export const ShardName = z.string().check(z.regex(new RegExp(`^${shardPattern}$`)));

/** The region in a shard's name. */
export function regionOfShard(shard: string): Region {
  return Object.values(regions).find((region) => shard.startsWith(`${region}-`)) ?? defaultRegion;
}

/** The number of shards of a region if none is set. */
const defaultCount = 64;

const Count = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000));

/** Reads the number of shards of a region; throws RangeError for text that is no such number. */
export function readShardCount(text: string | undefined): number {
  if (text === undefined || text === '') return defaultCount;
  const count = Count.safeParse(text);
  if (!count.success) throw new RangeError(`Cannot use ${text} shards: write a number from 1`);
  return count.data;
}

/** Draws one of a region's shards for a new attempt or reader. Older ones keep the shard that they name, whatever the count is now. */
export function drawShard(region: Region, count: number): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${region}-${drawn % count}`;
}
