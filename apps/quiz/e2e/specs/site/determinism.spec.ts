import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { root } from '../../../../../scripts/repository.ts';

/** Read as files, because the quiz must not import the half of the model that knows the answers. */
const folder = join(root, 'packages/model/test');

/** Bundles a module as a script that assigns its exports to a global name; resolves to its path. */
async function bundle(entry: string, name: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, minify: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  return join(outDir, `${name}.iife.js`);
}

test('a bank and its quizzes are the same bytes in Chromium as in Node and workerd', async ({
  page,
}) => {
  const outDir = await mkdtemp(join(tmpdir(), 'dateline-determinism-'));
  try {
    const script = await bundle(join(folder, 'determinism.ts'), 'determinism', outDir);
    await page.goto('about:blank');
    await page.addScriptTag({ path: script });
    const text = await page.evaluate<string>('determinism.writeBankAndQuizzes()');
    expect(text).toBe(await readFile(join(folder, 'fixtures/determinism.txt'), 'utf8'));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
