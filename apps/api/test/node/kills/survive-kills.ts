import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  startProcess,
  type SupervisedProcess,
} from '../../../../../scripts/processes/supervised-process.ts';
import { bundleWorker } from '../../runtime/bundle-worker.ts';
import { serveApi } from '../../runtime/serve-api.ts';
import { workspace } from '../local-api.ts';
import { assertLogged, editUntilGone, type Change } from './editor.ts';
import { countUnsent } from './outboxes.ts';
import {
  articleId,
  takeQuizzes,
  takeQuizzesUntilGone,
  type Acknowledged,
  type Memory,
} from './readers.ts';
import { readAttempts, readStatistics, recount, type Recount } from './recount.ts';

/** What was acknowledged before the kills and found after them. */
interface Outcome {
  readonly kills: number;
  readonly attempts: number;
  /** Responses that were acknowledged; all are stored with their verdicts. */
  readonly responses: number;
  /** Publications, withdrawals and restorations that were acknowledged; all are logged in their order. */
  readonly changes: number;
  /** How many kills fell into a publication, before its answer. */
  readonly interrupted: number;
  /** Changes that are logged although the kill came before their answer. */
  readonly unanswered: number;
  readonly statistics: Recount;
  /** What the statistics should say. */
  readonly recounted: Recount;
}

/** What readers and the editor remember of all runs. */
interface Work extends Memory {
  readonly changes: Change[];
  interrupted: number;
  unanswered: number;
}

const readers = 6;
const shards = 3;
const bundleName = 'index.js';

/** Waits until a condition holds; throws an Error if it does not within so many milliseconds. */
async function waitFor(condition: () => boolean | Promise<boolean>, within: number): Promise<void> {
  for (const end = Date.now() + within; !(await condition());) {
    if (Date.now() > end)
      throw new Error(`Cannot go on: waited ${within} ms for ${condition.toString()}`);
    await setTimeout(50);
  }
}

/** Starts the bundle in the folder in workerd, on the state in the folder. */
async function start(folder: string): Promise<{ url: string; server: SupervisedProcess }> {
  const script = join(import.meta.dirname, 'serve-bundle.ts');
  const server = startProcess({
    program: process.execPath,
    args: [script, join(folder, bundleName), join(folder, 'state'), `${shards}`],
    cwd: workspace,
  });
  const [, url = ''] = await server.waitFor(/Ready on (http:\S+)/);
  return { url, server };
}

/** Compares what was acknowledged with what is stored of it. */
async function assertStored(url: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const ids = [...new Set(acknowledged.map(({ attemptId }) => attemptId))];
  const attempts = new Map((await readAttempts(url, ids)).map((attempt) => [attempt.id, attempt]));
  for (const { attemptId, number, verdict } of acknowledged) {
    const { responses = [] } = attempts.get(attemptId) ?? {};
    assert.deepEqual(responses.find((each) => each.number === number)?.verdict, verdict);
  }
}

/** Asserts that what was acknowledged in the run before is stored, and counts what was stored without an answer. */
async function checkLastRun(url: string, work: Work, checked: number): Promise<void> {
  await assertStored(url, work.acknowledged.slice(checked));
  const unanswered = await assertLogged(url, work.changes);
  work.changes.push(...unanswered);
  work.unanswered += unanswered.length;
}

/** Has readers take quizzes and an editor publish, withdraw and restore, and kills the runtime at some moment, several times. */
async function killUnderLoad(folder: string, kills: number): Promise<Work> {
  const work: Work = {
    attemptIds: [],
    acknowledged: [],
    changes: [],
    interrupted: 0,
    unanswered: 0,
  };
  let checked = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { url, server } = await start(folder);
    try {
      await checkLastRun(url, work, checked);
      checked = work.acknowledged.length;
      const load = Promise.all([
        takeQuizzesUntilGone(url, work, readers),
        editUntilGone(url, work.changes, kill * 10_000),
      ]);
      // At any moment of the work, but not before there is some, however slow the machine is.
      const [responses, changes] = [work.acknowledged.length + 20, work.changes.length];
      await waitFor(
        () => work.acknowledged.length > responses && work.changes.length > changes,
        60_000,
      );
      await setTimeout(50 + ((kill * 137) % 400));
      await server.kill();
      const [, wasPublishing] = await load;
      if (wasPublishing) work.interrupted += 1;
    } finally {
      await server.kill();
    }
  }
  return work;
}

/** Asserts that everything acknowledged is stored; reads the statistics, and recounts what is stored. */
async function readAll(folder: string, work: Work, kills: number): Promise<Outcome> {
  const bundle = await readFile(join(folder, bundleName), 'utf8');
  const state = join(folder, 'state');
  const api = await serveApi({ bundle, shards, state, isOpen: true, hasPublisher: true });
  try {
    const { href: url } = await api.unsafeGetDirectURL('api');
    await checkLastRun(url, work, 0);
    const { attemptIds, acknowledged, changes, interrupted, unanswered } = work;
    const read = { attempts: attemptIds.length, responses: acknowledged.length };
    const edited = { changes: changes.length - unanswered, interrupted, unanswered };
    // Statistics leave out an item with fewer than ten responses, and a quiz with fewer than ten readers.
    await takeQuizzes(url, work, 18);
    // The shards send their events by themselves, after a minute; after that the statistics change no more.
    await waitFor(async () => (await countUnsent(api, shards)) === 0, 150_000);
    const recounted = recount(await readAttempts(url, attemptIds));
    assert.equal(Object.keys(recounted.items).length, 5);
    assert.ok(recounted.attempts.counted > 0.98 * recounted.attempts.begun, 'Too few are counted');
    const statistics = await readStatistics(url, articleId);
    return { kills, ...read, ...edited, statistics, recounted };
  } finally {
    await api.dispose();
  }
}

/**
 * Kills the runtime of the API several times while readers answer and an editor publishes. Throws an AssertionError if anything
 * is lost that was acknowledged.
 */
export async function surviveKills(kills: number): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-kills-'));
  try {
    const bundle = await bundleWorker({ file: 'test/worker/main.ts', config: 'wrangler.jsonc' });
    await writeFile(join(folder, bundleName), bundle);
    return await readAll(folder, await killUnderLoad(folder, kills), kills);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
