import { topics } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { defaultSettings } from '$lib/server/cookies/quiz-settings.ts';
import { lengthsFor, readStart as read, toSettings } from './start-form.ts';

const readStart = (form: FormData) => read(form, defaultSettings);

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

test.each([
  { itemCount: 60, most: 10, lengths: [5, 10, 15, 20] },
  { itemCount: 12, most: 10, lengths: [5, 10] },
  { itemCount: 12, most: 7, lengths: [5] },
  { itemCount: 8, most: 3, lengths: [3] },
])(
  'of $itemCount items, of which at most $most are in a quiz of ten, offers the lengths $lengths',
  ({ itemCount, most, lengths }) => {
    expect(lengthsFor({ itemCount, quizItemCount: { least: most, most } })).toEqual(lengths);
  },
);

test('the button alone starts ten mixed questions on every topic', () => {
  expect(readStart(formOf([['quick', 'on']]))).toEqual({
    ok: true,
    chosen: { length: 10, topics, difficulty: 'mixed', feedback: 'immediate', mode: 'counted' },
    extras: { timer: false, confidence: false },
  });
});

test('the button alone ignores what the reader chose for a quiz of their own, but for whether it counts', () => {
  const settings = {
    ...defaultSettings,
    length: 5,
    mode: 'practice',
    feedback: 'deferred',
    timer: true,
    confidence: true,
  } as const;
  expect(read(formOf([['quick', 'on']]), settings)).toMatchObject({
    chosen: { length: 10, feedback: 'immediate', mode: 'practice' },
    extras: { timer: false, confidence: false },
  });
});

test('settings remember the topics that were unticked, not those that the article does not offer', () => {
  const form = formOf([
    ['length', '5'],
    ['offered', 'dates'],
    ['offered', 'places'],
    ['topics', 'places'],
    ['confidence', 'on'],
  ]);
  expect(toSettings(form, readStart(form))).toEqual({
    length: 5,
    without: ['dates'],
    difficulty: 'mixed',
    feedback: 'immediate',
    mode: 'practice',
    timer: false,
    confidence: true,
  });
});
