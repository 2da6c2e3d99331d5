import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attemptKey } from './attempt-key.ts';
import { folders } from './folders.ts';
import { freePort } from './free-port.ts';
import { runWrangler, startDevServer, type DevServer } from './wrangler-process.ts';

interface Options {
  /** The configuration of the API, relative to its folder. */
  readonly apiConfig?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Also starts a quiz that has no API, as it is while the API is down. */
  readonly withDetachedQuiz?: boolean;
}

/** Running Workers: the API with its desk, and the built quiz with its card. */
export interface Workers {
  readonly quizUrl: string;
  readonly apiUrl: string;
  /** Undefined unless asked for. */
  readonly detachedQuizUrl: string | undefined;
  /** All that the API and the quiz have logged so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

const flags = (name: string, values: readonly string[]): string[] =>
  values.flatMap((value) => [`--${name}`, value]);

/** Starts the Workers on free ports, over an empty database in a folder that `stop` deletes. */
export async function startWorkers({
  apiConfig = 'wrangler.jsonc',
  variables = { ENVIRONMENT: 'development' },
  withDetachedQuiz = false,
}: Options = {}): Promise<Workers> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  const registry = join(folder, 'registry');
  const servers: Promise<DevServer>[] = [];
  const serve = async (name: string, args: readonly string[], ownRegistry = registry) => {
    const workspace = name === 'api' ? folders.api : folders.quiz;
    const state = ['--persist-to', join(folder, name)];
    const server = startDevServer(workspace, await freePort(), ownRegistry, [...args, ...state]);
    servers.push(server);
    return server;
  };
  async function stop(): Promise<void> {
    const settled = await Promise.allSettled(servers);
    await Promise.all(
      settled.flatMap((server) => (server.status === 'fulfilled' ? [server.value.stop()] : [])),
    );
    await rm(folder, { recursive: true, force: true });
  }
  const serveApi = async (): Promise<DevServer> => {
    const state = ['--persist-to', join(folder, 'api')];
    const migrate = ['d1', 'migrations', 'apply', 'DB', '--local', ...state];
    await runWrangler(migrate, folders.api, registry);
    const all = { ...variables, ATTEMPT_KEYS: `${attemptKey.id}:${attemptKey.secret}` };
    return serve('api', [
      ...flags('config', [apiConfig, 'wrangler.desk.jsonc']),
      ...flags(
        'var',
        Object.entries(all).map(([key, value]) => `${key}:${value}`),
      ),
    ]);
  };
  try {
    const [api, quiz, detached] = await Promise.all([
      serveApi(),
      serve('quiz', flags('config', ['wrangler.jsonc', 'wrangler.card.jsonc'])),
      withDetachedQuiz ? serve('detached-quiz', [], join(folder, 'empty-registry')) : undefined,
    ]);
    return {
      quizUrl: quiz.url,
      apiUrl: api.url,
      detachedQuizUrl: detached?.url,
      log: () => `${api.log()}\n${quiz.log()}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
