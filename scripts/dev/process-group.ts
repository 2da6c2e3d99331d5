import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { quietEnv } from '../repository.ts';

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

const leash = join(import.meta.dirname, 'leash.ts');

function listen(stream: Readable, onLine: Listener): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '') onLine(line);
  });
}

/** Ends what a command that has ended by itself left running. */
function sweep({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}

/** Runs a command on a leash, so that no process is left behind, however this one ends. */
export function startGroup({ program, args, cwd, env }: Command, onLine: Listener): ProcessGroup {
  const child = spawn(process.execPath, [leash, program, ...args], {
    cwd,
    env: { ...quietEnv, ...env },
    detached: true,
    stdio: 'pipe',
  });
  listen(child.stdout, onLine);
  listen(child.stderr, onLine);
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      sweep(child);
      resolve(code ?? 1);
    });
  });
  const end = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { ended, end };
}
