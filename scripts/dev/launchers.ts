import { execFileSync } from 'node:child_process';

/** How often, in milliseconds, to look. */
const interval = 1_000;

/** What started this process: `npx`, `pnpm` and their shells, the nearest first; none where `ps` is missing. */
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
    // Then a signal must reach this process itself.
  }
  return launchers;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Calls back once one of them has ended: `npx` passes the signal that ends it on to nobody. */
export function onLauncherEnd(callback: () => void): void {
  const launchers = listLaunchers();
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, interval);
}
