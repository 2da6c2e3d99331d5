import { readArticle } from '@dateline/model/editing';
import { expect, test } from 'vitest';
import { createDraft } from './create-draft.ts';

const about = {
  headline: 'Two boats meet',
  publisher: '',
  agency: '',
  url: '',
  published: '2026-05-04',
  language: 'en',
  ownsText: false,
};

test('a summary is taken into the draft, and may be written later', async () => {
  const article = await readArticle('Two boats meet\nThe race was on 3 May.');
  const summary = ' Where two boats met, and why. ';
  expect(createDraft(article, { ...about, summary }).sheet.summary).toBe(
    'Where two boats met, and why.',
  );
  expect(createDraft(article, about).sheet.summary).toBe('');
});
