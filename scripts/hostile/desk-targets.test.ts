import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod/mini';
import { workers } from '../repository.ts';
import { listDeskTargets } from './desk-targets.ts';

const Config = z.object({ assets: z.object({ run_worker_first: z.array(z.string()) }) });

/** The addresses that a configuration of the desk gives to its Worker. */
function readWorkerPaths(config: string): string[] {
  const read: unknown = unstable_readConfig(
    { config: join(workers.desk, config) },
    { hideWarnings: true },
  );
  return Config.parse(read).assets.run_worker_first;
}

test('each address that the Worker of the desk answers is a target, with requests that it accepts', async () => {
  const targets = await listDeskTargets(join(workers.desk, 'src/routes'), {
    operations: [],
    params: {},
    origin: 'http://desk.example',
    editor: { key: 'a key', articleId: 'an-article' },
  });
  const accepted = targets.filter(({ sound }) => sound.length > 0);
  const paths = new Set(accepted.map(({ path }) => path));
  const answered = readWorkerPaths('wrangler.jsonc');
  assert.deepEqual(readWorkerPaths('worker/test/wrangler.jsonc'), answered);
  // The operations of the API are listed by its document.
  for (const path of answered) assert.ok(path === '/v1/*' || paths.has(path), path);
});
