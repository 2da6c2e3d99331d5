import { join } from 'node:path';
import { unstable_readConfig } from 'wrangler';
import * as z from 'zod/mini';
import { workers, type WorkerWorkspace } from '../repository.ts';

/** A Worker to deploy, as its wrangler configuration describes it for one environment. */
export interface DeployedWorker {
  /** How messages call it. */
  readonly title: string;
  readonly workspace: WorkerWorkspace;
  /** The file name of its configuration. */
  readonly config: string;
  /** Its name on the platform. */
  readonly name: string;
  /** The secrets that it cannot be deployed without. */
  readonly secrets: readonly string[];
  /** The names of its databases. */
  readonly databases: readonly string[];
  /** The origin that its own addresses have; empty if they follow the Host header, undefined if it has none. */
  readonly siteOrigin: string | undefined;
}

/** The Workers in the order of deployment: each comes after those that it calls. */
const order = [
  { title: 'the publisher', workspace: 'api', config: 'wrangler.publisher.jsonc' },
  { title: 'the API', workspace: 'api', config: 'wrangler.jsonc' },
  { title: 'the card', workspace: 'quiz', config: 'wrangler.card.jsonc' },
  { title: 'the quiz', workspace: 'quiz', config: 'wrangler.jsonc' },
  { title: 'the desk', workspace: 'desk', config: 'wrangler.jsonc' },
] as const;

/** What wrangler reads from a configuration; its own type is not published. */
const Config = z.object({
  name: z.string(),
  definedEnvironments: z.array(z.string()),
  secrets: z.optional(z.object({ required: z.array(z.string()) })),
  d1_databases: z.array(z.object({ database_name: z.string() })),
  vars: z.object({ SITE_ORIGIN: z.optional(z.string()) }),
});

/**
 * Reads the Workers of an environment, in the order of deployment; an empty name is production.
 * Throws an Error if a configuration has no such environment.
 */
export function readDeployedWorkers(environment: string): DeployedWorker[] {
  return order.map(({ title, workspace, config }) => {
    const read = (env: string) =>
      Config.parse(
        unstable_readConfig(
          { config: join(workers[workspace], config), env },
          { hideWarnings: true },
        ),
      );
    if (environment !== '' && !read('').definedEnvironments.includes(environment)) {
      throw new Error(`Cannot deploy to "${environment}": ${config} has no such environment`);
    }
    const { name, secrets, d1_databases, vars } = read(environment);
    return {
      title,
      workspace,
      config,
      name,
      secrets: secrets?.required ?? [],
      databases: d1_databases.map(({ database_name }) => database_name),
      siteOrigin: vars.SITE_ORIGIN,
    };
  });
}
