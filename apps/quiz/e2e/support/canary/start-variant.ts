import { startWorkers, type Workers } from '../workers/start-workers.ts';

/** Which options are right: the real ones, or others. */
export type VariantName = 'original' | 'rekeyed';

/** Starts the Workers over banks that hold canaries. `now`, in milliseconds since 1970, must be the same for all variants. */
export function startVariant(name: VariantName, now: number): Promise<Workers> {
  const variables = { VARIANT: name, NOW: String(now) };
  return startWorkers({ apiConfig: 'test/canary/wrangler.jsonc', variables });
}
