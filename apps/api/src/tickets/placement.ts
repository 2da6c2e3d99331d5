import * as z from 'zod/mini';

/** Where the objects of a reader lie, by the continent that a request comes from: hints for the platform. */
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

/** The region of a continent, by its two letters; of what is no continent, western Europe. */
export function regionOf(continent: string | undefined): Region {
  return continent !== undefined && isContinent(continent) ? regions[continent] : 'weur';
}

const names = [...new Set(Object.values(regions))].join('|');

/** How a shard is written that a reader can name: a region of ours, and a number. */
export const shardPattern = `(?:${names})-(?:0|[1-9]\\d{0,3})`;

/** Names one shard of the attempts for good: `weur-17`. Tickets of old name shards without a region. */
export const ShardName = z
  .string()
  .check(z.regex(new RegExp(`^(?:${shardPattern}|shard-\\d{1,2})$`)));

/** The region in a shard's name; none for a shard of old. */
export function regionOfShard(shard: string): Region | undefined {
  return Object.values(regions).find((region) => shard.startsWith(`${region}-`));
}

/** How many shards a region has where nothing else is set. */
const defaultCount = 64;

const Count = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000));

/** Reads how many shards a region has; throws RangeError for what is no such number. */
export function readShardCount(text: string | undefined): number {
  if (text === undefined || text === '') return defaultCount;
  const count = Count.safeParse(text);
  if (!count.success) throw new RangeError(`Cannot use ${text} shards: write a number from 1`);
  return count.data;
}

/** Draws one of a region's shards. More shards take new attempts and readers alone: each keeps the one it names. */
export function drawShard(region: Region, count: number): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${region}-${drawn % count}`;
}
