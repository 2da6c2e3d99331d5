import * as z from 'zod/mini';
import { drawShard, regionOf } from '../../tickets/placement.ts';

/** What the platform adds to a request; absent in tests. */
const Located = z.object({ cf: z.object({ continent: z.string() }) });

/** Draws one of `count` shards in the region that a request comes from. */
export function chooseShard(request: Request, count: number): string {
  const continent = Located.safeParse(request).data?.cf.continent;
  return drawShard(regionOf(continent), count);
}
