import text from '@dateline/model/sheets/world-cup-final-1966.json?raw';
import { expect, test } from 'vitest';
import { readSheetFile } from '../storage/draft-file.ts';
import type { SheetJson } from '../draft/draft.ts';
import { exportFormats, writeExport, type WrittenFile } from './write-export.ts';

const { sheet } = readSheetFile(text);
if (sheet === undefined) throw new Error('Cannot read the bundled sheet');

function write(json: SheetJson, name: string, length?: number): Promise<WrittenFile | undefined> {
  const format = exportFormats.find((each) => each.name === name);
  if (format === undefined) throw new Error(`Cannot find the format ${name}`);
  return writeExport(json, format, length);
}

test('all signed questions are written, or a quiz of some', async () => {
  const all = await write(sheet, 'moodle-xml');
  expect(all?.name).toBe('world-cup-final-1966.moodle-xml.xml');
  expect(all?.count).toBe(sheet.signatures?.length);
  expect((await write(sheet, 'moodle-xml', 10))?.count).toBe(10);
});

test('a question whose signature was taken back stays out', async () => {
  const signatures = sheet.signatures?.slice(1) ?? [];
  expect((await write({ ...sheet, signatures }, 'gift'))?.count).toBe(signatures.length);
});

test('without a signed question nothing is written', async () => {
  expect(await write({ ...sheet, signatures: [] }, 'gift')).toBeUndefined();
});

test('an unfinished fact holds up no other', async () => {
  const [first, ...others] = sheet.facts;
  if (first === undefined) throw new Error('Cannot find a fact');
  const facts = [{ ...first, evidence: [] }, ...others];
  expect((await write({ ...sheet, facts }, 'gift'))?.count).toBeGreaterThan(0);
});

test('losses of one part for one reason are one, which names its questions by their stems', async () => {
  const all = await write(sheet, 'kahoot');
  const losses = all?.losses ?? [];
  const reasons = losses.map(({ part, reason }) => `${part}: ${reason}`);
  expect(new Set(reasons).size).toBe(reasons.length);
  const whole = losses.find(({ part }) => part === 'the whole question');
  expect(whole?.stems.length).toBeGreaterThan(1);
  for (const stem of whole?.stems ?? []) expect(stem).toMatch(/^\p{Lu}.*[.?]$/u);
  expect(losses.find(({ part }) => part === 'all feedback')?.stems).toEqual([]);
});
