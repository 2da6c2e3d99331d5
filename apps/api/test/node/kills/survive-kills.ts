import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import {
  startProcess,
  type SupervisedProcess,
} from '../../../../../scripts/processes/supervised-process.ts';
import { bundleWorker } from '../../runtime/bundle-worker.ts';
import { serveApi } from '../../runtime/serve-api.ts';
import { workspace } from '../local-api.ts';
import { countUnsent } from './outboxes.ts';
import { takeQuizzes, takeQuizzesUntilGone, type Acknowledged, type Memory } from './readers.ts';
import { readAttempts, readStatistics, recount, type Recount } from './recount.ts';

/** What the statistics say after all kills, and what they should say. */
interface Outcome {
  readonly statistics: Recount;
  readonly recounted: Recount;
}

const readers = 6;
const shards = 3;
const articleId = 'pakistan-outreach-2025';

/** Starts the bundle in the folder in workerd, on the state in the folder. */
async function start(folder: string): Promise<{ url: string; server: SupervisedProcess }> {
  const script = join(import.meta.dirname, 'serve-bundle.ts');
  const server = startProcess({
    program: process.execPath,
    args: [script, join(folder, 'index.js'), join(folder, 'state'), `${shards}`],
    cwd: workspace,
  });
  const [, url = ''] = await server.waitFor(/Ready on (http:\S+)/);
  return { url, server };
}

/** Compares what was acknowledged with what is stored of it. */
async function expectStored(url: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const ids = [...new Set(acknowledged.map(({ attemptId }) => attemptId))];
  const attempts = new Map((await readAttempts(url, ids)).map((attempt) => [attempt.id, attempt]));
  for (const { attemptId, number, verdict } of acknowledged) {
    const { responses = [] } = attempts.get(attemptId) ?? {};
    expect(responses.find((each) => each.number === number)?.verdict).toEqual(verdict);
  }
}

/** Has readers take quizzes and kills the runtime at some moment of their work, several times. */
async function killUnderLoad(folder: string, kills: number): Promise<Memory> {
  const memory: Memory = { attemptIds: [], acknowledged: [] };
  let checked = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { url, server } = await start(folder);
    try {
      await expectStored(url, memory.acknowledged.slice(checked));
      checked = memory.acknowledged.length;
      const load = takeQuizzesUntilGone(url, memory, readers);
      // At any moment of the work, but not before there is some, however slow the machine is.
      await vi.waitFor(
        () => expect(memory.acknowledged.length).toBeGreaterThan(checked + 20),
        60_000,
      );
      await setTimeout(50 + ((kill * 137) % 400));
      await server.kill();
      await load;
    } finally {
      await server.kill();
    }
  }
  expect(memory.acknowledged.length).toBeGreaterThan(20 * kills);
  return memory;
}

/** Expects that every acknowledged response is stored; resolves to the statistics and a recount of what is stored. */
async function readAll(folder: string, memory: Memory): Promise<Outcome> {
  const bundle = await readFile(join(folder, 'index.js'), 'utf8');
  const api = await serveApi({ bundle, shards, state: join(folder, 'state'), isOpen: true });
  try {
    const { href: url } = await api.unsafeGetDirectURL('api');
    await expectStored(url, memory.acknowledged);
    // Statistics leave out an item with fewer than ten responses, and a quiz with fewer than ten readers.
    await takeQuizzes(url, memory, 18);
    const recounted = recount(await readAttempts(url, memory.attemptIds));
    expect(Object.keys(recounted.items)).toHaveLength(5);
    // The shards send their events by themselves, after a minute; after that the statistics change no more.
    await vi.waitFor(async () => expect(await countUnsent(api, shards)).toBe(0), {
      timeout: 150_000,
      interval: 500,
    });
    return { statistics: await readStatistics(url, articleId), recounted };
  } finally {
    await api.dispose();
  }
}

/** Kills the runtime of the API several times under load, and expects that no acknowledged response is lost. */
export async function surviveKills(kills: number): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-kills-'));
  try {
    await writeFile(join(folder, 'index.js'), await bundleWorker());
    return await readAll(folder, await killUnderLoad(folder, kills));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
