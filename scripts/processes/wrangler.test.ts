import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { startDevServer } from './wrangler.ts';

it('a server that is not ready in time is stopped, and the error says what it should have written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-wrangler-'));
  const options = { workspace: 'api', configs: ['wrangler.jsonc'] } as const;
  await assert.rejects(
    startDevServer({ ...options, state: folder, registry: folder }, 1),
    /wrangler\.js dev .*wrote no \/Ready on/,
  );
  await rm(folder, { recursive: true });
});
