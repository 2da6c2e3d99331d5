import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCoverage, listUncovered, measureParagraphs } from './coverage.ts';
import { growToSentences, tidyMark, wordsOf } from './mark-words.ts';
import { splitAtMarks } from './segments.ts';

const place = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });

describe('a mark', () => {
  const paragraphs = ['Two boats', 'The 👩‍🚒 crew of  Zoë̈ won.'.normalize('NFC')];
  const at = (words: string, cutStart = 0, cutEnd = 0) => {
    const text = paragraphs[1] ?? '';
    const start = text.indexOf(words);
    return place(1, start + cutStart, start + words.length - cutEnd);
  };

  test.each([
    ['blanks at both ends', at(' crew '), 'crew'],
    ['half of an emoji', at('👩‍🚒 crew', 3), '👩‍🚒 crew'],
    ['an emoji without its end', at('The 👩‍🚒', 0, 2), 'The 👩‍🚒'],
    ['a letter without its accent', at('Zoë̈'.normalize('NFC'), 0, 1), 'Zoë̈'.normalize('NFC')],
  ])('with %s is put right', (_name, mark, words) => {
    const tidy = tidyMark(paragraphs, mark);
    expect(tidy && wordsOf(paragraphs, tidy)).toBe(words);
  });

  test('of blanks alone is none', () => {
    expect(tidyMark(paragraphs, at('  '))).toBeUndefined();
    expect(tidyMark(paragraphs, place(7, 0, 3))).toBeUndefined();
  });

  test('grows to the sentences that it touches', () => {
    const sentences = [place(1, 0, 10), place(1, 11, 20), place(1, 21, 30), place(2, 0, 9)];
    expect(growToSentences(place(1, 8, 13), sentences)).toEqual(place(1, 0, 20));
    expect(growToSentences(place(2, 2, 3), sentences)).toEqual(place(2, 0, 9));
  });
});

describe('coverage', () => {
  const sentences = [place(0, 0, 9), place(1, 0, 10), place(1, 11, 20), place(1, 21, 30)];

  test('counts the sentences that evidence touches, by paragraph', () => {
    const uncovered = listUncovered(sentences, [place(1, 5, 12), place(0, 9, 12)]);
    expect(uncovered).toEqual([place(0, 0, 9), place(1, 21, 30)]);
    const measured = measureParagraphs(sentences, uncovered);
    expect([...measured].map(([at, each]) => [at, formatCoverage(each)])).toEqual([
      [0, '0 of 1 sentence'],
      [1, '2 of 3 sentences'],
    ]);
  });
});

describe('a paragraph split at its marks', () => {
  const texts = fc.array(fc.constantFrom('a', ' ', '👩‍🚒', 'é', 'ë̈', '\u202E', '<b>', 'न'), {
    maxLength: 12,
  });
  const marks = fc.array(
    fc.record({
      paragraph: fc.constant(0),
      start: fc.nat({ max: 40 }),
      end: fc.nat({ max: 40 }),
      kind: fc.constantFrom('evidence', 'current'),
    }),
    { maxLength: 5 },
  );

  test('keeps every character, and knows the marks of each', () => {
    fc.assert(
      fc.property(texts, marks, (parts, all) => {
        const text = parts.join('');
        const segments = splitAtMarks(text, all);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, end, marks: own } of segments) {
          for (let at = start; at < end; at += 1) {
            expect(own).toEqual(all.filter((mark) => mark.start <= at && at < mark.end));
          }
        }
      }),
    );
  });
});
