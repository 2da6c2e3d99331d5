import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildMigration,
  runWrangler,
  startDevServer,
  type DevServer,
} from '../../../../../scripts/processes/wrangler.ts';
import { configurations } from '../../../../../scripts/repository.ts';
import { attemptKey } from './attempt-key.ts';

/** Running Workers: the API with its publisher, the built quiz with its card, and the built desk if it is asked for. */
export interface Workers {
  readonly quizUrl: string;
  readonly apiUrl: string;
  /** The folder in which the Workers find each other. */
  readonly registry: string;
  /** The address of a second quiz that has no API; undefined unless asked for. */
  readonly detachedQuizUrl: string | undefined;
  /** The address of the desk, which has an assistant; undefined unless asked for. */
  readonly deskUrl: string | undefined;
  /** All that the API and the quiz have logged so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

interface Options {
  /** The configuration of the API, relative to its folder. */
  readonly apiConfig?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Also starts a quiz that has no API, as it is while the API is down. */
  readonly withDetachedQuiz?: boolean;
  readonly withDesk?: boolean;
}

/** Starts the Workers on free ports, over an empty database in a folder that `stop` deletes. */
export async function startWorkers({
  apiConfig = configurations.api[0],
  variables = { ENVIRONMENT: 'development' },
  withDetachedQuiz = false,
  withDesk = false,
}: Options = {}): Promise<Workers> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  const registry = join(folder, 'registry');
  const apiState = join(folder, 'api');
  const startApi = async (): Promise<DevServer> => {
    await runWrangler(buildMigration(apiState));
    return startDevServer({
      workspace: 'api',
      configs: [apiConfig, ...configurations.api.slice(1)],
      state: apiState,
      registry,
      variables: { ...variables, ATTEMPT_KEYS: `${attemptKey.id}:${attemptKey.secret}` },
    });
  };
  const startQuiz = (name: string, configs: readonly string[], ownRegistry: string) =>
    startDevServer({
      workspace: 'quiz',
      configs,
      state: join(folder, name),
      registry: ownRegistry,
    });
  const startDesk = (): Promise<DevServer> =>
    startDevServer({
      workspace: 'desk',
      configs: ['worker/test/wrangler.jsonc'],
      state: join(folder, 'desk'),
      registry,
    });
  const starting = [
    startApi(),
    startQuiz('quiz', configurations.quiz, registry),
    withDetachedQuiz
      ? startQuiz('detached-quiz', configurations.quiz.slice(0, 1), join(folder, 'empty-registry'))
      : Promise.resolve(undefined),
    withDesk ? startDesk() : Promise.resolve(undefined),
  ] as const;
  const stop = async (): Promise<void> => {
    for (const result of await Promise.allSettled(starting)) {
      if (result.status === 'fulfilled') await result.value?.stop();
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [api, quiz, detachedQuiz, desk] = await Promise.all(starting);
    return {
      apiUrl: api.url,
      registry,
      quizUrl: quiz.url,
      detachedQuizUrl: detachedQuiz?.url,
      deskUrl: desk?.url,
      log: () => `${api.log()}\n${quiz.log()}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
