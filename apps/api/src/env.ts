import type { AttemptShard } from './attempt-store/attempt-shard.ts';
import type { RevisionStatistics } from './statistics/revision-statistics.ts';
import type { PublishingService } from './publisher/publishing-service.ts';

/** What wrangler.jsonc binds, and the secrets that only an operator can set. */
export interface Env {
  readonly DB: D1Database;
  readonly ATTEMPT_SHARD: DurableObjectNamespace<AttemptShard>;
  readonly REVISION_STATISTICS: DurableObjectNamespace<RevisionStatistics>;
  readonly ASSETS: Fetcher;
  /** Another Worker, which has no address: see wrangler.publisher.jsonc. */
  readonly PUBLISHER: PublishingService;
  readonly START_LIMIT: RateLimit;
  readonly WRITE_LIMIT: RateLimit;
  readonly REPORT_LIMIT: RateLimit;
  readonly EDITOR_KEY_LIMIT: RateLimit;
  readonly ENVIRONMENT: string;
  /** How many shards a region has: more than before takes new attempts alone, each keeps its own. */
  readonly ATTEMPT_SHARDS?: string;
  /** The origins whose pages may read what the API answers, set apart by spaces or commas. */
  readonly CORS_ORIGINS?: string;
  /** `id:base64key,id:base64key`: the first signs, all verify. */
  readonly ATTEMPT_KEYS?: string;
  /** A base64 key: hides the order of items and options from who knows a seed. */
  readonly SHUFFLE_KEY?: string;
  /** `name:key,name:key`: who brings one of the keys may publish. */
  readonly EDITOR_KEYS?: string;
}

declare global {
  namespace Cloudflare {
    interface Env extends DatelineEnv {}
  }
}
type DatelineEnv = Env;
