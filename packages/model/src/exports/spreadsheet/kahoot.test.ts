import * as fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { bundledCases, hostileDocuments, wordsOf } from '../../../test/export-documents.ts';
import type { ExportDocument } from '../export-document.ts';
import { kahoot } from './kahoot.ts';

afterEach(() => void vi.useRealTimers());

async function readBack(document: ExportDocument) {
  const { body, losses } = await kahoot.write(document);
  if (typeof body === 'string') throw new TypeError('Cannot read text as a spreadsheet');
  const [sheet] = await readXlsxFile(body.buffer);
  const rows = sheet?.data ?? [];
  const lost = losses.filter(({ part }) => part === 'the whole question');
  return { head: rows[7], questions: rows.slice(8), losses, lost };
}

type Row = Awaited<ReturnType<typeof readBack>>['questions'][number];

const withoutSign = (text: string): string => text.replace(/^'(?='*[=+\-@])/, '');

function readRow([number, stem, ...cells]: Row) {
  const options = cells.slice(0, 4).flatMap((cell) => (cell === null ? [] : [String(cell)]));
  const key = String(cells[5]).split(',');
  return {
    number,
    stem: withoutSign(String(stem)),
    options: options.map(withoutSign),
    key: key.map((each) => withoutSign(options[Number(each) - 1] ?? '')),
  };
}

/** The questions that are not said to be lost. */
function expectedRows({ items }: ExportDocument, lost: readonly { readonly item?: string }[]) {
  const gone = new Set(lost.map(({ item }) => item));
  return items
    .filter(({ id }) => !gone.has(id))
    .map((item, at) => ({ number: at + 1, ...wordsOf(item) }));
}

describe.each(bundledCases)('the Kahoot sheet of %s', (_id, document) => {
  it('has every question that is not said to be lost, in the rows of the template', async () => {
    const { head, questions, lost } = await readBack(document);
    expect(head?.slice(1, 3)).toEqual([
      'Question - max 120 characters',
      'Answer 1 - max 75 characters',
    ]);
    expect(questions.map(readRow)).toEqual(expectedRows(document, lost));
    expect(questions.length).toBeGreaterThan(20);
  });

  it('keeps to what Kahoot allows', async () => {
    const { questions } = await readBack(document);
    const stems = questions.map(([, stem]) => String(stem).length);
    expect(Math.max(...stems)).toBeLessThanOrEqual(120);
    const answers = questions.flatMap((row) => row.slice(2, 6).map((cell) => String(cell).length));
    expect(Math.max(...answers)).toBeLessThanOrEqual(75);
    const times = new Set(questions.map((row) => row[6]));
    expect([5, 10, 20, 30, 60, 90, 120, 240]).toEqual(expect.arrayContaining([...times]));
  });

  it('loses only what Kahoot cannot take', async () => {
    const { lost } = await readBack(document);
    const gone = new Set(lost.map(({ item }) => item));
    const fitting = document.items.filter(
      ({ id, interaction, stem, options }) =>
        gone.has(id) &&
        /^(choice|multipleChoice)$/.test(interaction) &&
        stem.length <= 120 &&
        options.length <= 4 &&
        options.every(({ label }) => label.length <= 75),
    );
    expect(fitting).toEqual([]);
  });

  it('has the same bytes at any time', async () => {
    const bodies = [];
    for (const now of ['2026-01-01', '2031-07-31']) {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      bodies.push((await kahoot.write(document)).body);
    }
    expect(bodies[1]).toEqual(bodies[0]);
  });
});

test('any text stands in the sheet as it is, and none begins like a formula', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { questions, lost, losses } = await readBack(document);
      expect(questions.map(readRow)).toEqual(expectedRows(document, lost));
      const texts = questions.flatMap((row) => row.slice(1, 6).map(String));
      expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      const signed = questions.filter((row) =>
        row.slice(1, 6).some((cell) => /^'+[=+\-@]/.test(String(cell))),
      );
      const named = losses.filter(({ part }) => part.startsWith('texts that begin'));
      expect(named).toHaveLength(signed.length);
    }),
    { numRuns: 50 },
  );
});
