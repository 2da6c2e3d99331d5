import { deriveBank, FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { markSheet } from '../../test/canary/mark-sheet.ts';
import { toArticle } from './article.ts';

test.each(bundledSheets.map((json) => FactSheet.parse(json)))(
  'the article of $id is the same bytes whatever editors write about wrong answers',
  (sheet) => {
    const bytesOf = (of: FactSheet): string => {
      const stored = { hash: 'hash', publishedAt: '2026-01-01T00:00:00.000Z', sheet: of };
      return JSON.stringify(toArticle(stored, deriveBank(of)));
    };
    const marked = markSheet(sheet);
    expect(JSON.stringify(marked)).toContain('SecretCanary of an entity.');
    expect(bytesOf(marked)).toBe(bytesOf(sheet));
  },
);
