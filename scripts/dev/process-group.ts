import {
  startProcess,
  type Command,
  type SupervisedProcess,
} from '../processes/supervised-process.ts';

/** Starts the processes of `dev` and stops them together. After the signal it starts nothing, prints nothing and reports no failure. */
export class ProcessGroup {
  readonly #signal: AbortSignal;
  readonly #processes: SupervisedProcess[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Runs a command to its end and prints its output only if it fails; resolves to whether it succeeded. */
  async run(command: Command): Promise<boolean> {
    if (this.#signal.aborted) return false;
    const running = this.#start(command, () => undefined);
    const code = await running.ended;
    if (this.#signal.aborted) return false;
    if (code !== 0) console.error(`\n${running.log()}`);
    return code === 0;
  }

  /** Runs a server and starts it again whenever its runtime crashes; resolves once it has ended by itself. */
  async keepRunning(command: Command, onLine: (line: string) => void): Promise<void> {
    let hasCrashed = true;
    while (hasCrashed && !this.#signal.aborted) {
      hasCrashed = false;
      const server = this.#start(command, (line) => {
        onLine(line);
        // Wrangler restarts workerd by itself, but does not always reconnect to it.
        if (!line.includes('runtime crashed')) return;
        hasCrashed = true;
        void server.stop();
      });
      await server.ended;
    }
  }

  /** Stops everything that still runs. */
  async stopAll(): Promise<void> {
    await Promise.all(this.#processes.map((each) => each.stop()));
  }

  #start(command: Command, onLine: (line: string) => void): SupervisedProcess {
    const started = startProcess(command, (line) => {
      if (!this.#signal.aborted) onLine(line);
    });
    this.#processes.push(started);
    return started;
  }
}
