/** Starts the development servers. Plain JavaScript, so that an old Node can say what it lacks. */

const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  console.error(
    `Cannot start: this is Node ${process.versions.node}, and Dateline needs Node 24.\n` +
      'It comes with the dev dependencies: run `npx pnpm@12 install`, then `npx pnpm@12 dev`.',
  );
  process.exitCode = 1;
} else {
  const { runDev } = await import('./dev/run-dev.ts');
  process.exit(await runDev(process.argv.slice(2)));
}
