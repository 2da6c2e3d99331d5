import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { takeQuizzes, type Memory } from './kills/readers.ts';
import { readAttempts, readStatistics, recount } from './kills/recount.ts';
import { runWrangler, startGroup, type LocalRun } from './wrangler.ts';

const kills = 20;
const readers = 6;
const articleId = 'pakistan-outreach-2025';

let folder = '';
let run: LocalRun | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-kills-'));
  await runWrangler('deploy', '--dry-run', '--outdir', folder);
});

afterAll(async () => {
  await run?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the real bundle in workerd on what is stored. */
async function start(): Promise<LocalRun> {
  const script = join(import.meta.dirname, 'kills/serve.ts');
  run = await startGroup([script, join(folder, 'index.js'), join(folder, 'state')]);
  return run;
}

/** What is stored of each response that was acknowledged, beside what was acknowledged. */
async function compare(url: string, { acknowledged }: Memory) {
  const ids = [...new Set(acknowledged.map(({ attemptId }) => attemptId))];
  const attempts = new Map((await readAttempts(url, ids)).map((attempt) => [attempt.id, attempt]));
  return acknowledged.map(({ attemptId, number, verdict }) => ({
    acknowledged: verdict,
    stored: attempts.get(attemptId)?.responses.find((each) => each.number === number)?.verdict,
  }));
}

test('after twenty kills under load every acknowledged response is there, and statistics equal a recount', async () => {
  const memory: Memory = { attemptIds: [], acknowledged: [] };
  for (let kill = 0; kill < kills; kill += 1) {
    const { url, kill: killNow } = await start();
    const begun = memory.acknowledged.length;
    const load = takeQuizzes(url, memory, readers);
    // At any moment of the work, but not before there is some.
    await vi.waitFor(() => expect(memory.acknowledged.length).toBeGreaterThan(begun), 10_000);
    await setTimeout(50 + ((kill * 137) % 400));
    await killNow();
    await load;
  }
  expect(memory.acknowledged.length).toBeGreaterThan(20 * kills);

  const { url } = await start();
  for (const { acknowledged, stored } of await compare(url, memory)) {
    expect(stored).toEqual(acknowledged);
  }
  const expected = recount(await readAttempts(url, memory.attemptIds));
  expect(Object.keys(expected.items)).toHaveLength(5);
  // What is on its way to the statistics gets there by itself.
  await vi.waitFor(async () => expect(await readStatistics(url, articleId)).toEqual(expected), {
    timeout: 60_000,
    interval: 500,
  });
}, 240_000);
