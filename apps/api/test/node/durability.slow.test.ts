import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SupervisedProcess } from '../../../../scripts/processes/supervised-process.ts';
import { createClient } from '../../src/client.ts';
import { migrate, startLocalApi } from './local-api.ts';

const runs: SupervisedProcess[] = [];
let state = '';

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'dateline-api-'));
  await migrate(state);
});

afterAll(async () => {
  for (const run of runs) await run.kill();
  await rm(state, { recursive: true, force: true });
});

/** Starts the API, which is killed after the tests at the latest. */
async function startRun() {
  const run = await startLocalApi(state);
  runs.push(run);
  return { run, api: createClient(run.url) };
}

test('an acknowledged response is still stored after the runtime was killed', async () => {
  const first = await startRun();
  const { articles } = await (await first.api.v1.articles.$get({ query: {} })).json();
  const articleId = articles[0]?.id ?? '';
  const started = await first.api.v1.articles[':articleId'].attempts.$post({
    param: { articleId },
    json: { seed: 'kept', length: 3 },
  });
  const attempt = await started.json();
  const param = { attemptId: attempt.id, number: '1' };
  const put = first.api.v1.attempts[':attemptId'].responses[':number'].$put;
  const acknowledged = await put({ param, json: { response: null } });
  const verdict = await acknowledged.json();
  expect(acknowledged.status).toBe(200);
  await first.run.kill();
  runs.pop();

  const second = await startRun();
  const resumed = await second.api.v1.attempts[':attemptId'].$get({ param });
  expect(await resumed.json()).toEqual({
    ...attempt,
    responses: [{ number: 1, response: null, verdict }],
  });
});
