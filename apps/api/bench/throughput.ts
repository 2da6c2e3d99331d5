import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { measureTarget, measureThroughput, type Target } from './load.ts';
import { bundleWorker, serveApi, serveBare } from './workers.ts';

const rounds = 60;
const load = { connections: 16, milliseconds: 200 };
const budget = { kilobytes: 60, ratio: 0.8 };

const ArticleList = z.object({ articles: z.array(z.object({ id: z.string() })) });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Takes turns, so that whatever else the machine does weighs on both alike. */
async function takeTurns(one: Target, other: Target) {
  const turns: { readonly one: number; readonly other: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    turns.push({
      one: await measureThroughput(one, load),
      other: await measureThroughput(other, load),
    });
  }
  // The first rounds warm up.
  const counted = turns.slice(rounds / 10);
  return {
    one: median(counted.map((turn) => turn.one)),
    other: median(counted.map((turn) => turn.other)),
    ratio: median(counted.map((turn) => turn.one / turn.other)),
  };
}

const bundle = await bundleWorker();
const api = await serveApi(bundle);
const origin = await api.unsafeGetDirectURL('api');
const list = await fetch(new URL('/v1/articles', origin));
const [article] = ArticleList.parse(await list.json()).articles;
const url = new URL(`/v1/articles/${article?.id}`, origin);
const response = await fetch(url);
const body = await response.text();
const bare = serveBare(response.headers, body);

try {
  const direct = await bare.unsafeGetDirectURL('bare');
  const { one, other, ratio } = await takeTurns(
    await measureTarget(url),
    await measureTarget(direct),
  );
  const kilobytes = gzipSync(bundle).length / 1024;
  console.log(`API Worker     ${kilobytes.toFixed(1)} KB gzipped (at most ${budget.kilobytes})`);
  console.log(`GET article    ${Buffer.byteLength(body)} bytes`);
  console.log(`  API          ${one.toFixed(0)} requests/s (median of ${rounds} turns)`);
  console.log(`  bare Worker  ${other.toFixed(0)} requests/s`);
  console.log(`  ratio        ${ratio.toFixed(2)} (at least ${budget.ratio})`);
  if (ratio < budget.ratio || kilobytes > budget.kilobytes) process.exitCode = 1;
} finally {
  await Promise.all([api.dispose(), bare.dispose()]);
}
