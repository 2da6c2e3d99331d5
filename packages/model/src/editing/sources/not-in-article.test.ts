import { expect, test } from 'vitest';
import { findUnknown, listKnownWords } from './not-in-article.ts';

const known = listKnownWords(['Noriva’s debt is 1,200 crowns. The port of Alun is shut.'], {
  entities: [{ type: 'person', id: 'mei-tanaka', label: 'Mei Tanaka' }],
  facts: [
    {
      kind: 'clause',
      id: 'a',
      subject: 'mei-tanaka',
      verb: 'meet, met, met',
      evidence: [{ paragraph: 1, start: 0, end: 44 }],
      questions: [{ ask: 'subject', foils: [{ label: 'Petrola', because: 'It began in 1967.' }] }],
    },
  ],
});

test.each([
  ['Noriva owed 1,200 crowns to Tanaka.', []],
  ['Harbours are dear. Alun has one.', []],
  ['The crown came in 1996, in the town of Selm.', ['1996', 'Selm']],
  ['It is a rival of Petrola since 1967.', ['Petrola', '1967']],
  ['It has 44 ships.', ['44']],
])('"%s" has from elsewhere: %j', (text, words) => {
  expect(findUnknown(text, known)).toEqual(words);
});

test('nothing is from elsewhere while the article is not at hand', () => {
  expect(findUnknown('It is a rival of Petrola.', undefined)).toEqual([]);
});
