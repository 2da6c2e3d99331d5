import * as z from 'zod/mini';
import { runWrangler } from '../processes/wrangler.ts';
import type { DeployedWorker } from './deployed-workers.ts';

/** What `wrangler secret list` and `wrangler d1 list --json` print. */
const Named = z.array(z.object({ name: z.string() }));

const wrangler = (...args: readonly string[]): Promise<string> =>
  runWrangler({ workspace: 'api', args });

const listNames = async (...args: readonly string[]): Promise<string[]> =>
  Named.parse(JSON.parse(await wrangler(...args))).map(({ name }) => name);

const readMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Explains how to log in; undefined if wrangler is logged in. */
export async function explainMissingLogin(): Promise<string | undefined> {
  try {
    await wrangler('whoami', '--json');
    return undefined;
  } catch (error) {
    // Some tokens may not read the user, but may deploy.
    if (!/"loggedIn":\s*false/.test(readMessage(error))) return undefined;
    return 'Wrangler is not logged in. Run `npx -y pnpm@12 wrangler login`, or set CLOUDFLARE_API_TOKEN.';
  }
}

/** Lists the names of the secrets that a Worker has; none if it was never deployed. */
async function listSecrets({ name }: DeployedWorker): Promise<string[]> {
  try {
    return await listNames('secret', 'list', '--name', name);
  } catch (error) {
    if (readMessage(error).includes(`Worker "${name}" not found`)) return [];
    throw error;
  }
}

/**
 * Explains how to set the secrets that a Worker requires and that are set neither on it nor in the file of secrets;
 * undefined if there is none.
 */
export function explainSecrets(
  { title, name, secrets }: Pick<DeployedWorker, 'title' | 'name' | 'secrets'>,
  listed: readonly string[],
  given: readonly string[],
): string | undefined {
  const missing = secrets.filter((each) => !listed.includes(each) && !given.includes(each));
  if (missing.length === 0) return undefined;
  // `run secrets` makes all keys anew. That would end running attempts if the Worker has some already, so only what is missing is set.
  const commands = secrets.some((each) => listed.includes(each))
    ? missing.map((each) => `npx -y pnpm@12 wrangler secret put ${each} --name ${name}`)
    : ['npx -y pnpm@12 run secrets .secrets', 'npx -y pnpm@12 run deploy --secrets-file .secrets'];
  return `The secrets ${missing.join(', ')} of ${title} (${name}) are not set:\n  ${commands.join('\n  ')}`;
}

/** Explains all secrets that are missing, one text for each Worker. */
export async function explainMissingSecrets(
  workers: readonly DeployedWorker[],
  given: readonly string[],
): Promise<string[]> {
  const explained = workers
    .filter(({ secrets }) => secrets.some((each) => !given.includes(each)))
    .map(async (worker) => explainSecrets(worker, await listSecrets(worker), given));
  return (await Promise.all(explained)).filter((each) => each !== undefined);
}

/** Explains what to set if the addresses of a Worker follow the Host header, which a client chooses; undefined if none do. */
export function explainEmptyOrigin(
  workers: readonly Pick<DeployedWorker, 'workspace' | 'config' | 'siteOrigin'>[],
  environment: string,
): string | undefined {
  const worker = workers.find(({ siteOrigin }) => siteOrigin === '');
  if (worker === undefined) return undefined;
  const place = `${environment === '' ? '' : `env.${environment} of `}apps/${worker.workspace}/${worker.config}`;
  return `SITE_ORIGIN is empty: canonical addresses, feeds and the sitemap have the Host header of each request. Write your origin, such as https://quiz.paper.example, into ${place} and deploy again.`;
}

/** Lists the databases that the Workers bind and the account does not have yet. */
export async function listNewDatabases(workers: readonly DeployedWorker[]): Promise<string[]> {
  const existing = new Set(await listNames('d1', 'list', '--json'));
  const wanted = new Set(workers.flatMap(({ databases }) => databases));
  return [...wanted].filter((name) => !existing.has(name));
}
