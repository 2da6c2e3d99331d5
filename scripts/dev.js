/** Runs all Workers for development. Plain JavaScript, so that an old Node can print what is missing. */
import { needsNewerNode } from './newer-node.js';

if (needsNewerNode('dev')) {
  process.exitCode = 1;
} else {
  const { runDev } = await import('./dev/run-dev.ts');
  process.exit(await runDev(process.argv.slice(2)));
}
