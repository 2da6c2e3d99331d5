import { expect, test } from 'vitest';
import { createSheetReport } from '../../src/editing/sheet-report.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { correctSheet } from '../../test/correct-sheet.ts';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { renderFacts } from './facts.ts';

test('says what a question without an item lacks, also if its fact has another', async () => {
  const lost = { ask: 'object', stem: 'What did Northland close?' };
  const facts = askedSheet.facts.map((fact) =>
    fact.id === 'closure' ? { ...fact, questions: [...fact.questions, lost] } : fact,
  );
  const page = await renderFacts(createSheetReport(FactSheet.parse({ ...askedSheet, facts })), []);
  expect(String(page).match(/Without an item: .*?</g)).toEqual([
    'Without an item: the question about &quot;object&quot; needs two wrong answers.<',
  ]);
});

test('shows the remark on a fact', async () => {
  const sheet = correctSheet(askedSheet, { closure: { remark: 'Rain had failed for two years.' } });
  const page = await renderFacts(createSheetReport(sheet), []);
  expect(String(page)).toContain('<p>Remark: Rain had failed for two years.</p>');
});
