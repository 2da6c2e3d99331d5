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

/** The secrets that the API can do without, and how to make a value for each. */
const options = {
  EDITOR_KEYS: 'echo "editor:$(openssl rand -base64 32)"',
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

/** The id by which a configuration names the database; undefined where it names none. */
function findDatabaseId(config: string): string | undefined {
  return /^[^/]*"database_id"\s*:\s*"([0-9a-f]{8}-[0-9a-f-]{27})"/m.exec(config)?.[1];
}

/** Says what is wrong with the ids in the configurations of the API and of the desk, which share a database. */
export function explainDatabase(api: string, desk: string): string[] {
  const ids = [findDatabaseId(api), findDatabaseId(desk)];
  if (ids[0] !== undefined && ids[0] === ids[1]) return [];
  return [
    'apps/api/wrangler.jsonc and apps/api/wrangler.publisher.jsonc do not name the same database. Make it once:\n' +
      '  npx pnpm@12 wrangler d1 create dateline\n' +
      'and put the id that it prints into "d1_databases" of both as "database_id".',
  ];
}

/** Says which of some secrets are not among wrangler's list, and how to make and set each. */
const explainMissing = (
  wanted: Readonly<Record<string, string>>,
  listed: string,
  consequence: string,
): string[] =>
  Object.entries(wanted)
    .filter(([name]) => !listed.includes(`"${name}"`))
    .map(
      ([name, command]) =>
        `The API has no secret ${name}${consequence}. Set it to what the first command prints:\n` +
        `  ${command}\n  npx pnpm@12 wrangler secret put ${name}`,
    );

/** Says which secrets are missing that readers depend on; `listed` is wrangler's list of them. */
export function explainMissingSecrets(listed: string): string[] {
  return explainMissing(secrets, listed, '');
}

/** Says which secrets are missing that only editors depend on; nothing waits for these. */
export function explainMissingOptions(listed: string): string[] {
  return explainMissing(options, listed, ': it serves readers, and editors cannot publish');
}

/** What must be done before a deployment, each with the command that does it, and what may be done. */
export async function findObstacles(): Promise<{
  readonly obstacles: readonly string[];
  readonly hints: readonly string[];
}> {
  const account = await ask('whoami');
  if (account === undefined || account.includes('not authenticated')) {
    const login =
      'Wrangler is not logged in. Run `npx pnpm@12 wrangler login`, or set CLOUDFLARE_API_TOKEN.';
    return { obstacles: [login], hints: [] };
  }
  const read = (config: string) => readFile(join(workers.api, config), 'utf8');
  const database = explainDatabase(
    await read('wrangler.jsonc'),
    await read('wrangler.publisher.jsonc'),
  );
  // A Worker that was never deployed has no list; `secret put` makes it.
  const listed = (await ask('secret', 'list')) ?? '';
  return {
    obstacles: [...database, ...explainMissingSecrets(listed)],
    hints: explainMissingOptions(listed),
  };
}
