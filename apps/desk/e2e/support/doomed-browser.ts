import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../../../scripts/processes/find-chromium.ts';

/** A browser that keeps what it stores in a folder, and can be killed. */
export interface DoomedBrowser {
  readonly page: Page;
  /** Ends all its processes at once, without a chance to store anything. */
  kill(): Promise<void>;
}

/** The file in which the browser writes the port where it can be steered. */
const portFile = 'DevToolsActivePort';

async function readPort(folder: string): Promise<string> {
  for (;;) {
    const text = await readFile(join(folder, portFile), 'utf8').catch(() => '');
    const [port = ''] = text.split('\n');
    if (text.includes('\n') && port !== '') return port;
    await setTimeout(50);
  }
}

/** Starts a browser over a folder. Playwright itself does not say which process a browser is. */
export async function startDoomedBrowser(folder: string): Promise<DoomedBrowser> {
  // A browser that was killed has left both here.
  await rm(join(folder, portFile), { force: true });
  await rm(join(folder, 'SingletonLock'), { force: true });
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`];
  const child = spawn(await findChromium(), [...chromiumArgs, ...own, 'about:blank'], {
    stdio: 'ignore',
    // A group of its own, so that all its processes can be killed at once.
    detached: true,
  });
  const ended = once(child, 'exit');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(folder)}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Cannot start the browser: it has no window');
  const page = await context.newPage();
  return {
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
