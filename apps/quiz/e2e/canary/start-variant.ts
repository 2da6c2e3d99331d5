import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.ts';
import { attemptKey } from '../forge-token.ts';
import { runWrangler, startDevServer, type DevServer } from '../wrangler-process.ts';

const quizFolder = fileURLToPath(new URL('../..', import.meta.url));
const apiFolder = fileURLToPath(new URL('../../../api', import.meta.url));

/** Which options are right: those that are, or others. */
export type VariantName = 'as it is' | 'rekeyed';

/** The quiz over an API whose banks hold canaries, and all that the two have logged. */
export interface Variant {
  readonly quiz: string;
  readonly api: string;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts both Workers over an empty database, at a moment that is the same for every variant. */
export async function startVariant(name: VariantName, now: number): Promise<Variant> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-canary-'));
  const registry = join(folder, 'registry');
  const state = join(folder, 'state');
  const servers: DevServer[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const start = async (workspace: string, args: readonly string[]): Promise<string> => {
    const server = await startDevServer(workspace, await freePort(), registry, args);
    servers.push(server);
    return server.url;
  };
  const variables = {
    VARIANT: name,
    NOW: String(now),
    ATTEMPT_KEYS: `${attemptKey.id}:${attemptKey.secret}`,
  };
  try {
    const migrate = ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state];
    await runWrangler(migrate, apiFolder, registry);
    const configs = ['test/canary/wrangler.jsonc', 'wrangler.publisher.jsonc'];
    const api = await start(apiFolder, [
      ...configs.flatMap((config) => ['--config', config]),
      '--persist-to',
      state,
      ...Object.entries(variables).flatMap(([key, value]) => ['--var', `${key}:${value}`]),
    ]);
    const quiz = await start(quizFolder, [
      ...['wrangler.jsonc', 'wrangler.card.jsonc'].flatMap((config) => ['--config', config]),
      '--persist-to',
      join(folder, 'quiz-state'),
    ]);
    return { quiz, api, stop, log: () => servers.map((server) => server.log()).join('\n') };
  } catch (error) {
    await stop();
    throw error;
  }
}
