import { buildWranglerCommand, runWrangler } from '../processes/wrangler.ts';
import { quietEnv, root, turbo } from '../repository.ts';
import type { DeployedWorker } from './deployed-workers.ts';
import type { Deployment } from './deployment.ts';
import type { Options } from './options.ts';
import { runCommand } from './run-command.ts';
import { withOwnSecrets } from './secrets-file.ts';

/** One step of a deployment; `run` resolves to an exit code. */
interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
}

const build: Step = {
  name: 'Building all Workers',
  run: () =>
    runCommand({
      program: turbo,
      args: ['run', 'build', '--output-logs=errors-only'],
      cwd: root,
      env: quietEnv,
    }),
};

/** Wrangler would create the database with its first Worker, but the migrations come before all Workers. */
const createDatabase = (name: string): Step => ({
  name: `Creating the database ${name}`,
  run: async () => {
    // The output is not shown, because it asks to copy an id into a configuration. The name is enough.
    await runWrangler({ workspace: 'api', args: ['d1', 'create', name, '--update-config=false'] });
    return 0;
  },
});

/** Comes before the Workers: an old Worker works with a new database, but a new Worker fails with an old one. */
const migrate = ({ environment }: Options): Step => ({
  name: 'Migrating the database',
  run: () => {
    const args = ['d1', 'migrations', 'apply', 'DB', '--remote', `--env=${environment}`];
    return runCommand(buildWranglerCommand({ workspace: 'api', args }));
  },
});

const deploy = (worker: DeployedWorker, { options, secrets }: Deployment): Step => {
  const { title, workspace, config } = worker;
  const args = ['deploy', `--config=${config}`, `--env=${options.environment}`];
  if (options.isDryRun) args.push('--dry-run');
  return {
    name: `${options.isDryRun ? 'Bundling' : 'Deploying'} ${title}`,
    run: () =>
      withOwnSecrets(worker, secrets, (path) => {
        const file = path === undefined ? [] : [`--secrets-file=${path}`];
        return runCommand(buildWranglerCommand({ workspace, args: [...args, ...file] }));
      }),
  };
};

/** Runs the steps of a deployment; resolves to the exit code. Stops at the first step that fails. */
export async function executeDeployment(deployment: Deployment): Promise<number> {
  const { options, workers, newDatabases } = deployment;
  const steps = [
    build,
    ...newDatabases.map(createDatabase),
    ...(options.isDryRun ? [] : [migrate(options)]),
    ...workers.map((worker) => deploy(worker, deployment)),
  ];
  for (const { name, run } of steps) {
    console.log(`\n${name} …`);
    const code = await run();
    if (code === 0) continue;
    console.error(
      `\n${name} failed. The steps before it are done, the steps after it were not started.`,
    );
    return code;
  }
  return 0;
}
