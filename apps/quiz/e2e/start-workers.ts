import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { attemptKey } from './forge-token.ts';
import { runWrangler, startDevServer, type DevServer } from './wrangler-process.ts';

const quizFolder = fileURLToPath(new URL('..', import.meta.url));
const apiFolder = fileURLToPath(new URL('../../api', import.meta.url));

/** The API runs with its desk, the quiz with what draws its cards. */
const apiConfig = ['--config', 'wrangler.jsonc', '--config', 'wrangler.publisher.jsonc'];
const quizConfig = ['--config', 'wrangler.jsonc', '--config', 'wrangler.card.jsonc'];

/** The built quiz with its API, and the quiz alone, as it is when the API is down. */
export interface Workers {
  readonly quizUrl: string;
  readonly apiUrl: string;
  readonly lonelyQuizUrl: string;
  stop(): Promise<void>;
}

/** Starts both real Workers on free ports, over an empty database that `stop` throws away. */
export async function startWorkers(): Promise<Workers> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  const registry = join(folder, 'registry');
  const state = ['--persist-to', join(folder, 'state')];
  const started: DevServer[] = [];
  async function stop(): Promise<void> {
    await Promise.all(started.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
  async function start(workspace: string, where: string, args: readonly string[]): Promise<string> {
    const server = await startDevServer(workspace, await freePort(), where, args);
    started.push(server);
    return server.url;
  }
  try {
    await runWrangler(
      ['d1', 'migrations', 'apply', 'DB', '--local', ...state],
      apiFolder,
      registry,
    );
    const key = `ATTEMPT_KEYS:${attemptKey.id}:${attemptKey.secret}`;
    const [lonelyQuizUrl, apiUrl] = await Promise.all([
      start(quizFolder, join(folder, 'lonely'), ['--persist-to', join(folder, 'lonely-state')]),
      start(apiFolder, registry, [
        ...apiConfig,
        ...state,
        '--var',
        'ENVIRONMENT:development',
        '--var',
        key,
      ]),
    ]);
    const quizState = ['--persist-to', join(folder, 'quiz-state')];
    const quizUrl = await start(quizFolder, registry, [...quizConfig, ...quizState]);
    return { quizUrl, apiUrl, lonelyQuizUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
