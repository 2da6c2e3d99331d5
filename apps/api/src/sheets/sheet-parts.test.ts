import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { makeRevision } from '../../test/worker/sheet.ts';
import { publishRevision } from '../routes/editing/publish-revision.ts';
import { createD1EditionStore } from './d1-edition-store.ts';
import { createD1SheetStore } from './d1-sheet-store.ts';
import { encodeBase64Url } from '../platform/bytes.ts';
import { revisionOf } from '@dateline/model';

/** A revision whose sheet is as long as one to publish may be, to a note, and compresses badly. */
async function makeLongRevision(id: string) {
  const revision = await makeRevision(id);
  const random = () => encodeBase64Url(crypto.getRandomValues(new Uint8Array(1500)));
  const free = publishRevision.maxBytes - JSON.stringify(revision.sheet).length;
  const notes = Array.from(
    { length: Math.floor(free / JSON.stringify([random()]).length) },
    random,
  );
  const sheet = { ...revision.sheet, notes };
  return { ...revision, sheet, hash: await revisionOf(sheet) };
}

test('the longest sheet is stored in rows of which none is too long for an export, and read as it was', async () => {
  const sheets = createD1SheetStore(env.DB);
  const bundled = await makeLongRevision('bundled');
  await sheets.publish([bundled]);
  await sheets.publish([bundled]);
  const edited = await makeLongRevision('edited');
  await createD1EditionStore(env.DB).publishEdition({
    revision: edited,
    entry: { kind: 'published', note: 'A note', changes: null },
    editor: 'ada',
    expected: undefined,
  });
  for (const { hash, sheet } of [bundled, edited]) {
    expect(await sheets.findRevision(hash)).toMatchObject({ sheet });
  }
  const lengths = env.DB.prepare(
    'SELECT max(length(part)) AS longest, count(*) AS parts FROM sheet_parts',
  );
  const row = await lengths.first();
  expect(row?.['longest']).toBeLessThan(90_000);
  expect(row?.['parts']).toBeGreaterThan(20);
});
