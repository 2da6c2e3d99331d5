import { onLauncherEnd } from './launchers.ts';
import { readOptions, usage, type Options } from './options.ts';
import { findTakenPort } from './ports.ts';
import { serveBoth } from './serve-both.ts';

function read(args: readonly string[]): Options | 'help' | Error {
  try {
    return readOptions(args);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Runs both Workers until a signal ends it; resolves to the exit code. */
export async function runDev(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const obstacle =
    options instanceof Error ? `${options.message}\n\n${usage}` : await findTakenPort(options);
  if (options instanceof Error || obstacle !== undefined) {
    console.error(obstacle);
    return 1;
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => stop.abort());
  }
  onLauncherEnd(() => stop.abort());
  return serveBoth(options, stop.signal);
}
