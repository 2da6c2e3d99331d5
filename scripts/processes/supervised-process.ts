import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

/** What to run; `env` is added to the environment of this process. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A running command together with every process that it started. */
export interface SupervisedProcess {
  /** Resolves to the exit code once the command has ended, or to 1 if a signal ended it. Never rejects. */
  readonly ended: Promise<number>;
  /** Everything that the command has written so far, both outputs in one text, without colours. */
  log(): string;
  /** What the command has written to standard output so far. */
  output(): string;
  /**
   * Resolves to the first match in the log; rejects with the log if the command ends before one, or if there is none
   * within `timeout` milliseconds (50 seconds by default).
   */
  waitFor(pattern: RegExp, timeout?: number): Promise<RegExpExecArray>;
  /** Asks the command and all its processes to end, and kills what is left after five seconds. */
  stop(): Promise<void>;
  /** Kills the command and all its processes at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Shorter than the limits of tests, which would not say what they waited for. */
const longestWait = 50_000;

const supervisor = join(import.meta.dirname, 'supervisor.ts');

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // No process of the group is left.
  }
}

/** Collects lines and lets callers wait for a pattern in them. */
class Log {
  readonly #command: string;
  readonly #lines: string[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(command: string) {
    this.#command = command;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  add(line: string): void {
    this.#lines.push(line);
    for (const check of this.#waiting) check();
  }

  /** Resolves to the first match of the pattern; rejects if there is none within `timeout` milliseconds. */
  async find(pattern: RegExp, timeout: number): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const match = pattern.exec(this.text);
        if (match === null) return;
        this.#waiting.delete(check);
        clearTimeout(timer);
        resolve(match);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`${this.#command} wrote no ${pattern} in ${timeout} ms:\n${this.text}`));
      }, timeout).unref();
      this.#waiting.add(check);
      check();
    });
  }
}

/**
 * Starts a command in a process group of its own, so that `stop` and `kill` reach everything that it
 * started. If this process ends in any way, the command ends too. `onLine` receives each line that
 * is not blank, from either output.
 */
export function startProcess(
  { program, args, cwd, env }: Command,
  onLine: (line: string) => void = () => undefined,
): SupervisedProcess {
  const child = spawn(process.execPath, [supervisor, program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: 'pipe',
  });
  const command = [program, ...args].join(' ');
  const log = new Log(command);
  const output: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      if (input === child.stdout) output.push(line);
      log.add(stripVTControlCharacters(line));
      if (line.trim() !== '') onLine(line);
    });
  }
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      // The command may have left processes behind.
      killGroup(child);
      resolve(code ?? 1);
    });
  });
  // The outputs close only after the last process that holds them, so that no line is missing.
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ended = Promise.all([exited, closed]).then(([code]) => code);
  return {
    ended,
    log: () => log.text,
    output: () => output.join('\n'),
    waitFor: (pattern, timeout = longestWait) =>
      Promise.race([
        log.find(pattern, timeout),
        ended.then((code) => {
          throw new Error(`${command} ended with ${code} before ${pattern}:\n${log.text}`);
        }),
      ]),
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      killGroup(child);
      await ended;
    },
  };
}
