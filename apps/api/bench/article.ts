import { serveBareArticle } from './baselines.ts';
import { median } from './figures.ts';
import { findArticle } from './find-article.ts';
import { judge } from './goals.ts';
import { measureTarget, measureThroughput, type Target } from './load.ts';
import { serveMeasuredApi } from './serve-measured-api.ts';

const rounds = 60;
const load = { connections: 16, milliseconds: 200 };
const goal = { name: 'ratio', goal: 0.9, least: 0.8 };

/** Measures both in turn, so that other load on the machine slows both alike. */
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

/** Measures how fast an article is served, compared with a bare Worker; resolves to false if the ratio is too low. */
export async function benchArticle(bundle: string): Promise<boolean> {
  const api = await serveMeasuredApi({ bundle });
  const origin = await api.unsafeGetDirectURL('api');
  const url = new URL(`/v1/articles/${await findArticle(origin)}`, origin);
  const response = await fetch(url);
  const body = await response.text();
  const bare = await serveBareArticle(response.headers, body);
  try {
    const direct = await bare.unsafeGetDirectURL('baseline');
    const { one, other, ratio } = await takeTurns(
      await measureTarget(url),
      await measureTarget(direct),
    );
    console.log(`GET article    ${Buffer.byteLength(body)} bytes`);
    console.log(`  API          ${one.toFixed(0)} requests/s (median of ${rounds} turns)`);
    console.log(`  bare Worker  ${other.toFixed(0)} requests/s`);
    const { line, isEnough } = judge(goal, ratio);
    console.log(`  ${line}`);
    return isEnough;
  } finally {
    await Promise.all([api.dispose(), bare.dispose()]);
  }
}
