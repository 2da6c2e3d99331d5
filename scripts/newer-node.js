/**
 * Prints what to do if this Node is too old to run the scripts; true if it is.
 * @param {string} command the name of the script that was called
 * @param {string} version the version of this Node
 */
export function needsNewerNode(command, version = process.versions.node) {
  if (Number(version.split('.')[0]) >= 24) return false;
  console.error(
    `Cannot start: this is Node ${version}, and Dateline needs Node 24.\n` +
      `It is one of the dev dependencies: run \`npx -y pnpm@12 install\`, then \`npx -y pnpm@12 run ${command}\`.`,
  );
  return true;
}
