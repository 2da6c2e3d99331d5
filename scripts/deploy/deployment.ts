import { resolve } from 'node:path';
import type { DeployedWorker } from './deployed-workers.ts';
import type { Options } from './options.ts';
import { explainMissingLogin, explainMissingSecrets, listNewDatabases } from './preconditions.ts';
import { readSecretsFile, type SecretValues } from './secrets-file.ts';

/** Everything that a deployment needs, known before anything is sent. */
export interface Deployment {
  readonly options: Options;
  /** In the order of deployment. */
  readonly workers: readonly DeployedWorker[];
  readonly secrets: SecretValues;
  /** The names of the databases to create. */
  readonly newDatabases: readonly string[];
}

/**
 * Reads what is to be deployed and, except for a dry run, checks the account. Resolves to what is missing, each with its
 * remedy, if something is. Throws an Error if the secrets file cannot be used or wrangler cannot reach the account.
 */
export async function prepareDeployment(
  options: Options,
  workers: readonly DeployedWorker[],
): Promise<Deployment | readonly string[]> {
  const { secretsFile, isDryRun } = options;
  const secrets =
    secretsFile === undefined
      ? new Map<string, string>()
      : await readSecretsFile(resolve(secretsFile), workers);
  if (isDryRun) return { options, workers, secrets, newDatabases: [] };
  const login = await explainMissingLogin();
  if (login !== undefined) return [login];
  const missing = await explainMissingSecrets(workers, [...secrets.keys()]);
  if (missing.length > 0) return missing;
  return { options, workers, secrets, newDatabases: await listNewDatabases(workers) };
}
