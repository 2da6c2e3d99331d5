import { startGroup, type Command, type Listener, type ProcessGroup } from './process-group.ts';

/** All the processes of one run, so that they end together. */
export interface Crew {
  /** Starts a command that runs on. */
  readonly start: (command: Command, onLine: Listener) => ProcessGroup;
  /** Runs a command to its end and shows what it said only if it failed; resolves to whether it did its work. */
  readonly finish: (command: Command) => Promise<boolean>;
  /** Ends whatever still runs. */
  readonly end: () => Promise<void>;
}

/** A crew that starts nothing and complains of nothing once the signal has come. */
export function createCrew(signal: AbortSignal): Crew {
  const groups: ProcessGroup[] = [];
  const start: Crew['start'] = (command, onLine) => {
    const group = startGroup(command, (line) => {
      if (!signal.aborted) onLine(line);
    });
    groups.push(group);
    return group;
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
  return { start, finish, end };
}
