import { parseArgs } from 'node:util';

/** What to deploy. */
export interface Options {
  /** The environment of the wrangler configurations; empty for production. */
  readonly environment: string;
  /** The path of a file with values for secrets. */
  readonly secretsFile?: string | undefined;
  readonly isDryRun: boolean;
}

/** The help text of `deploy`. */
export const usage = `Usage: npx -y pnpm@12 run deploy [--env staging] [--secrets-file FILE] [--dry-run]

Checks the account and the secrets, builds, creates the database if there is none, migrates it, then deploys
the publisher, the API, the card, the quiz and the desk.

  --env staging        deploys the Workers of staging, which have names, a database and secrets of their own
  --secrets-file FILE  sets secrets; the first deployment needs it, later ones keep what is set.
                       "npx -y pnpm@12 run secrets FILE" makes such a file
  --dry-run            builds and bundles all Workers and sends nothing; it needs no account`;

/** Reads the command line; throws a TypeError that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      env: { type: 'string', default: '' },
      'secrets-file': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  return {
    environment: values.env,
    secretsFile: values['secrets-file'],
    isDryRun: values['dry-run'],
  };
}
