import { Attempt } from '@dateline/model';
import { apiEntry, bundleWorker } from '../test/runtime/bundle-worker.ts';
import type { Call } from './connection.ts';
import { printTable } from './figures.ts';
import { findArticle } from './find-article.ts';
import { openInspector, type Profile } from './inspector.ts';
import { sumParts } from './profile-parts.ts';
import { tabulateProfiles } from './profile-table.ts';
import { sendCalls } from './send-calls.ts';
import { serveMeasuredApi } from './serve-measured-api.ts';
import { answerCalls, crowd, finishCall, startCalls } from './take-quizzes.ts';

/** How many quizzes are taken at once: fewer than an isolate remembers. */
const readers = 160;
/** How often they are taken; the first time warms up. */
const rounds = 9;
/** How often an article is read in a round. */
const reads = 1_600;
/** How often the profiler looks, in microseconds. */
const interval = 200;

const kinds = ['GET article', 'start', 'answer', 'finish'] as const;
type Kind = (typeof kinds)[number];

const bundle = await bundleWorker({ ...apiEntry, isReadable: true });
const api = await serveMeasuredApi({ bundle, shards: 1, isInspected: true });
const url = await api.unsafeGetDirectURL('api');
const inspector = await openInspector(new URL('/core:user:api', await api.getInspectorURL()));
await inspector.call('Profiler.enable');
await inspector.call('Profiler.setSamplingInterval', { interval });

const taken: Readonly<Record<Kind, { profiles: Profile[]; calls: number }>> = {
  'GET article': { profiles: [], calls: 0 },
  start: { profiles: [], calls: 0 },
  answer: { profiles: [], calls: 0 },
  finish: { profiles: [], calls: 0 },
};

/** Sends calls under the profiler. */
async function profile(kind: Kind, calls: readonly Call[]): Promise<readonly string[]> {
  await inspector.call('Profiler.start');
  const { bodies } = await sendCalls(url, calls, crowd.connections);
  const stopped = await inspector.call('Profiler.stop');
  if (stopped === undefined) throw new Error('Cannot profile: the inspector sent no profile');
  taken[kind].profiles.push(stopped);
  taken[kind].calls += calls.length;
  return bodies;
}

/** Reads an article, and takes quizzes about it. */
async function runRound(articleId: string): Promise<void> {
  const read = { method: 'GET', path: `/v1/articles/${articleId}`, status: 200 } as const;
  await profile(
    'GET article',
    Array.from({ length: reads }, () => read),
  );
  const quiz = { articleId, mode: 'practice', shards: 1, readers } as const;
  const started = await profile('start', await startCalls(quiz));
  const attempts = started.map((body) => Attempt.parse(JSON.parse(body)));
  await profile(
    'answer',
    attempts.flatMap((attempt) => answerCalls(attempt)),
  );
  await profile(
    'finish',
    attempts.map((attempt) => finishCall(attempt)),
  );
}

try {
  const articleId = await findArticle(url);
  for (let round = 0; round < rounds; round += 1) {
    await runRound(articleId);
    if (round > 0) continue;
    for (const kind of kinds) Object.assign(taken[kind], { profiles: [], calls: 0 });
  }
  const { heads, rows } = tabulateProfiles(
    kinds.map((name) => {
      const { profiles, calls } = taken[name];
      return { name, calls, ...sumParts(profiles, bundle) };
    }),
  );
  printTable(heads, rows);
  console.log(
    '\nEach part is a room of the API or the model, a package, or workerd. Left out is what the thread waits,' +
      '\nand beside the parts are garbage collection and "(program)": native code that belongs to no function.',
  );
} finally {
  inspector.close();
  await api.dispose();
}
