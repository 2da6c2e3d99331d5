import { execFile, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The workspace, where wrangler runs. */
export const workspace = join(import.meta.dirname, '../..');
const wrangler = join(
  createRequire(import.meta.url).resolve('wrangler/package.json'),
  '../bin/wrangler.js',
);
const options = {
  cwd: workspace,
  env: {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    CI: '1',
  },
};

/** Runs wrangler to its end; rejects with what it wrote when it fails. */
export async function runWrangler(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [wrangler, ...args], options);
  return stdout;
}

/** A port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('Cannot find a free port');
  return address.port;
}

/** A local run of the Worker that can be killed as a power cut would. */
export interface LocalRun {
  readonly url: string;
  kill(): Promise<void>;
}

/** Runs a script of Node in a group of its own; resolves when it says where it is ready. */
export async function startGroup(args: readonly string[]): Promise<LocalRun> {
  const child = spawn(process.execPath, [...args], {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let written = '';
    const onData = (data: Buffer): void => {
      written += data.toString();
      const [, ready] = /Ready on (http:\S+)/.exec(written) ?? [];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    void ended.then(() => reject(new Error(`Cannot start the Worker: ${written}`)));
  });
  return {
    url,
    kill: async () => {
      // The negative id names the group: the script and the runtime that it started.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Starts the API with its desk on stored state; resolves when it answers. */
export async function startWorker(state: string): Promise<LocalRun> {
  const port = await findFreePort();
  const configs = ['--config', 'wrangler.jsonc', '--config', 'wrangler.publisher.jsonc'];
  const where = ['--port', `${port}`, '--inspector-port', '0', '--persist-to', state];
  const variables = ['--var', 'ENVIRONMENT:development'];
  return startGroup([wrangler, 'dev', ...configs, ...where, ...variables]);
}
