import type { Miniflare } from 'miniflare';
import * as z from 'zod/mini';
import { callObject } from './call-object.ts';
import { countRows } from './count-rows.ts';
import { printTable } from './figures.ts';
import { findArticle } from './find-article.ts';
import { bundleOpenApi } from './measured-workers.ts';
import { preload } from './preload.ts';
import { serveMeasuredApi } from './serve-measured-api.ts';

const shard = 'weur-0';
/** How many items of an attempt are answered. */
const answered = 10;
/** How many events a busy shard sends at once, and how many such batches are measured. */
const batch = { events: 500, times: 40 } as const;
/** How many responses are stored when the size of one is measured. */
const stored = 100_000;

const event = (at: number): unknown => ({
  kind: 'response',
  isFirst: at % answered === 0,
  mark: {
    item: `fact-${at % 100}/date`,
    correct: at % 3 > 0,
    score: at % 3 > 0 ? 1000 : 0,
    options: [at % 4],
  },
});

async function measureStatistics(api: Miniflare): Promise<number> {
  const events = Array.from({ length: batch.events }, (_, at) => event(at));
  const body = { revision: 'bench', events, times: batch.times };
  const seconds = z.number().parse(await callObject(api, 'ATTEMPT_SHARD', shard, 'deliver', body));
  return (batch.events * batch.times) / seconds;
}

const Current = z.object({ revision: z.string() });

/** Prints how many rows and bytes an attempt costs, and how many events a second the statistics of one revision take. */
export async function benchCosts(): Promise<void> {
  const bundle = await bundleOpenApi();
  const classes = { attempts: 'MeteredShard', statistics: 'MeteredStatistics' };
  const metered = await serveMeasuredApi({ bundle, classes, shards: 1 });
  const plain = await serveMeasuredApi({
    bundle,
    classes: { attempts: 'OpenShard', statistics: 'RevisionStatistics' },
    shards: 1,
  });
  try {
    const origin = await metered.unsafeGetDirectURL('api');
    const articleId = await findArticle(origin);
    const article = await fetch(new URL(`/v1/articles/${articleId}`, origin));
    const { revision } = Current.parse(await article.json());
    const rows: string[][] = [];
    for (const [mode, sent] of [
      ['practice', 'together'],
      ['counted', 'together'],
      ['counted', 'each'],
    ] as const) {
      const counts = await countRows(metered, { articleId, revision, mode, sent });
      for (const [part, { read, written, alarms }] of Object.entries(counts)) {
        rows.push([mode, sent, part, String(written), String(read), String(alarms)]);
      }
    }
    console.log(`\nRows of an attempt with ${answered} answers, finished`);
    printTable(['mode', 'events sent', 'part', 'written', 'read', 'alarms set'], rows);
    const rate = await measureStatistics(plain);
    console.log(
      `\nstatistics of one revision take ${Math.round(rate).toLocaleString('en')} events/s`,
    );
    await preload(plain, 1, stored);
    const size = z.number().parse(await callObject(plain, 'ATTEMPT_SHARD', shard, 'size'));
    console.log(
      `a stored response takes ${Math.round(size / stored)} bytes, its attempt and reader included`,
    );
  } finally {
    await Promise.all([metered.dispose(), plain.dispose()]);
  }
}
