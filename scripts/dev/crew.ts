import { startGroup, type Command, type Listener, type ProcessGroup } from './process-group.ts';

/** All the processes of one run, so that they end together. */
export interface Crew {
  /** Runs a command on, through each crash of workerd; resolves once it has ended for good. */
  readonly keep: (command: Command, onLine: Listener) => Promise<void>;
  /** Runs a command to its end and shows what it said only if it failed; resolves to whether it did its work. */
  readonly finish: (command: Command) => Promise<boolean>;
  /** Ends whatever still runs. */
  readonly end: () => Promise<void>;
}

/** A crew that starts nothing and complains of nothing once the signal has come. */
export function createCrew(signal: AbortSignal): Crew {
  const groups: ProcessGroup[] = [];
  const start = (command: Command, onLine: Listener): ProcessGroup => {
    const group = startGroup(command, (line) => {
      if (!signal.aborted) onLine(line);
    });
    groups.push(group);
    return group;
  };
  const keep: Crew['keep'] = async (command, onLine) => {
    let hasCrashed = true;
    while (hasCrashed && !signal.aborted) {
      hasCrashed = false;
      const group = start(command, (line) => {
        onLine(line);
        // Wrangler starts workerd again by itself, but does not always find the way back to it.
        if (!line.includes('runtime crashed')) return;
        hasCrashed = true;
        void group.end();
      });
      await group.ended;
    }
  };
  const finish: Crew['finish'] = async (command) => {
    if (signal.aborted) return false;
    const lines: string[] = [];
    const code = await start(command, (line) => lines.push(line)).ended;
    if (code !== 0 && !signal.aborted) console.error(lines.join('\n'));
    return code === 0 && !signal.aborted;
  };
  const end: Crew['end'] = async () => {
    await Promise.all(groups.map((group) => group.end()));
  };
  return { keep, finish, end };
}
