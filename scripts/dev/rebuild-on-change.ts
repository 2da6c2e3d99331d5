import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';

/** What a build itself writes among the sources. */
const generated = /\/lib\/paraglide\b/;

/** How long, in milliseconds, the files must have been left alone: one save writes several. */
const calm = 200;

/**
 * Builds again whenever a source under one of the folders changes, one build at a time; resolves
 * once it watches. Node's own recursive watch loses sight of a file that an editor replaces.
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
      await setTimeout(calm);
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
