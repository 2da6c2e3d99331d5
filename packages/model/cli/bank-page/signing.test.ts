import { expect, test } from 'vitest';
import { createSheetReport } from '../../src/editing/sheet-report.ts';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { signAll } from '../../test/sign-all.ts';
import { numberItems } from './entries.ts';
import { renderSigning } from './signing.ts';

test('says why an item was dropped, and which words reveal another', async () => {
  const signed = signAll(askedSheet);
  const report = createSheetReport({
    ...signed,
    summary: 'They signed on 25 March.',
    dropped: [{ item: 'visit/time-choice', reason: 'Too easy.' }],
  });
  const page = String(await renderSigning(report, numberItems(report)));
  expect(page).toContain('(Too easy.)');
  expect(page).toMatch(/\(&quot;[^&]+&quot; in the summary\)/);
});
