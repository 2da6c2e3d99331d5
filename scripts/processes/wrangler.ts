import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quietEnv, workers, type WorkerWorkspace } from '../repository.ts';
import { startProcess, type Command, type SupervisedProcess } from './supervised-process.ts';

/** A wrangler command in the workspace of a Worker. */
export interface WranglerCommand {
  readonly workspace: WorkerWorkspace;
  readonly args: readonly string[];
  /** The folder in which Workers find each other; without one they find every Worker of this machine. */
  readonly registry?: string | undefined;
}

/** Builds the command line that runs wrangler without telemetry, questions or access to the network. */
export function buildWranglerCommand({ workspace, args, registry }: WranglerCommand): Command {
  const cwd = workers[workspace];
  return {
    program: process.execPath,
    args: [join(cwd, 'node_modules/wrangler/bin/wrangler.js'), ...args],
    cwd,
    env: { ...quietEnv, ...(registry === undefined ? {} : { WRANGLER_REGISTRY_PATH: registry }) },
  };
}

/** Runs a wrangler command to its end; resolves to its standard output, or rejects with all output if it fails. */
export async function runWrangler(command: WranglerCommand): Promise<string> {
  const child = startProcess(buildWranglerCommand(command));
  if ((await child.ended) === 0) return child.output();
  throw new Error(`Cannot run wrangler ${command.args.join(' ')}:\n${child.log()}`);
}

/** Builds the command that applies the migrations to the local database in a folder. */
export function buildMigration(state: string): WranglerCommand {
  return {
    workspace: 'api',
    args: ['d1', 'migrations', 'apply', 'DB', '--local', '--env=', '--persist-to', state],
  };
}

/** How one `wrangler dev` differs from another. */
export interface DevOptions {
  readonly workspace: WorkerWorkspace;
  /** The configurations to serve; only the first Worker gets an address. */
  readonly configs: readonly string[];
  /** The folder of its databases. Two sessions that share one lock each other's databases. */
  readonly state: string;
  readonly registry: string;
  /** A free port by default. */
  readonly port?: number;
  readonly variables?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Public values for the secrets of the API, unless somebody has put other ones into its .dev.vars. */
const exampleSecrets = existsSync(join(workers.api, '.dev.vars'))
  ? []
  : [`--env-file=${join(workers.api, '.dev.vars.example')}`];

/** Builds the command line of `wrangler dev`. */
export function buildDevCommand(options: DevOptions): Command {
  const { workspace, configs, state, registry, port = 0, variables = {}, args = [] } = options;
  return buildWranglerCommand({
    workspace,
    registry,
    args: [
      'dev',
      ...configs.map((config) => `--config=${config}`),
      `--port=${port}`,
      '--inspector-port=0',
      // Without it wrangler warns that there are several environments.
      '--env=',
      ...(workspace === 'api' ? exampleSecrets : []),
      `--persist-to=${state}`,
      '--show-interactive-dev-session=false',
      ...Object.entries(variables).map(([name, value]) => `--var=${name}:${value}`),
      ...args,
    ],
  });
}

/** A `wrangler dev` that accepts requests. */
export interface DevServer extends SupervisedProcess {
  readonly url: string;
}

/**
 * Starts `wrangler dev` and resolves once it accepts requests. If it does not in `timeout` milliseconds, stops it and
 * rejects with its output.
 */
export async function startDevServer(options: DevOptions, timeout?: number): Promise<DevServer> {
  const child = startProcess(buildDevCommand(options));
  try {
    const [, url = ''] = await child.waitFor(/Ready on (http:\S+)/, timeout);
    return { ...child, url };
  } catch (error) {
    await child.stop();
    throw error;
  }
}
