import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

/**
 * Writes the reference of the format, and compares each bundled sheet with its article, if the article is in the
 * repository. Evidence that does not say what its fact says fails the build.
 */
const folder = fileURLToPath(new URL('../sheets/articles/', import.meta.url));
const articles = await readdir(folder);
const verified = articles.map((name) => ['verify', name.replace(/\.txt$/, ''), `${folder}${name}`]);
for (const args of [['format'], ...verified]) {
  const { code, complaint } = await run(args);
  if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
  if (code !== 0) process.exitCode = code;
}
