import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFakeCloudflare, type FakeCloudflare } from './deployment/fake-cloudflare.ts';
import { readDeployCommands, runRootScript } from './deployment/readme-commands.ts';

/** In milliseconds: a deployment builds, and runs wrangler ten times. */
const timeout = 300_000;

let cloudflare: FakeCloudflare;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-deployment-'));
  cloudflare = await startFakeCloudflare();
});

afterAll(async () => {
  cloudflare.stop();
  await rm(folder, { recursive: true });
});

/** Runs a command of the root package in a folder without credentials; resolves to its outcome and what it changed. */
async function run(...args: readonly string[]) {
  const before = cloudflare.account.changes.length;
  const outcome = await runRootScript(args, folder, {
    ...cloudflare.environment,
    XDG_CONFIG_HOME: folder,
    TMPDIR: folder,
    // Workers Builds sets these to the one Worker that a repository is connected to.
    WRANGLER_CI_MATCH_TAG: 'dateline-quiz',
    WRANGLER_CI_OVERRIDE_NAME: 'dateline-quiz',
  });
  return { ...outcome, changes: cloudflare.account.changes.slice(before) };
}

/** The Workers in an order in which each comes after those that it calls. */
const listWorkers = (suffix: string): string[] =>
  ['publisher', 'api', 'card', 'quiz', 'desk'].map((name) => `deploy dateline-${name}${suffix}`);

const listFirstChanges = (suffix: string): string[] => [
  `create database dateline${suffix}`,
  `migrate dateline${suffix}: 0001_schema.sql`,
  ...listWorkers(suffix),
];

test(
  'a first deployment without secrets changes nothing and says how to make them',
  async () => {
    const { code, output, changes } = await run('deploy');
    expect({ code, changes }).toEqual({ code: 1, changes: [] });
    expect(output).toMatch(/ATTEMPT_KEYS, SHUFFLE_KEY, EDITOR_KEYS of the API \(dateline-api\)/);
    expect(output).toContain('npx -y pnpm@12 run secrets .secrets');
  },
  timeout,
);

describe('the commands of the README, one after the other', () => {
  const steps: [command: string, changes: string[]][] = [
    ['secrets .secrets', []],
    ['deploy --secrets-file .secrets', listFirstChanges('')],
    ['deploy --dry-run', []],
    ['deploy', listWorkers('')],
    ['secrets .secrets.staging', []],
    ['deploy --env staging --secrets-file .secrets.staging', listFirstChanges('-staging')],
  ];

  test('are those that follow', async () => {
    expect(await readDeployCommands()).toEqual(steps.map(([command]) => command));
  });

  test.each(steps)(
    '%s',
    async (command, expected) => {
      const { code, output, changes } = await run(...command.split(' '));
      // The output is part of the comparison, so that a failure shows why.
      expect({ code, output, changes }).toEqual({ code: 0, output, changes: expected });
      const isAdvised = output.includes('\nSITE_ORIGIN is empty: ');
      expect(isAdvised).toBe(command.startsWith('deploy'));
    },
    timeout,
  );

  test('give the API of each environment its secrets, and no other Worker any', async () => {
    const read = async (name: string) => ({
      ...parseEnv(await readFile(join(folder, name), 'utf8')),
    });
    expect(cloudflare.account.workers.listSecrets()).toEqual({
      'dateline-api': await read('.secrets'),
      'dateline-api-staging': await read('.secrets.staging'),
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('dateline-secrets'))).toEqual(
      [],
    );
  });

  test('bind the API and the publisher of each environment to its own database', () => {
    const { workers, databases } = cloudflare.account;
    for (const suffix of ['', '-staging']) {
      const id = databases.findId(`dateline${suffix}`);
      expect(workers.findBinding(`dateline-publisher${suffix}`, 'DB')?.id).toBe(id);
      expect(workers.findBinding(`dateline-api${suffix}`, 'DB')?.id).toBe(id);
    }
  });

  test('give an address to the API, the quiz and the desk alone', () => {
    expect(cloudflare.account.workers.listAddresses()).toEqual([
      'dateline-api',
      'dateline-quiz',
      'dateline-desk',
      'dateline-api-staging',
      'dateline-quiz-staging',
      'dateline-desk-staging',
    ]);
  });

  test('send nothing that the account does not know', () => {
    expect(cloudflare.account.unknown).toEqual([]);
  });
});
