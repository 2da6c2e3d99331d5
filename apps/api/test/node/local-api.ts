import { join } from 'node:path';
import {
  buildMigration,
  runWrangler,
  startDevServer,
  type DevServer,
} from '../../../../scripts/processes/wrangler.ts';
import { configurations } from '../../../../scripts/repository.ts';

/** The root folder of this workspace. */
export const workspace = join(import.meta.dirname, '../..');

/** Runs wrangler in this workspace; resolves to its output, or rejects with it if the command fails. */
export const runWranglerHere = (...args: readonly string[]): Promise<string> =>
  runWrangler({ workspace: 'api', args });

/** Applies the migrations to the local database in a folder. */
export const migrate = (state: string): Promise<string> => runWrangler(buildMigration(state));

/** Starts the API with its publisher on the database in a folder; resolves once it accepts requests. */
export const startLocalApi = (state: string): Promise<DevServer> =>
  startDevServer({
    workspace: 'api',
    configs: configurations.api,
    state,
    registry: join(state, 'registry'),
    variables: { ENVIRONMENT: 'development' },
  });
