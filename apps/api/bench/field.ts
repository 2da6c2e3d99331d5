import type { AttemptMode } from '@dateline/model';
import type { Miniflare } from 'miniflare';
import { serveApi } from '../test/runtime/serve-api.ts';
import { findArticle } from './find-article.ts';
import { openEntry } from './open-objects.ts';
import { preload } from './preload.ts';
import { sampleAnswers } from './sample-answers.ts';
import { Series } from './series.ts';
import { serveBareAnswers, serveOneWrite } from './stand-ins.ts';

/** A Worker that runs, with how its turns went. */
export interface Runner {
  readonly worker: Miniflare;
  readonly url: URL;
  readonly series: Series;
}

/** The API in one of its conditions; `rival` writes once a call into as many objects. */
export interface ApiRunner extends Runner {
  readonly shards: number;
  readonly stored: number;
  readonly mode: AttemptMode;
  readonly rival: Runner;
}

/** All that are measured against each other in the same rounds. */
export interface Field {
  readonly articleId: string;
  readonly apis: readonly ApiRunner[];
  readonly rivals: readonly Runner[];
  readonly bare: Runner;
}

interface Conditions {
  readonly shards: readonly number[];
  readonly stored: readonly number[];
}

const modes = ['practice', 'counted'] as const satisfies AttemptMode[];

const toRunner = async (worker: Miniflare, name: string): Promise<Runner> => ({
  worker,
  url: await worker.unsafeGetDirectURL(name),
  series: new Series(),
});

async function serveLoaded(bundle: string, shards: number, stored: number): Promise<Runner> {
  const classes = { attempts: 'OpenShard', statistics: 'RevisionStatistics' };
  const worker = await serveApi({ bundle, entry: openEntry, classes, shards });
  await preload(worker, shards, stored);
  return toRunner(worker, 'api');
}

/** Starts every Worker that takes part, and stores what each finds before it. */
export async function prepareField(bundle: string, { shards, stored }: Conditions): Promise<Field> {
  const first = await serveApi({ bundle });
  const origin = await first.unsafeGetDirectURL('api');
  const articleId = await findArticle(origin);
  const samples = await sampleAnswers(origin, articleId);
  await first.dispose();
  const apis: ApiRunner[] = [];
  const rivals: Runner[] = [];
  for (const count of shards) {
    const rival = await toRunner(serveOneWrite(samples, count), 'stand-in');
    rivals.push(rival);
    for (const amount of stored) {
      const api = await serveLoaded(bundle, count, amount);
      await findArticle(api.url);
      for (const mode of modes) {
        apis.push({ ...api, series: new Series(), shards: count, stored: amount, mode, rival });
      }
    }
  }
  return { articleId, apis, rivals, bare: await toRunner(serveBareAnswers(samples), 'stand-in') };
}

/** Ends every Worker. */
export async function leaveField({ apis, rivals, bare }: Field): Promise<void> {
  const workers = new Set([...apis, ...rivals, bare].map(({ worker }) => worker));
  await Promise.all(Array.from(workers, (worker) => worker.dispose()));
}
