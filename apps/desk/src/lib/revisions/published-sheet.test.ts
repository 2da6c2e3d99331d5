import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { readSheetFile } from '../storage/draft-file.ts';
import { toPublishedSheet } from './published-sheet.ts';

const { sheet } = readSheetFile(JSON.stringify(bundledSheets[3]));
if (sheet === undefined) throw new Error('The bundled sheet cannot be read');

const words = 'the words of the article';
const quoting = {
  ...sheet,
  facts: sheet.facts.map((fact) => ({
    ...fact,
    evidence: fact.evidence.map((place) => ({ ...place, quote: words })),
  })),
};

test('no word of an article that others own is sent', () => {
  expect(JSON.stringify(quoting)).toContain(words);
  const sent = toPublishedSheet({ sheet: quoting, ownsText: false });
  expect(JSON.stringify(sent)).not.toContain(words);
  expect(sent).toEqual(sheet);
});

test('the publisher’s own words are sent', () => {
  expect(toPublishedSheet({ sheet: quoting, ownsText: true })).toEqual(quoting);
});
