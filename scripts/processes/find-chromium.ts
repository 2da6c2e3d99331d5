import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Extracts the Chromium of a package, which runs on Linux; undefined if it cannot run here. */
async function findPinned(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const path = await chromium.executablePath();
  return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

function findInstalled(): string | undefined {
  const { PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macApplications].find((path) => existsSync(path));
}

/**
 * Finds a browser without a download: CHROMIUM_PATH, then the one of a package, whose version everyone shares, then an
 * installed one. Throws Error if there is none.
 */
export async function findChromium(): Promise<string> {
  const path = process.env.CHROMIUM_PATH || (await findPinned()) || findInstalled();
  if (path) return path;
  throw new Error('Cannot find a browser: install Chromium, or set CHROMIUM_PATH to one');
}

/** No sandbox, which needs rights that a container lacks, and no requests of the browser itself. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-sync',
];
