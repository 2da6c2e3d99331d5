import { execFileSync } from 'node:child_process';

const pollInterval = 1_000;

/** Lists the ids of `npx`, `pnpm` and the shells that started this process; empty if there is no `ps`. */
function listLaunchers(): number[] {
  const launchers: number[] = [];
  try {
    for (let pid = process.ppid; pid > 1;) {
      const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], {
        encoding: 'utf8',
      });
      const [, parent = '', command = ''] = /^\s*(\d+)\s+(.*)/.exec(line) ?? [];
      if (!/\b(npm|npx|pnpm)\b|scripts\/dev\.js/.test(command)) break;
      launchers.push(pid);
      pid = Number(parent);
    }
  } catch {
    // Without `ps` only a signal to this process itself stops it.
  }
  return launchers;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Calls back once `npx` or `pnpm` has ended: `npx` does not pass on the signal that ends it. */
export function onLauncherEnd(callback: () => void): void {
  const launchers = listLaunchers();
  const timer = setInterval(() => {
    if (launchers.every(isRunning)) return;
    clearInterval(timer);
    callback();
  }, pollInterval);
}
