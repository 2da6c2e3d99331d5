import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { quietEnv, workers, wranglerOf } from '../repository.ts';

const execute = promisify(execFile);

/** The secrets of the API, and how to make a value for each. */
const secrets = {
  ATTEMPT_KEYS: 'echo "k1:$(openssl rand -base64 32)"',
  SHUFFLE_KEY: 'openssl rand -base64 32',
} as const;

/** What wrangler prints, or nothing where it fails. */
async function ask(...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await execute(wranglerOf('api'), args, { cwd: workers.api, env: quietEnv });
    return stdout;
  } catch {
    return undefined;
  }
}

/** True when the configuration of the API names the database by its id. */
export function namesDatabase(config: string): boolean {
  return /^[^/]*"database_id"\s*:\s*"[0-9a-f]{8}-[0-9a-f-]{27}"/m.test(config);
}

/** Says which secrets are missing and how to make and set each; `listed` is wrangler's list of them. */
export function explainMissingSecrets(listed: string): string[] {
  return Object.entries(secrets)
    .filter(([name]) => !listed.includes(`"${name}"`))
    .map(
      ([name, command]) =>
        `The API has no secret ${name}. Set it to what the first command prints:\n` +
        `  ${command}\n  npx pnpm@12 wrangler secret put ${name}`,
    );
}

/** Says what must be done before a deployment, each with the command that does it. */
export async function findObstacles(): Promise<string[]> {
  const account = await ask('whoami');
  if (account === undefined || account.includes('not authenticated')) {
    return [
      'Wrangler is not logged in. Run `npx pnpm@12 wrangler login`, or set CLOUDFLARE_API_TOKEN.',
    ];
  }
  const config = await readFile(join(workers.api, 'wrangler.jsonc'), 'utf8');
  const database = namesDatabase(config)
    ? []
    : [
        'apps/api/wrangler.jsonc names no database. Make it once:\n' +
          '  npx pnpm@12 wrangler d1 create dateline\n' +
          'and put the id that it prints into "d1_databases" as "database_id".',
      ];
  // A Worker that was never deployed has no list; `secret put` makes it.
  const listed = (await ask('secret', 'list')) ?? '';
  return [...database, ...explainMissingSecrets(listed)];
}
