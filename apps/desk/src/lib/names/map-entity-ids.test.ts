import { FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { listEntityUses } from './entity-uses.ts';
import { mapEntityIds } from './map-entity-ids.ts';

const sheets = bundledSheets.map((sheet) => FactSheet.parse(sheet));

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
  'a sheet whose entities are all renamed keeps its references: %s',
  (_id, sheet) => {
    const rename = (id: string): string => `new-${id}`;
    const mapped = mapEntityIds(sheet, rename);
    const entities = mapped.entities.map((entity) => ({ ...entity, id: rename(entity.id) }));
    // The model refuses a sheet that names an entity which it does not have.
    const parsed = FactSheet.safeParse({ ...mapped, entities });
    expect(parsed.error?.issues ?? []).toEqual([]);
  },
);

test('an entity is in use exactly if the sheet is refused without it', () => {
  const [sheet] = sheets;
  for (const { id } of sheet?.entities ?? []) {
    const entities = sheet?.entities.filter((entity) => entity.id !== id);
    const isRefused = !FactSheet.safeParse({ ...sheet, entities }).success;
    expect([id, sheet && listEntityUses(sheet, id).length > 0]).toEqual([id, isRefused]);
  }
  expect.hasAssertions();
});
