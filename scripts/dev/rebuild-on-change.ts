import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long, in milliseconds, the files must have been left alone: one save writes several. */
const calm = 200;

/** Builds again whenever a source under one of the folders changes, one build at a time. */
export function rebuildOnChange(
  folders: readonly string[],
  build: () => Promise<void>,
  signal: AbortSignal,
): void {
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
  for (const folder of folders) {
    watch(folder, { recursive: true, signal }, (_event, file) => {
      if (file?.endsWith('.test.ts')) return;
      changes += 1;
      void rebuild();
    });
  }
}
