import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareSheets } from './prepare-sheets.ts';
import { writeProblemPages } from './write-problem-pages.ts';
import { writeReference } from './write-reference.ts';
import { writeRevisions } from './write-revisions.ts';

const workspace = join(import.meta.dirname, '..');
const assets = join(workspace, 'dist/assets');
const bundled = dirname(createRequire(import.meta.url).resolve('@dateline/model/sheets'));

const { values } = parseArgs({ options: { sheets: { type: 'string', default: bundled } } });
const prepared = await prepareSheets(values.sheets);
if (prepared.ok) {
  await writeRevisions(assets, prepared.revisions);
  await writeReference(workspace, assets);
  await writeProblemPages(assets);
} else {
  console.error(
    `Nothing is built: these sheets may not be published.\n\n${prepared.faults.join('\n')}`,
  );
  process.exitCode = 1;
}
