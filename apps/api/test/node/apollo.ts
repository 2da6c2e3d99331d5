import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The id of a bundled article that editors correct in tests. */
export const apolloId = 'apollo-11-1969';

const sheets = dirname(createRequire(import.meta.url).resolve('@dateline/model/sheets'));

/** Its sheet as it comes with the code, in JSON. */
export const apollo = await readFile(join(sheets, `${apolloId}.json`), 'utf8');

/** The same sheet with another day for the launch: a correction that changes keys. */
export const correctedApollo = apollo
  .replaceAll('1969-07-16', '1969-07-17')
  .replaceAll('16 July', '17 July')
  .replaceAll('From 16 to', 'From 17 to')
  .replaceAll('four days into the flight', 'three days into the flight');
