import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '../services.ts';

const Located = z.object({ continent: z.string() });

/** The continent that a request comes from, by its two letters, where the platform tells it. */
export function continentOf({ req }: Context<AppEnv>): string | undefined {
  const cf: unknown = Reflect.get(req.raw, 'cf');
  return Located.safeParse(cf).data?.continent;
}
