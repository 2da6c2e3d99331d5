import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { quietEnv, root, turbo, workers, wranglerOf } from '../repository.ts';
import { findObstacles } from './obstacles.ts';

/** How `deploy` is called. */
const usage = `Usage: npx pnpm@12 run deploy [--dry-run]

Checks the account, the database and the secrets, builds, migrates the database, then deploys the publisher, the API, the card and the quiz.
With --dry-run it builds and bundles all Workers and sends nothing; it needs no account.`;

/** One command of a deployment: who runs what, and where. */
interface Step {
  readonly says: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const build: Step = {
  says: 'Building all Workers',
  program: turbo,
  args: ['run', 'build', '--output-logs=errors-only'],
  cwd: root,
};

/** The database first: an old Worker bears with a new table, a new Worker not with an old one. */
const migrate: Step = {
  says: 'Migrating the database',
  program: wranglerOf('api'),
  args: ['d1', 'migrations', 'apply', 'DB', '--remote'],
  cwd: workers.api,
};

/** What is deployed, in this order: whoever calls another comes after it. */
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
  says: `${isDryRun ? 'Bundling' : 'Deploying'} ${name}`,
  program: wranglerOf(worker),
  args: ['deploy', '--config', config, ...(isDryRun ? ['--dry-run'] : [])],
  cwd: workers[worker],
});

/** Runs a step in view of the operator; resolves to its exit code. */
function run({ says, program, args, cwd }: Step): Promise<number> {
  console.log(`\n${says} …`);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: quietEnv, stdio: 'inherit' });
    child.once('error', ({ message }) => {
      console.error(message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Deploys, or says what stands in the way; resolves to the exit code. Stops at the first step that fails. */
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
  const { obstacles, hints } = isDryRun ? { obstacles: [], hints: [] } : await findObstacles();
  if (obstacles.length > 0) {
    console.error(`Nothing was deployed.\n\n${obstacles.join('\n\n')}`);
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
      `\n${step.says} failed; what came before it stands, what comes after it was not begun.`,
    );
    return code;
  }
  console.log(isDryRun ? '\nAll Workers can be deployed.' : '\nAll Workers are deployed.');
  return 0;
}
