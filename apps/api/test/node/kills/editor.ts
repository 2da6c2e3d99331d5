import assert from 'node:assert/strict';
import { revisionOf } from '@dateline/model';
import { createClient, type Client } from '../../../src/client.ts';
import { makeSheet } from '@dateline/model/test/sheets/short-sheet.ts';

/** A change of an article that the server has acknowledged, or that its log has. */
export interface Change {
  readonly kind: string;
  readonly revision: string;
}

const articleId = 'bridge';
const param = { articleId };
const headers = { Authorization: 'Bearer dateline-editor-key-for-development' };

/** Reads the log of the article, oldest entry first; empty if there is no such article. At most its last 100 entries. */
async function readLog(api: Client) {
  const response = await api.v1.articles[':articleId'].corrections.$get({ param });
  return response.ok ? (await response.json()).corrections.toReversed() : [];
}

/**
 * Makes one change: withdraws the article, restores it if it is withdrawn, or publishes another revision, in turn. Adds the change
 * to `acknowledged` if the server confirms it. Calls `setPublishing` with true when it publishes, and with false when that is answered.
 */
async function change(
  api: Client,
  acknowledged: Change[],
  turn: number,
  setPublishing: (isPublishing: boolean) => void,
): Promise<void> {
  const article = api.v1.articles[':articleId'];
  const last = (await readLog(api)).at(-1);
  const previous = last?.revision ?? null;
  const note = `Change ${turn}`;
  if (previous !== null && last?.kind !== 'withdrawn' && turn % 2 === 0) {
    const withdrawn = await article.withdrawal.$post(
      { param, json: { note, previous } },
      { headers },
    );
    assert.equal(withdrawn.status, 200);
    acknowledged.push({ kind: 'withdrawn', revision: previous });
    return;
  }
  const sheet = makeSheet(articleId, `A bridge is opened, edition ${turn}`);
  const json = { sheet, note, previous, restore: true };
  setPublishing(true);
  const published = await article.revisions.$post({ param, json }, { headers });
  setPublishing(false);
  assert.equal(published.status, 201);
  const kind =
    last === undefined ? 'published' : last.kind === 'withdrawn' ? 'restored' : 'corrected';
  acknowledged.push({ kind, revision: await revisionOf(sheet) });
}

/**
 * Publishes, withdraws and restores an article until the server is gone. The turns that begin with `first` are different for each
 * change. Resolves to whether the server went while it published.
 */
export async function editUntilGone(
  url: string,
  acknowledged: Change[],
  first: number,
): Promise<boolean> {
  const api = createClient(url);
  let isPublishing = false;
  try {
    for (let turn = first; ; turn += 1) {
      await change(api, acknowledged, turn, (is) => (isPublishing = is));
    }
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return isPublishing;
  }
}

/**
 * Throws an AssertionError unless the log ends with these changes, with at most one after them, whose answer did not arrive; each
 * entry names the one before as previous, and the article is in the state of the last. Returns the change that was logged
 * without an answer, if there is one.
 */
export async function assertLogged(
  url: string,
  acknowledged: readonly Change[],
): Promise<Change[]> {
  const api = createClient(url);
  const log = await readLog(api);
  const last = log.at(-1);
  for (const [at, { previous }] of log.entries()) {
    if (at > 0) assert.equal(previous, log[at - 1]?.revision);
  }
  const changes = log.map(({ kind, revision }) => ({ kind, revision }));
  const expected = acknowledged.slice(-90);
  const unanswered = [0, 1].find((more) => {
    const end = changes.length - more;
    const found = changes.slice(Math.max(0, end - expected.length), Math.max(0, end));
    return JSON.stringify(found) === JSON.stringify(expected);
  });
  assert.notEqual(
    unanswered,
    undefined,
    `The log is ${JSON.stringify(changes)}, not ${JSON.stringify(expected)}`,
  );
  const article = await api.v1.articles[':articleId'].$get({ param });
  const state = last === undefined ? 404 : last.kind === 'withdrawn' ? 410 : 200;
  assert.equal(article.status, state);
  if (last !== undefined && state === 200) {
    assert.equal(article.headers.get('ETag'), `"${last.revision}"`);
  }
  return unanswered === 1 ? changes.slice(-1) : [];
}
