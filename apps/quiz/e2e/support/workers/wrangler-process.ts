import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const wrangler = fileURLToPath(
  new URL('../../../node_modules/wrangler/bin/wrangler.js', import.meta.url),
);

/** A `wrangler dev` that answers requests, and how to end it. */
export interface DevServer {
  readonly url: string;
  /** All that it has written so far. */
  log(): string;
  stop(): Promise<void>;
}

function run(args: readonly string[], cwd: string, registry: string): ChildProcess {
  return spawn(process.execPath, [wrangler, ...args], {
    cwd,
    // A group of its own, so that ending it ends the runtime that it started.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CI: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
      // Workers find each other here: a dev server that runs beside must not be found.
      WRANGLER_REGISTRY_PATH: registry,
    },
  });
}

/** Runs a wrangler command to its end; resolves with its output, and throws with it where it fails. */
export async function runWrangler(
  args: readonly string[],
  cwd: string,
  registry: string,
): Promise<string> {
  const child = run(args, cwd, registry);
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`Cannot run wrangler ${args.join(' ')}:\n${output}`);
  return output;
}

/** Starts `wrangler dev` in a workspace on a port and resolves once it is ready. */
export async function startDevServer(
  workspace: string,
  port: number,
  registry: string,
  args: readonly string[],
): Promise<DevServer> {
  const child = run(
    ['dev', '--port', String(port), '--inspector-port', '0', ...args],
    workspace,
    registry,
  );
  const end = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', end);
  let written = '';
  const collect = (chunk: Buffer): void => void (written += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  await untilReady(child);
  return {
    url: `http://localhost:${port}`,
    log: () => written,
    async stop() {
      const closed = once(child, 'close');
      end();
      await closed;
    },
  };
}

function untilReady(child: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Ready on')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`Cannot start wrangler dev:\n${output}`)));
  });
}
