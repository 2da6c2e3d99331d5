import { join } from 'node:path';
import { configurations, quietEnv, root, turbo, type WorkerWorkspace } from '../repository.ts';
import type { Command } from '../processes/supervised-process.ts';
import {
  buildDevCommand,
  buildMigration,
  buildWranglerCommand,
  type DevOptions,
} from '../processes/wrangler.ts';
import type { Options } from './options.ts';

/** Builds a workspace and the workspaces that it depends on, each only if its files have changed. */
export const build = (workspace: 'model' | WorkerWorkspace): Command => ({
  program: turbo,
  args: [
    'run',
    'build',
    `--filter=@dateline/${workspace}`,
    '--output-logs=errors-only',
    '--log-prefix=none',
  ],
  cwd: root,
  env: quietEnv,
});

/** Applies the migrations to the local database. */
export const migrate = ({ state }: Options): Command => buildWranglerCommand(buildMigration(state));

/** The folder in which the Workers of this `dev`, and of no other program, find each other. */
export const getRegistry = ({ state }: Options): string => join(state, 'registry');

const serve = (
  workspace: WorkerWorkspace,
  port: number,
  { state, registry, variables = {} }: Pick<DevOptions, 'state' | 'registry' | 'variables'>,
) =>
  buildDevCommand({
    workspace,
    configs: configurations[workspace],
    port,
    state,
    registry,
    variables: { ENVIRONMENT: 'development', ...variables },
    args: ['--log-level=warn'],
  });

/** Serves the API and its publisher; wrangler itself rebuilds them when their code changes. */
export const serveApi = (options: Options): Command =>
  serve('api', options.apiPort, { state: options.state, registry: getRegistry(options) });

/** Serves the built desk, which calls the API over a service binding and links to the quiz. */
export const serveDesk = (options: Options): Command =>
  serve('desk', options.deskPort, {
    state: join(options.state, 'desk'),
    registry: getRegistry(options),
    variables: { QUIZ_ORIGIN: `http://localhost:${String(options.quizPort)}` },
  });

/**
 * Serves the built quiz and its card, which call the API over a service binding. They store nothing,
 * but have a folder of their own: two sessions on one folder lock each other's databases.
 */
export const serveQuiz = (options: Options): Command =>
  serve('quiz', options.quizPort, {
    state: join(options.state, 'quiz'),
    registry: getRegistry(options),
  });
