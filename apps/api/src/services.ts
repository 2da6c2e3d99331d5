import type { AttemptStore } from './attempt-store/attempt-store.ts';
import type { Keyring } from './tickets/keyring.ts';
import type { EditorDesk } from './desk/editor-desk.ts';
import type { EditorKeys } from './editors/editor-keys.ts';
import type { ReportBox } from './reports/reports.ts';
import type { Limits } from './http/limits/limits.ts';
import type { Library } from './sheets/library.ts';
import type { ReadRecent } from './statistics/recent-statistics.ts';
import type { StatisticsStore } from './statistics/statistics-store.ts';

/** What the routes need, whatever it is made of: the app knows no binding of the platform. */
export interface Services {
  readonly library: Library;
  readonly attempts: AttemptStore;
  readonly statistics: StatisticsStore;
  /** The same for readers, who shall not wait. */
  readonly recentStatistics: ReadRecent;
  /** How many shards each region has for new attempts and readers. */
  readonly shardCount: number;
  readonly reports: ReportBox;
  readonly editors: EditorKeys;
  readonly desk: EditorDesk;
  /** Throws a 503 Problem that says what to set, where a secret is missing or malformed. */
  keyring(): Promise<Keyring>;
  readonly limits: Limits;
  /** The origins whose pages may read what the API answers. */
  readonly origins: ReadonlySet<string>;
  /** Serves the static files. */
  readonly assets: { fetch(request: Request): Promise<Response> };
  /** The time in milliseconds since 1970. */
  now(): number;
}

/** What Hono is told of the app: its services stand where a Worker has its bindings. */
export interface AppEnv {
  Bindings: Services;
}
