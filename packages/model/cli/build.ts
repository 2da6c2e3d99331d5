import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

/**
 * Compares each bundled sheet with its article, if the article is in the repository. A quotation that
 * is not in the article fails the build.
 */
const folder = fileURLToPath(new URL('../sheets/articles/', import.meta.url));
for (const name of await readdir(folder)) {
  const { code, complaint } = await run(['verify', name.replace(/\.txt$/, ''), `${folder}${name}`]);
  if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
  if (code !== 0) process.exitCode = code;
}
