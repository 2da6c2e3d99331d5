import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { quietEnv, workers, getWranglerPath } from '../repository.ts';

const execute = promisify(execFile);

/** The secrets that the API needs, with the command that makes a value for each. */
const secrets = {
  ATTEMPT_KEYS: 'echo "k1:$(openssl rand -base64 32)"',
  SHUFFLE_KEY: 'openssl rand -base64 32',
} as const;

/** The secrets that the API works without, with the command that makes a value for each. */
const options = {
  EDITOR_KEYS: 'echo "editor:$(openssl rand -base64 32)"',
} as const;

/** Runs wrangler; resolves to its output, or to undefined if it fails. */
async function readWrangler(...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await execute(getWranglerPath('api'), args, {
      cwd: workers.api,
      env: quietEnv,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Finds the id of the database in a configuration; undefined if it has none. */
function findDatabaseId(config: string): string | undefined {
  return /^[^/]*"database_id"\s*:\s*"([0-9a-f]{8}-[0-9a-f-]{27})"/m.exec(config)?.[1];
}

/** Explains what is wrong with the database ids of the API and of the publisher, which share a database; empty if they are equal. */
export function explainDatabase(api: string, publisher: string): string[] {
  const ids = [findDatabaseId(api), findDatabaseId(publisher)];
  if (ids[0] !== undefined && ids[0] === ids[1]) return [];
  return [
    'apps/api/wrangler.jsonc and apps/api/wrangler.publisher.jsonc do not have the same database id. Create the database once:\n' +
      '  npx -y pnpm@12 wrangler d1 create dateline\n' +
      'and put the id that it prints into both files, as "database_id" of "d1_databases".',
  ];
}

/** Explains how to make and set each wanted secret that is not in wrangler's list. */
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
        `  ${command}\n  npx -y pnpm@12 wrangler secret put ${name}`,
    );

/** Explains the missing secrets without which readers cannot be served; `listed` is the output of `wrangler secret list`. */
export function explainMissingSecrets(listed: string): string[] {
  return explainMissing(secrets, listed, '');
}

/** Explains the missing secrets that only editors need; they do not prevent a deployment. */
export function explainMissingOptions(listed: string): string[] {
  return explainMissing(options, listed, ': it serves readers, and editors cannot publish');
}

/** Lists what must be done before a deployment and what may be done, each with its command. */
export async function checkPreconditions(): Promise<{
  readonly missing: readonly string[];
  readonly hints: readonly string[];
}> {
  const account = await readWrangler('whoami');
  if (account === undefined || account.includes('not authenticated')) {
    const login =
      'Wrangler is not logged in. Run `npx -y pnpm@12 wrangler login`, or set CLOUDFLARE_API_TOKEN.';
    return { missing: [login], hints: [] };
  }
  const read = (config: string) => readFile(join(workers.api, config), 'utf8');
  const database = explainDatabase(
    await read('wrangler.jsonc'),
    await read('wrangler.publisher.jsonc'),
  );
  // A Worker that was never deployed has no list of secrets.
  const listed = (await readWrangler('secret', 'list')) ?? '';
  return {
    missing: [...database, ...explainMissingSecrets(listed)],
    hints: explainMissingOptions(listed),
  };
}
