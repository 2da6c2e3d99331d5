import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';

/** Matches the file or the tag of a slow test. */
const slow = /\.slow\.spec\.ts|@slow/;

/** The project `quick` runs in `npx -y pnpm@12 test`, the project `slow` in `npx -y pnpm@12 run test:slow`. */
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 90_000,
  // A bank of some hundred questions is checked in the page, and again by the server before it is published.
  expect: { timeout: 30_000 },
  use: {
    baseURL: process.env.DATELINE_DESK_URL,
    launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
  },
  projects: [
    { name: 'quick', grepInvert: slow },
    { name: 'slow', grep: slow },
  ],
});
