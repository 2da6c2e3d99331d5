import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime } from '../sheet/format-time.ts';
import { readArticle } from '../sheet/text/article-text.ts';
import { listCandidates, type ArticleCandidate } from './list-candidates.ts';

const frame = { published: '2025-06-20', language: 'en' } as const;
const list = async (
  text: string,
  published: string = frame.published,
): Promise<ArticleCandidate[]> => listCandidates(await readArticle(text), { ...frame, published });

describe('listCandidates', () => {
  test('lists all kinds, with the paragraph and the place of each', async () => {
    const candidates = await list(
      'The bridge\nOn Tuesday Ada Holm said in Oman that 26 boats passed.',
    );
    expect(
      candidates.map(({ kind, paragraph, start, text }) => [kind, paragraph, start, text]),
    ).toEqual([
      ['voice', 0, 0, 'The bridge'],
      ['name', 1, 11, 'Ada Holm'],
      ['name', 1, 28, 'Oman'],
      ['date', 1, 3, 'Tuesday'],
      ['number', 1, 38, '26'],
      ['place', 1, 28, 'Oman'],
      ['voice', 1, 0, 'On Tuesday Ada Holm said in Oman that 26 boats passed.'],
    ]);
  });

  test('refuses a day that is none', async () => {
    await expect(list('The bridge', 'June')).rejects.toThrow(
      'Cannot list candidates: "June" is no day',
    );
  });

  test('each candidate is the text at its place', async () => {
    const words = fc.constantFrom(
      'Prime',
      'Minister',
      'Ada',
      'al-Holm',
      'of',
      'the',
      'Bank',
      'said',
      ',',
      '.',
      '“',
      '”',
      '(',
      ')',
      '26',
      'two',
      '-',
      'thirds',
      '$',
      'May',
      'Tuesday',
      'last',
      'ago',
      '\u202E',
      '\u0000',
      '\u200D',
      '\uD83D',
      'é',
      '𝒜',
      'ﬃ',
      '\n',
      'UN',
      '1986',
      'to',
      'according',
      'İ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom('', ' '),
        async (parts, blank) => {
          const article = await readArticle(parts.join(blank));
          for (const { paragraph, start, end, text } of listCandidates(article, frame)) {
            expect(article.paragraphs[paragraph]?.slice(start, end)).toBe(text);
            expect(text).not.toBe('');
          }
        },
      ),
    );
  });
});

const describeCandidate = (candidate: ArticleCandidate): string => {
  const place = `${candidate.paragraph} ${candidate.start}-${candidate.end} ${candidate.kind}`;
  switch (candidate.kind) {
    case 'name': {
      const beside = [candidate.title, candidate.post]
        .map((mention) => mention?.text ?? '-')
        .join(' / ');
      return `${place} ${candidate.text}: ${candidate.sort}, ${candidate.why}; group ${candidate.group}; ${beside}`;
    }
    case 'date':
      return `${place} ${candidate.text}: ${formatTime(candidate.time)}, ${candidate.rule}`;
    case 'number':
      return `${place} ${candidate.text}: ${candidate.value} ${candidate.currency ?? ''}${candidate.isPercent ? '%' : ''} ${candidate.counts}`;
    case 'place':
      return `${place} ${candidate.text}: ${candidate.what}, ${candidate.countries.join(' ')}`;
    case 'voice':
      return `${place} ${candidate.voice}: ${candidate.verb?.text ?? '-'} / ${candidate.speaker?.text ?? '-'}`;
  }
};

test.each([
  ['apollo-11-1969', '1969-07-31'],
  ['reykjavik-summit-1986', '1986-10-31'],
  ['world-cup-final-1966', '1966-07-31'],
])('lists the candidates of %s', async (name, published) => {
  const text = await readFile(
    new URL(`../../sheets/articles/${name}.txt`, import.meta.url),
    'utf8',
  );
  const lines = (await list(text, published)).map(describeCandidate);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    `../../test/fixtures/candidates/${name}.txt`,
  );
});
