import { expect, test } from 'vitest';
import { readArticle } from '../sheet/text/article-text.ts';
import { listCandidates } from './list-candidates.ts';

// What is not linear takes minutes, and fails by the time limit of tests.
test.each(['a', '1', 'A.', 'al-', '(', '\u202E', '\uD83D', '1, ', 'A ', 'the ', 'May ', 'said '])(
  'reads a text of 100,000 characters of "%s"',
  async (part) => {
    const article = await readArticle(part.repeat(100_000 / part.length));
    const candidates = listCandidates(article, { published: '2025-06-20', language: 'en' });
    expect(candidates.length).toBeGreaterThan(0);
  },
);
