/**
 * Says what to do where this Node cannot run the scripts; true when it cannot.
 * @param {string} command the script that was called
 * @param {string} version the version of Node that runs
 */
export function needsNewerNode(command, version = process.versions.node) {
  if (Number(version.split('.')[0]) >= 24) return false;
  console.error(
    `Cannot start: this is Node ${version}, and Dateline needs Node 24.\n` +
      `It comes with the dev dependencies: run \`npx pnpm@12 install\`, then \`npx pnpm@12 run ${command}\`.`,
  );
  return true;
}
