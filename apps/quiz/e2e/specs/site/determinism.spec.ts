import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { root } from '../../../../../scripts/repository.ts';

/** Named by a path, not imported: the quiz itself is never within reach of the half of the model that knows the answers. */
const folder = join(root, 'packages/model/test');

/** Bundles the module as a script that leaves its exports under a global name. */
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
