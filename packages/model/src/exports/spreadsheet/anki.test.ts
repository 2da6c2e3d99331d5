import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bundledCases, hostileDocuments, textOf } from '../../../test/export-documents.ts';
import { listTexts } from '../../../test/html-texts.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { anki } from './anki.ts';
import { listFullExplanation } from '../explanation.ts';
import type { ExportDocument } from '../export-document.ts';
import { listQuestionLines } from '../question-text.ts';

/** Reads a file as Anki does: lines with a number sign first, then notes in the separator that they name. */
async function readBack(document: ExportDocument) {
  const { body, losses } = await anki.write(document);
  const lines = textOf(body).split('\n');
  const count = lines.findIndex((line) => !line.startsWith('#'));
  const headers = new Map(
    lines.slice(0, count).map((line) => {
      const [name = '', ...value] = line.slice(1).split(':');
      return [name, value.join(':')];
    }),
  );
  const rows: string[][] = parse(lines.slice(count).join('\n'), { delimiter: '\t' });
  return { headers, rows, losses };
}

const readCard = ([guid = '', front = '', back = '', tags = '']: string[]) => ({
  guid,
  front: listTexts(parseFragment(front)),
  back: listTexts(parseFragment(back)),
  tags,
});

const expectedCards = (document: ExportDocument) =>
  document.items.map((item) => ({
    guid: `${document.sheet.id}/${item.id}`,
    front: [
      ...listQuestionLines(document, item),
      ...item.options.map(({ label }) => label),
      ...(item.interaction === 'match' ? item.targets.map(({ label }) => label) : []),
    ],
    back: [...keyInWords(item), ...listFullExplanation(document, item)],
    tags: `dateline dateline::${item.topic}`,
  }));

describe.each(bundledCases)('Anki cards of %s', (_id, document) => {
  it('hold the questions, the answers and all feedback', async () => {
    const { rows } = await readBack(document);
    const cards = rows.map(readCard);
    expect(cards).toEqual(expectedCards(document));
    const backs = cards.map(({ back }) => back.join('\n'));
    const missing = document.items.flatMap(({ feedback }, at) =>
      [feedback.key, ...Object.values(feedback.options)].filter(
        (text) => backs[at]?.includes(text) !== true,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('say how they are to be read', async () => {
    const { headers } = await readBack(document);
    expect(Object.fromEntries(headers)).toEqual({
      separator: 'tab',
      html: 'true',
      notetype: 'Basic',
      deck: document.title,
      'guid column': '1',
      'tags column': '4',
      columns: 'GUID\tFront\tBack\tTags',
    });
  });
});

it('takes any text as it is, and begins no field like a formula', async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocuments, async (document) => {
      const { rows, headers } = await readBack(document);
      expect(rows.map(readCard)).toEqual(expectedCards(document));
      expect(rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
      expect(headers.get('deck')).not.toContain('::');
    }),
    { numRuns: 50 },
  );
});
