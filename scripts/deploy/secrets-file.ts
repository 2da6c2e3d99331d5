import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { DeployedWorker } from './deployed-workers.ts';

/** Values for secrets, by name. */
export type SecretValues = ReadonlyMap<string, string>;

/** Reads a JSON object, or lines of the form NAME=value. */
function parseSecrets(text: string): [name: string, value: unknown][] {
  const parsed: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : parseEnv(text);
  return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
}

/**
 * Reads a file with the secrets of all Workers, in one of the forms that wrangler knows. Throws an Error if the file
 * cannot be read, has no value for a name, or has a name that no Worker requires.
 */
export async function readSecretsFile(
  path: string,
  workers: readonly Pick<DeployedWorker, 'secrets'>[],
): Promise<SecretValues> {
  const required = workers.flatMap(({ secrets }) => secrets);
  const values = new Map<string, string>();
  for (const [name, value] of parseSecrets(await readFile(path, 'utf8'))) {
    if (!required.includes(name)) {
      throw new Error(
        `Cannot use ${path}: no Worker has a secret ${name}, only ${required.join(', ')}`,
      );
    }
    if (typeof value !== 'string' || value === '') {
      throw new Error(`Cannot use ${path}: ${name} has no value`);
    }
    values.set(name, value);
  }
  return values;
}

/**
 * Writes the values of the secrets that a Worker requires to a file for this user alone, and removes it after `use`,
 * which gets its path, or undefined if there is no such value.
 */
export async function withOwnSecrets<Result>(
  { secrets }: Pick<DeployedWorker, 'secrets'>,
  values: SecretValues,
  use: (path: string | undefined) => Promise<Result>,
): Promise<Result> {
  const own = [...values].filter(([name]) => secrets.includes(name));
  if (own.length === 0) return use(undefined);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-secrets-'));
  try {
    const path = join(folder, 'secrets.json');
    await writeFile(path, JSON.stringify(Object.fromEntries(own)), { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
