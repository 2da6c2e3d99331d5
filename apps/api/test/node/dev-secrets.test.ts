import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createClient } from '../../src/client.ts';
import { migrate, startLocalApi } from './local-api.ts';
import { apolloId } from './apollo.ts';

test('an API that nobody has given secrets starts attempts, and does not complain of missing secrets', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-dev-secrets-'));
  await migrate(folder);
  const run = await startLocalApi(folder);
  try {
    const started = await createClient(run.url).v1.articles[':articleId'].attempts.$post({
      param: { articleId: apolloId },
      json: {},
    });
    expect(started.status).toBe(201);
    expect(run.log()).not.toMatch(/required secrets|Multiple environments|development keys/);
  } finally {
    await run.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
