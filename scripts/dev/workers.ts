import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { configurations, root, turbo, workers, getWranglerPath } from '../repository.ts';
import type { Options } from './options.ts';
import type { Command } from './process-group.ts';

/** How often, in milliseconds, and how many times a Worker is asked whether it answers. */
const interval = 100;
const patience = 600;

/** Builds both Workers, and nothing that has not changed since. */
export const buildAll: Command = {
  program: turbo,
  args: ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'],
  cwd: root,
};

/** Builds one Worker alone; wrangler takes what is new by itself. */
export function build(worker: keyof typeof workers): Command {
  return { program: process.execPath, args: ['--run', 'build'], cwd: workers[worker] };
}

/** Brings the local database up to date. */
export function migrate({ state }: Options): Command {
  return {
    program: getWranglerPath('api'),
    args: ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state],
    cwd: workers.api,
  };
}

/** Where the quiz finds the API that its service binding names, and no other program's. */
function registryOf(state: string): string {
  return join(state, 'registry');
}

/** Forgets the Workers of a run that was killed: the quiz would go on asking for the dead API. */
export async function clearRegistry({ state }: Options): Promise<void> {
  await rm(registryOf(state), { recursive: true, force: true });
}

/** Two runtimes that open one database at a time find it locked: the quiz, which stores nothing, has a folder of its own. */
const folderOf = (worker: keyof typeof workers, state: string): string =>
  worker === 'api' ? state : join(state, worker);

function serve(worker: keyof typeof workers, port: number, state: string): Command {
  return {
    program: getWranglerPath(worker),
    args: [
      'dev',
      ...configurations[worker].map((file) => `--config=${file}`),
      `--port=${String(port)}`,
      `--persist-to=${folderOf(worker, state)}`,
      '--inspector-port=0',
      '--log-level=warn',
      '--show-interactive-dev-session=false',
      '--var=ENVIRONMENT:development',
    ],
    cwd: workers[worker],
    env: { WRANGLER_REGISTRY_PATH: registryOf(state) },
  };
}

/** Runs the API with its desk in workerd and rebuilds both on change. */
export const serveApi = ({ apiPort, state }: Options): Command => serve('api', apiPort, state);

/** Runs the built quiz with its card in workerd, bound to the API. */
export const serveQuiz = ({ quizPort, state }: Options): Command => serve('quiz', quizPort, state);

/** Resolves to whether the page answers within a minute. */
export async function waitForAnswer(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await setTimeout(interval);
  }
  return false;
}
