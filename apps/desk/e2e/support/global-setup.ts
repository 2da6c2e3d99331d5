import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildMigration,
  runWrangler,
  startDevServer,
} from '../../../../scripts/processes/wrangler.ts';
import { configurations } from '../../../../scripts/repository.ts';

/** Starts API, quiz and desk over an empty database before the first test; Playwright calls the returned function after the last one. */
// oxlint-disable-next-line import/no-default-export -- Playwright requires it.
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-desk-e2e-'));
  const registry = join(folder, 'registry');
  const apiState = join(folder, 'api');
  await runWrangler(buildMigration(apiState));
  const start = (workspace: 'api' | 'quiz' | 'desk', variables: Record<string, string> = {}) =>
    startDevServer({
      workspace,
      configs: configurations[workspace],
      state: join(folder, workspace),
      registry,
      variables,
    });
  const quizServer = start('quiz');
  const starting = [
    start('api', { ENVIRONMENT: 'development' }),
    quizServer,
    quizServer.then(({ url }) => start('desk', { QUIZ_ORIGIN: url })),
  ] as const;
  const stop = async (): Promise<void> => {
    for (const result of await Promise.allSettled(starting)) {
      if (result.status === 'fulfilled') await result.value.stop();
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [api, quiz, desk] = await Promise.all(starting);
    Object.assign(process.env, {
      DATELINE_API_URL: api.url,
      DATELINE_QUIZ_URL: quiz.url,
      DATELINE_DESK_URL: desk.url,
    });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
