/** Deploys all Workers. Plain JavaScript, so that an old Node can print what is missing. */
import { needsNewerNode } from './newer-node.js';

if (needsNewerNode('deploy')) {
  process.exitCode = 1;
} else {
  const { runDeploy } = await import('./deploy/run-deploy.ts');
  process.exitCode = await runDeploy(process.argv.slice(2));
}
