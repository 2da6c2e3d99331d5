import { expect, test } from 'vitest';
import { lengthsFor, readStart } from './start-form.ts';

function formOf(entries: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test('reads the options of a complete form', () => {
  expect(
    readStart(
      formOf([
        ['length', '5'],
        ['topics', 'claims'],
        ['topics', 'dates'],
        ['difficulty', 'hard'],
        ['feedback', 'deferred'],
        ['counted', 'on'],
        ['timer', 'on'],
      ]),
    ),
  ).toEqual({
    ok: true,
    extras: { timer: true, confidence: false },
    chosen: {
      length: 5,
      topics: ['dates', 'claims'],
      difficulty: 'hard',
      feedback: 'deferred',
      mode: 'counted',
    },
  });
});

test('a quiz is practice unless the reader chooses a counted one', () => {
  const fields: [string, string][] = [
    ['length', '5'],
    ['topics', 'dates'],
  ];
  expect(readStart(formOf(fields))).toMatchObject({ ok: true, chosen: { mode: 'practice' } });
});

test.each([
  { length: 'many', message: 'Choose how many questions.' },
  { length: '51', message: 'Choose how many questions.' },
  { length: '-1', message: 'Choose how many questions.' },
  { length: '5', message: 'Choose at least one topic.' },
])('refuses a form with length $length and no topic: $message', ({ length, message }) => {
  expect(
    readStart(
      formOf([
        ['length', length],
        ['topics', 'gossip'],
      ]),
    ),
  ).toMatchObject({ ok: false, message });
});

test('a refused form keeps the chosen options', () => {
  expect(
    readStart(
      formOf([
        ['length', '10'],
        ['difficulty', 'easy'],
        ['feedback', 'deferred'],
        ['confidence', 'on'],
      ]),
    ),
  ).toMatchObject({
    extras: { timer: false, confidence: true },
    chosen: { length: 10, topics: [], difficulty: 'easy', feedback: 'deferred' },
  });
});

test.each(['', 'impossible'])('reads the difficulty "%s" as mixed', (difficulty) => {
  const fields: [string, string][] = [
    ['length', '5'],
    ['topics', 'dates'],
    ['difficulty', difficulty],
  ];
  expect(readStart(formOf(fields))).toMatchObject({ ok: true, chosen: { difficulty: 'mixed' } });
});

test('offers only lengths that the article has enough items for', () => {
  expect(lengthsFor(12)).toEqual([5, 10]);
  expect(lengthsFor(3)).toEqual([3]);
});
