import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/** Files among the sources that a build writes itself. */
const generated = /\/lib\/paraglide\b/;

/** A build waits until no file has changed for so long, in milliseconds: one save writes several files. */
const quietPeriod = 200;

/**
 * Builds again whenever a source in one of the folders changes, one build at a time; resolves once
 * it watches. Uses chokidar because Node's recursive watch misses changes to a file that an editor replaces.
 */
export async function rebuildOnChange(
  folders: readonly string[],
  build: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let changes = 0;
  let isBuilding = false;
  const rebuild = async (): Promise<void> => {
    if (isBuilding) return;
    isBuilding = true;
    for (let seen = 0; seen !== changes && !signal.aborted;) {
      seen = changes;
      await setTimeout(quietPeriod);
      if (seen === changes) await build();
    }
    isBuilding = false;
  };
  const watcher = watch([...folders], { ignoreInitial: true, ignored: generated });
  watcher.on('all', (_event, file) => {
    if (file.endsWith('.test.ts')) return;
    changes += 1;
    void rebuild();
  });
  signal.addEventListener('abort', () => void watcher.close());
  await once(watcher, 'ready');
}
