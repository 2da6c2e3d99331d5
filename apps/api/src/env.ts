import type { AttemptShard } from './attempt-store/attempt-shard.ts';
import type { RevisionStatistics } from './statistics/revision-statistics.ts';
import type { PublishingService } from './publisher/publishing-service.ts';

/** The bindings of wrangler.jsonc, and the secrets that an operator sets. */
export interface Env {
  readonly DB: D1Database;
  readonly ATTEMPT_SHARD: DurableObjectNamespace<AttemptShard>;
  readonly REVISION_STATISTICS: DurableObjectNamespace<RevisionStatistics>;
  readonly ASSETS: Fetcher;
  /** Another Worker, which has no address: see wrangler.publisher.jsonc. */
  readonly PUBLISHER: PublishingService;
  readonly START_LIMIT: RateLimit;
  readonly WRITE_LIMIT: RateLimit;
  readonly READ_LIMIT: RateLimit;
  readonly REPORT_LIMIT: RateLimit;
  readonly EDITOR_KEY_LIMIT: RateLimit;
  readonly ENVIRONMENT: string;
  /** The number of shards of a region. If it changes, attempts that were started keep their shards. */
  readonly ATTEMPT_SHARDS?: string;
  /** The origins whose pages may read the API's responses, separated by spaces or commas. */
  readonly CORS_ORIGINS?: string;
  /** `id:base64key,id:base64key`: the first signs, all verify. */
  readonly ATTEMPT_KEYS?: string;
  /** A base64 key. Without it the order of items and options cannot be computed from a seed. */
  readonly SHUFFLE_KEY?: string;
  /** `name:key,name:key`: the keys of the editors. */
  readonly EDITOR_KEYS?: string;
}

declare global {
  namespace Cloudflare {
    interface Env extends DatelineEnv {}
  }
}
type DatelineEnv = Env;
