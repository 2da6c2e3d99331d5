import { readDeployedWorkers, type DeployedWorker } from './deployed-workers.ts';
import { prepareDeployment } from './deployment.ts';
import { explainEmptyOrigin } from './preconditions.ts';
import { executeDeployment } from './execute-deployment.ts';
import { readOptions, usage, type Options } from './options.ts';

const readMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Deploys the Workers, or says what is missing; resolves to the exit code. */
async function deploy(options: Options, workers: readonly DeployedWorker[]): Promise<number> {
  const prepared = await prepareDeployment(options, workers);
  if (!('options' in prepared)) {
    console.error(`Nothing was deployed.\n\n${prepared.join('\n\n')}`);
    return 1;
  }
  const code = await executeDeployment(prepared);
  if (code === 0) {
    console.log(
      options.isDryRun ? '\nAll Workers can be deployed.' : '\nAll Workers are deployed.',
    );
    const advice = explainEmptyOrigin(workers, options.environment);
    if (advice !== undefined) console.log(advice);
  }
  return code;
}

/** Runs `deploy` with the arguments of its command line; resolves to the exit code, 2 if they are wrong. */
export async function runDeploy(args: readonly string[]): Promise<number> {
  let options: Options | 'help';
  let workers: readonly DeployedWorker[];
  try {
    options = readOptions(args);
    workers = options === 'help' ? [] : readDeployedWorkers(options.environment);
  } catch (error) {
    console.error(`${readMessage(error)}\n\n${usage}`);
    return 2;
  }
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  try {
    return await deploy(options, workers);
  } catch (error) {
    console.error(`The deployment stopped.\n\n${readMessage(error)}`);
    return 1;
  }
}
