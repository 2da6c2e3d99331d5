import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article-text.ts';

const paragraphsOf = async (text: string): Promise<readonly string[]> =>
  (await readArticle(text)).paragraphs;

describe('readArticle', () => {
  test('reads the first line as headline and each further non-empty line as a paragraph', async () => {
    expect(await paragraphsOf('Headline\n\nOne.\n \t\nTwo.\n')).toEqual([
      'Headline',
      'One.',
      'Two.',
    ]);
  });

  test('keeps white space inside and around a line, so that offsets hold', async () => {
    expect(await paragraphsOf('Headline\n  One.  \n')).toEqual(['Headline', '  One.  ']);
  });

  test.each([
    ['line feed', '\n'],
    ['carriage return', '\r'],
    ['both', '\r\n'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
  ])('reads the same article with any line break: %s', async (_name, lineBreak) => {
    const article = await readArticle(['Headline', '', 'One.', 'Two.'].join(lineBreak));
    expect(article).toEqual(await readArticle('Headline\nOne.\nTwo.'));
  });

  test('reads composed and decomposed letters as the same article', async () => {
    expect(await readArticle('Cafe\u0301')).toEqual(await readArticle('Caf\u00E9'));
    expect(await paragraphsOf('Cafe\u0301')).toEqual(['Caf\u00E9']);
  });

  test('leaves out a byte order mark', async () => {
    expect(await paragraphsOf('\uFEFFHeadline')).toEqual(['Headline']);
  });

  test('digests the paragraphs joined by a line feed', async () => {
    const expected = createHash('sha256').update('Caf\u00E9\nOne.').digest('hex');
    expect((await readArticle('Caf\u00E9\r\n\r\nOne.\r\n')).digest).toBe(expected);
  });

  test('reads no paragraphs from an empty text', async () => {
    expect(await paragraphsOf('\n \n')).toEqual([]);
  });
});
