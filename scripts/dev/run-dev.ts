import { onLauncherEnd } from './launchers.ts';
import { readOptions, usage, type Options } from './options.ts';
import { explainTakenPort } from './ports.ts';
import { serveWorkers } from './serve-workers.ts';

function read(args: readonly string[]): Options | 'help' | Error {
  try {
    return readOptions(args);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Runs all Workers until a signal ends them; resolves to the exit code. */
export async function runDev(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const fault =
    options instanceof Error ? `${options.message}\n\n${usage}` : await explainTakenPort(options);
  if (options instanceof Error || fault !== undefined) {
    console.error(fault);
    return 1;
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => stop.abort());
  }
  onLauncherEnd(() => stop.abort());
  return serveWorkers(options, stop.signal);
}
