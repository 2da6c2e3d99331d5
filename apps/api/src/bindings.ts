import { createKeyring, type Keyring } from './tickets/keyring.ts';
import { readShardCount } from './tickets/placement.ts';
import { readSecrets } from './tickets/secrets.ts';
import { createShardedAttemptStore } from './attempt-store/sharded-attempt-store.ts';
import { createQuizCache } from './attempts/quiz.ts';
import { createTickets } from './tickets/token.ts';
import { createSecretEditorKeys } from './editors/editor-keys.ts';
import type { RateLimitName } from './http/rate-limits/rate-limits.ts';
import { readOrigins } from './http/origins.ts';
import { callObject } from './platform/unavailable.ts';
import { createD1ReportBox } from './reports/d1-report-box.ts';
import type { Services } from './services.ts';
import { createAssetRevisions } from './sheets/asset-revisions.ts';
import { createD1SheetStore } from './sheets/d1-sheet-store.ts';
import { createLibrary } from './sheets/library.ts';
import { createRecentStatistics, type StatisticsStore } from './statistics/statistics-store.ts';

/** Creates the services from the platform's bindings. */
export function createServices(env: Env): Services {
  const now = (): number => Date.now();
  const objects = env.REVISION_STATISTICS;
  const statistics: StatisticsStore = {
    read: (revision) => callObject(async () => objects.getByName(revision).read()),
    readForms: (revision) => callObject(async () => objects.getByName(revision).readForms()),
  };
  // Each location of the platform counts by itself, with a short delay.
  const limiters: Readonly<Record<RateLimitName, RateLimit>> = {
    starts: env.START_LIMIT,
    writes: env.WRITE_LIMIT,
    reads: env.READ_LIMIT,
    reports: env.REPORT_LIMIT,
    editorKeys: env.EDITOR_KEY_LIMIT,
  };
  let keyring: Keyring | undefined;
  return {
    library: createLibrary({
      store: createD1SheetStore(env.DB),
      prepared: createAssetRevisions(env.ASSETS),
      now,
    }),
    attempts: createShardedAttemptStore(env.ATTEMPT_SHARD),
    statistics,
    recentStatistics: createRecentStatistics(statistics, now),
    shardCount: readShardCount(env.ATTEMPT_SHARDS),
    reports: createD1ReportBox(env.DB),
    editors: createSecretEditorKeys(env),
    publisher: env.PUBLISHER,
    serveQuiz: createQuizCache(),
    tickets: createTickets(),
    keyring: async () => (keyring ??= await createKeyring(readSecrets(env))),
    limits: {
      admits: async (name, network) => (await limiters[name].limit({ key: network })).success,
    },
    origins: readOrigins(env.CORS_ORIGINS),
    assets: env.ASSETS,
    now,
  };
}
