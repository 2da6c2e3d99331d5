import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { quietEnv, root, turbo, workers, getWranglerPath } from '../repository.ts';
import { checkPreconditions } from './preconditions.ts';

/** The help text of `deploy`. */
const usage = `Usage: npx -y pnpm@12 run deploy [--dry-run]

Checks the account, the database and the secrets, builds, migrates the database, then deploys the publisher, the API, the card and the quiz.
With --dry-run it builds and bundles all Workers and sends nothing; it needs no account.`;

/** One command of a deployment. */
interface Step {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const build: Step = {
  name: 'Building all Workers',
  program: turbo,
  args: ['run', 'build', '--output-logs=errors-only'],
  cwd: root,
};

/** Comes before the Workers: an old Worker works with a new database, but a new Worker fails with an old one. */
const migrate: Step = {
  name: 'Migrating the database',
  program: getWranglerPath('api'),
  args: ['d1', 'migrations', 'apply', 'DB', '--remote'],
  cwd: workers.api,
};

/** The Workers in the order of deployment: each comes after those that it calls. */
const deployments = [
  { name: 'the publisher', worker: 'api', config: 'wrangler.publisher.jsonc' },
  { name: 'the API', worker: 'api', config: 'wrangler.jsonc' },
  { name: 'the card', worker: 'quiz', config: 'wrangler.card.jsonc' },
  { name: 'the quiz', worker: 'quiz', config: 'wrangler.jsonc' },
] as const;

const deploy = (
  { name, worker, config }: (typeof deployments)[number],
  isDryRun: boolean,
): Step => ({
  name: `${isDryRun ? 'Bundling' : 'Deploying'} ${name}`,
  program: getWranglerPath(worker),
  args: ['deploy', '--config', config, ...(isDryRun ? ['--dry-run'] : [])],
  cwd: workers[worker],
});

/** Runs a step with its output visible; resolves to its exit code. */
function run({ name, program, args, cwd }: Step): Promise<number> {
  console.log(`\n${name} …`);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: quietEnv, stdio: 'inherit' });
    child.once('error', ({ message }) => {
      console.error(message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Deploys, or says what is missing; resolves to the exit code. Stops at the first step that fails. */
export async function runDeploy(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const isDryRun = values['dry-run'];
  const { missing, hints } = isDryRun ? { missing: [], hints: [] } : await checkPreconditions();
  if (missing.length > 0) {
    console.error(`Nothing was deployed.\n\n${missing.join('\n\n')}`);
    return 1;
  }
  for (const hint of hints) console.log(`\n${hint}`);
  const steps = [
    build,
    ...(isDryRun ? [] : [migrate]),
    ...deployments.map((deployment) => deploy(deployment, isDryRun)),
  ];
  for (const step of steps) {
    const code = await run(step);
    if (code === 0) continue;
    console.error(
      `\n${step.name} failed. The steps before it are done, the steps after it were not started.`,
    );
    return code;
  }
  console.log(isDryRun ? '\nAll Workers can be deployed.' : '\nAll Workers are deployed.');
  return 0;
}
