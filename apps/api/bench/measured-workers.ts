import type { AttemptMode } from '@dateline/model';
import type { Miniflare } from 'miniflare';
import { bundleWorker } from '../test/runtime/bundle-worker.ts';
import { serveBareAnswers, serveOneWrite } from './baselines.ts';
import { findArticle } from './find-article.ts';
import { preload } from './preload.ts';
import { sampleAnswers } from './sample-answers.ts';
import { serveMeasuredApi } from './serve-measured-api.ts';
import { Series } from './series.ts';

/** A running Worker with the figures of its turns. */
export interface MeasuredWorker {
  readonly worker: Miniflare;
  readonly url: URL;
  readonly series: Series;
}

/** The API under some conditions; its baseline writes once a call, into as many objects. */
export interface MeasuredApi extends MeasuredWorker {
  readonly shards: number;
  /** How many responses were stored before. */
  readonly stored: number;
  readonly mode: AttemptMode;
  /** Whether rate limits count its calls. */
  readonly isLimited: boolean;
  readonly baseline: MeasuredWorker;
}

/** The Workers that are measured against each other in the same rounds. */
export interface MeasuredWorkers {
  readonly articleId: string;
  readonly apis: readonly MeasuredApi[];
  readonly writers: readonly MeasuredWorker[];
  readonly bare: MeasuredWorker;
}

interface Conditions {
  readonly shards: readonly number[];
  readonly stored: readonly number[];
  /** Under which of these the quizzes are also taken without rate limits. */
  readonly unlimited: { readonly shards: number; readonly stored: number };
}

const modes = ['practice', 'counted'] as const satisfies AttemptMode[];

/** Bundles the API with objects that run the commands of the bench. */
export const bundleOpenApi = (): Promise<string> =>
  bundleWorker({ file: 'bench/workers/open-api.ts', config: 'wrangler.jsonc' });

const measure = async (worker: Miniflare, name: string): Promise<MeasuredWorker> => ({
  worker,
  url: await worker.unsafeGetDirectURL(name),
  series: new Series(),
});

async function serveLoaded(
  bundle: string,
  shards: number,
  stored: number,
): Promise<MeasuredWorker> {
  const classes = { attempts: 'OpenShard', statistics: 'RevisionStatistics' };
  const worker = await serveMeasuredApi({ bundle, classes, shards });
  await preload(worker, shards, stored);
  return measure(worker, 'api');
}

/** Starts all Workers, and stores as many responses in each API as its conditions say. */
export async function startMeasuredWorkers(
  bundle: string,
  { shards, stored, unlimited }: Conditions,
): Promise<MeasuredWorkers> {
  const first = await serveMeasuredApi({ bundle });
  const origin = await first.unsafeGetDirectURL('api');
  const articleId = await findArticle(origin);
  const answers = await sampleAnswers(origin, articleId);
  await first.dispose();
  const openBundle = await bundleOpenApi();
  const apis: MeasuredApi[] = [];
  const writers: MeasuredWorker[] = [];
  for (const count of shards) {
    const baseline = await measure(await serveOneWrite(answers, count), 'baseline');
    writers.push(baseline);
    for (const amount of stored) {
      const api = await serveLoaded(openBundle, count, amount);
      await findArticle(api.url);
      const isBoth = count === unlimited.shards && amount === unlimited.stored;
      const conditions = modes.flatMap((mode) =>
        (isBoth ? [true, false] : [true]).map((isLimited) => ({ mode, isLimited })),
      );
      for (const each of conditions) {
        const series = new Series();
        apis.push({ ...api, ...each, series, shards: count, stored: amount, baseline });
      }
    }
  }
  const bare = await measure(await serveBareAnswers(answers), 'baseline');
  return { articleId, apis, writers, bare };
}

/** Stops all Workers. */
export async function stopMeasuredWorkers({ apis, writers, bare }: MeasuredWorkers): Promise<void> {
  const workers = new Set([...apis, ...writers, bare].map(({ worker }) => worker));
  await Promise.all(Array.from(workers, (worker) => worker.dispose()));
}
