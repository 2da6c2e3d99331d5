import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveApi } from '../runtime/serve-api.ts';
import { countUntold } from './kills/outboxes.ts';
import { takeQuizzes, type Acknowledged, type Memory } from './kills/readers.ts';
import { readAttempts, readStatistics, recount } from './kills/recount.ts';
import { runWrangler, startGroup, type LocalRun } from './wrangler.ts';

const kills = 20;
const readers = 6;
const shards = 3;
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
  run = await startGroup([script, join(folder, 'index.js'), join(folder, 'state'), `${shards}`]);
  return run;
}

/** Holds what was acknowledged against what is stored of it. */
async function expectKept(url: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const ids = [...new Set(acknowledged.map(({ attemptId }) => attemptId))];
  const attempts = new Map((await readAttempts(url, ids)).map((attempt) => [attempt.id, attempt]));
  for (const { attemptId, number, verdict } of acknowledged) {
    const { responses = [] } = attempts.get(attemptId) ?? {};
    expect(responses.find((each) => each.number === number)?.verdict).toEqual(verdict);
  }
}

test('after twenty kills under load every acknowledged response is there, and statistics equal a recount', async () => {
  const memory: Memory = { attemptIds: [], acknowledged: [] };
  let checked = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { url, kill: killNow } = await start();
    await expectKept(url, memory.acknowledged.slice(checked));
    const begun = memory.acknowledged.length;
    checked = begun;
    const load = takeQuizzes(url, memory, readers);
    // At any moment of the work, but not before there is some, however slow the machine is.
    await vi.waitFor(() => expect(memory.acknowledged.length).toBeGreaterThan(begun + 20), 60_000);
    await setTimeout(50 + ((kill * 137) % 400));
    await killNow();
    run = undefined;
    await load;
  }
  expect(memory.acknowledged.length).toBeGreaterThan(20 * kills);

  const bundle = await readFile(join(folder, 'index.js'), 'utf8');
  const last = await serveApi({ bundle, shards, state: join(folder, 'state'), isOpen: true });
  try {
    const { href: url } = await last.unsafeGetDirectURL('api');
    await expectKept(url, memory.acknowledged);
    const expected = recount(await readAttempts(url, memory.attemptIds));
    expect(Object.keys(expected.items)).toHaveLength(5);
    // What is on its way to the statistics gets there by itself; after that nothing more can come.
    await vi.waitFor(async () => expect(await countUntold(last, shards)).toBe(0), {
      timeout: 60_000,
      interval: 500,
    });
    expect(await readStatistics(url, articleId)).toEqual(expected);
  } finally {
    await last.dispose();
  }
}, 600_000);
