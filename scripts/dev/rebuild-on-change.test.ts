import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { rebuildOnChange } from './rebuild-on-change.ts';

/** Watches a new folder; `next` returns a promise of the next build. */
async function watchFolder(folder: string, signal: AbortSignal) {
  await mkdir(folder);
  await writeFile(join(folder, 'sheet.json'), '0');
  let built = Promise.withResolvers<void>();
  const next = () => built.promise;
  const build = async (): Promise<void> => {
    built.resolve();
    built = Promise.withResolvers();
  };
  await rebuildOnChange([folder], build, signal);
  return next;
}

it('builds again each time that a file is written, replaced, removed or added', async () => {
  const outer = await mkdtemp(join(tmpdir(), 'dateline-watch-'));
  const folder = join(outer, 'watched');
  const stop = new AbortController();
  const next = await watchFolder(folder, stop.signal);
  const sheet = join(folder, 'sheet.json');
  const replace = async (text: string): Promise<void> => {
    await writeFile(join(outer, 'new.json'), text);
    await rename(join(outer, 'new.json'), sheet);
  };
  const changes = [
    () => writeFile(sheet, '1'),
    () => replace('22'),
    () => replace('333'),
    () => writeFile(sheet, '4444'),
    () => rm(sheet),
    () => writeFile(sheet, '5'),
    () => mkdir(join(folder, 'inner')),
    () => writeFile(join(folder, 'inner/other.json'), '6'),
  ];
  let builds = 0;
  for (const change of changes) {
    const built = next();
    await change();
    await built;
    builds += 1;
  }
  stop.abort();
  await rm(outer, { recursive: true });
  assert.equal(builds, changes.length);
});
