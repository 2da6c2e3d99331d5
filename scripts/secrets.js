/** Writes a file with new secrets. Plain JavaScript, so that an old Node can print what is missing. */
import { needsNewerNode } from './newer-node.js';

if (needsNewerNode('secrets')) {
  process.exitCode = 1;
} else {
  const { runSecrets } = await import('./deploy/make-secrets.ts');
  process.exitCode = await runSecrets(process.argv.slice(2));
}
