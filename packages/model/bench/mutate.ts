import { Stryker } from '@stryker-mutator/core';

/** The folders whose code is mutated. Only the tests of the same folder have to notice a mutant. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  derive: ['src/derive'],
  scoring: ['src/interactions', 'src/grade'],
  revise: ['src/revise'],
  statistics: ['src/statistics'],
  checks: ['src/checks'],
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(rooms);
if (names.some((name) => !Object.hasOwn(rooms, name))) {
  console.error(
    `Usage: npx -y pnpm@12 --filter @dateline/model mutate [${Object.keys(rooms).join(' | ')}]...`,
  );
  process.exit(2);
}
for (const name of names) {
  const folders = rooms[name] ?? [];
  console.log(`\n${name}: ${folders.join(', ')}`);
  // Sets the exit code if too many mutants survive.
  await new Stryker({
    mutate: [...folders.map((folder) => `${folder}/**/*.ts`), '!src/**/*.test.ts'],
    testFiles: folders.map((folder) => `${folder}/**/*.test.ts`),
    incrementalFile: `reports/mutation/${name}.incremental.json`,
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
  }).runMutationTest();
}
