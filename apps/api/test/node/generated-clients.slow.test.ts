import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { DevServer } from '../../../../scripts/processes/wrangler.ts';
import { migrate, startLocalApi, workspace } from './local-api.ts';

const run = promisify(execFile);
const binary = (name: string): string => join(workspace, 'node_modules/.bin', name);
const readme = await readFile(join(workspace, '../../README.md'), 'utf8');
const address = 'http://localhost:8787';

/** The compiler's options of a strict project that leaves modules to a bundler. */
const tsconfig = {
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: 'esnext',
    module: 'preserve',
    lib: ['esnext', 'dom', 'dom.iterable'],
    types: [],
  },
  include: ['**/*.ts'],
};

// Two generators and two compilers run here, beside a server.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let state = '';
let api: DevServer | undefined;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'dateline-clients-'));
  await migrate(state);
  api = await startLocalApi(state);
});

afterAll(async () => {
  await api?.kill();
  await rm(state, { recursive: true, force: true });
});

/** Creates a folder within the workspace, so that its modules find the packages that are installed here. */
async function createFolder(): Promise<string> {
  await mkdir(join(workspace, 'dist'), { recursive: true });
  const folder = await mkdtemp(join(workspace, 'dist/client-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The code block of the README with this import, for another server. */
function findExample(imported: string, server: string): string {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  const found = blocks.filter((code) => code.includes(imported) && code.includes(address));
  expect(found).toHaveLength(1);
  return found.join('').replaceAll(address, server);
}

test.each([
  ['openapi-typescript', "from 'openapi-fetch'", ['-o', 'dateline.d.ts']],
  ['openapi-ts', "from './dateline/client.gen'", ['-o', 'dateline', '-i']],
])(
  'the client by %s compiles under strict rules, and takes a quiz as the README says',
  async (generator, imported, options) => {
    const server = api?.url ?? '';
    const folder = await createFolder();
    await run(binary(generator), [...options, `${server}/openapi.json`], { cwd: folder });
    const example = join(folder, 'example.ts');
    await writeFile(example, findExample(imported, server));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    const compiled = await run(binary('tsc'), ['-p', folder]).catch((error: unknown) => error);
    expect(compiled).toMatchObject({ stdout: '' });

    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    onTestFinished(() => log.mockRestore());
    await import(example);
    expect(log.mock.lastCall).toMatchObject([{ of: 5 }]);
  },
);
