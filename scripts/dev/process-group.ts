import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { quietEnv } from '../repository.ts';

/** How long a process may take to end by itself, in milliseconds. */
const grace = 5_000;

/** What to run and where; `env` is added to what every child sees. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Hears each line that is not blank, from either output. */
export type Listener = (line: string) => void;

/** A running command with all that it started. */
export interface ProcessGroup {
  /** Resolves, never rejects, once the command has ended: its exit code, 1 if it had none. */
  readonly ended: Promise<number>;
  /** Ends the command and whatever it started. */
  readonly end: () => Promise<void>;
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The whole group is gone already.
  }
}

function listen(stream: Readable, onLine: Listener): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '') onLine(line);
  });
}

/** Runs a command in a process group of its own, so that ending it leaves no process behind. */
export function startGroup({ program, args, cwd, env }: Command, onLine: Listener): ProcessGroup {
  const child = spawn(program, args, {
    cwd,
    env: { ...quietEnv, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  listen(child.stdout, onLine);
  listen(child.stderr, onLine);
  let isRunning = true;
  const ended = new Promise<number>((resolve) => {
    child.once('error', ({ message }) => {
      isRunning = false;
      onLine(message);
      resolve(1);
    });
    child.once('exit', (code) => {
      isRunning = false;
      signal(child, 'SIGKILL');
      resolve(code ?? 1);
    });
  });
  const end = async (): Promise<void> => {
    if (!isRunning) return;
    signal(child, 'SIGTERM');
    await Promise.race([ended, setTimeout(grace, undefined, { ref: false })]);
    if (isRunning) signal(child, 'SIGKILL');
  };
  return { ended, end };
}
