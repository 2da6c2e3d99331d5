import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './find-chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: process.env.DATELINE_QUIZ_URL,
    launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
  },
});
