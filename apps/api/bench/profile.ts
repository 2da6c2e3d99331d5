import { once } from 'node:events';
import * as z from 'zod/mini';
import { apiEntry, bundleWorker } from '../test/runtime/bundle-worker.ts';
import { printTable } from './figures.ts';
import { findArticle } from './find-article.ts';
import { sendCalls } from './send-calls.ts';
import { serveMeasuredApi } from './serve-measured-api.ts';
import { answerCalls, crowd, finishCall, startCalls } from './take-quizzes.ts';
import { Attempt } from '@dateline/model';
import type { Call } from './connection.ts';

/** How many quizzes are taken at once: fewer than an isolate remembers. */
const readers = 160;

/** A profile as the Chrome DevTools Protocol sends it: nodes of the call tree, and which of them was sampled when. */
const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Profile = z.output<typeof Profile>;

const Reply = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.object({ profile: z.optional(Profile) })),
});

/** Opens the inspector of a Worker; `call` resolves to the profile in the reply, if it has one. */
async function openInspector(url: URL) {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  let last = 0;
  const call = async (method: string, params: object = {}): Promise<Profile | undefined> => {
    const id = (last += 1);
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const events: unknown[] = await once(socket, 'message');
      const reply = Reply.parse(JSON.parse(z.object({ data: z.string() }).parse(events[0]).data));
      if (reply.id === id) return reply.result?.profile;
    }
  };
  return { call, close: () => socket.close() };
}

/** Lists from which line of a bundle on each source file stands, by the comments of the bundler. */
function listFiles(bundle: string): { readonly from: number; readonly file: string }[] {
  return bundle.split('\n').flatMap((line, from) => {
    const [, file] = /^\/\/ (\S+\.(?:ts|js|mjs))$/.exec(line) ?? [];
    return file === undefined ? [] : [{ from, file }];
  });
}

/** The part of the Worker that a source file belongs to: a folder of ours, or a library. */
function partOf(file: string): string {
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(file) ?? [];
  if (library !== undefined) return library;
  const [, room] = /(?:^|packages\/)(model\/src\/[^/]+|src\/[^/]+)/.exec(file) ?? [];
  return room ?? file;
}

/** Adds up the time spent in each part, in microseconds; what the Worker waits is left out. */
function sumParts({ nodes, samples, timeDeltas }: Profile, bundle: string): Map<string, number> {
  const files = listFiles(bundle);
  const parts = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      if (url === '') return [id, functionName.startsWith('(') ? functionName : 'platform'];
      const file = files.findLast(({ from }) => from <= lineNumber)?.file ?? 'bundle';
      return [id, partOf(file)];
    }),
  );
  const sums = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    const part = parts.get(sample) ?? 'unknown';
    if (part === '(idle)') continue;
    sums.set(part, (sums.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  }
  return sums;
}

const bundle = await bundleWorker({ ...apiEntry, isReadable: true });
const api = await serveMeasuredApi({ bundle, shards: 1, isInspected: true });
const url = await api.unsafeGetDirectURL('api');
const inspector = await openInspector(new URL('/core:user:api', await api.getInspectorURL()));
await inspector.call('Profiler.enable');

/** Sends calls under the profiler, and prints the parts that take the most time. */
async function profile(name: string, calls: readonly Call[]): Promise<readonly string[]> {
  await inspector.call('Profiler.start');
  const { bodies } = await sendCalls(url, calls, crowd.connections);
  const taken = await inspector.call('Profiler.stop');
  if (taken === undefined) throw new Error('Cannot profile: the inspector sent no profile');
  const sums = sumParts(taken, bundle);
  const total = [...sums.values()].reduce((sum, each) => sum + each, 0);
  console.log(
    `\n${name}: ${(total / calls.length / 1000).toFixed(2)} ms of the Worker's thread a call`,
  );
  const rows = [...sums]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 14)
    .map(([part, sum]) => [part, `${((100 * sum) / total).toFixed(0)}%`]);
  printTable(['part', 'of the time'], rows);
  return bodies;
}

try {
  const articleId = await findArticle(url);
  const quiz = { articleId, mode: 'practice', shards: 1, readers } as const;
  const warm = await sendCalls(url, await startCalls(quiz), crowd.connections);
  const warmed = warm.bodies.map((body) => Attempt.parse(JSON.parse(body)));
  await sendCalls(url, warmed.flatMap(answerCalls), crowd.connections);
  const started = await profile('start', await startCalls(quiz));
  const attempts = started.map((body) => Attempt.parse(JSON.parse(body)));
  await profile('answer', attempts.flatMap(answerCalls));
  await profile('finish', attempts.map(finishCall));
} finally {
  inspector.close();
  await api.dispose();
}
