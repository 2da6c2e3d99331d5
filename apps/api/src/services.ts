import type { AttemptStore } from './attempt-store/attempt-store.ts';
import type { ServeQuiz } from './attempts/quiz.ts';
import type { PublishingService } from './publisher/publishing-service.ts';
import type { HttpEnv, HttpServices } from './http/http-services.ts';
import type { ReportBox } from './reports/reports.ts';
import type { Library } from './sheets/library.ts';
import type { ReadRecent, StatisticsStore } from './statistics/statistics-store.ts';
import type { Keyring } from './tickets/keyring.ts';
import type { Tickets } from './tickets/token.ts';

/** The ports that the routes use. The app knows none of the platform's bindings behind them. */
export interface Services extends HttpServices {
  readonly library: Library;
  readonly attempts: AttemptStore;
  readonly statistics: StatisticsStore;
  /** Statistics for readers, from memory if they are recent enough. */
  readonly recentStatistics: ReadRecent;
  /** The number of shards that each region has for new attempts and readers. */
  readonly shardCount: number;
  readonly reports: ReportBox;
  readonly publisher: PublishingService;
  readonly serveQuiz: ServeQuiz;
  readonly tickets: Tickets;
  /** Throws a 503 Problem that names the secret to set if one is missing or malformed. */
  keyring(): Promise<Keyring>;
  /** Serves the static files. */
  readonly assets: { fetch(request: Request): Promise<Response> };
}

/** Hono's environment: the services take the place of a Worker's bindings. */
export interface AppEnv {
  Bindings: Services;
  Variables: HttpEnv['Variables'];
}
