import type { Response, ServedItem } from '@dateline/model';
import { expect, test } from 'vitest';
import { namePlaces, reviewAnswer } from './review-answer.ts';

const options = [
  { id: 'a', label: 'Alpha' },
  { id: 'b', label: 'Beta' },
  { id: 'c', label: 'Gamma' },
];
const base: Omit<ServedItem, 'interaction' | 'key' | 'inSequence' | 'options'> = {
  id: 'final/who',
  number: 1,
  topic: 'places',
  stem: 'Which?',
  asks: ['final#subject'],
  facts: ['final'],
  reveals: [],
  difficulty: 0.5,
  proof: {
    template: 'clause/subject',
    query: { select: [], given: [] },
    facts: [],
    because: '',
    refutations: [],
  },
  feedback: { key: '', options: {} },
  evidence: [],
};
const choice: ServedItem = {
  ...base,
  options,
  interaction: 'choice',
  key: 'b',
  inSequence: false,
};
const several: ServedItem = { ...base, options, interaction: 'multipleChoice', key: ['a', 'b'] };
const order: ServedItem = { ...base, options, interaction: 'order', key: ['a', 'b', 'c'] };
const targets = [
  { id: 'x', label: 'East' },
  { id: 'y', label: 'West' },
];
const match: ServedItem = {
  ...base,
  options,
  interaction: 'match',
  targets,
  key: { a: 'x', b: 'x', c: 'y' },
};
const number: ServedItem = {
  ...base,
  options: [],
  interaction: 'number',
  unit: 'people',
  key: 96_924,
};
const date: ServedItem = {
  ...base,
  options: [],
  interaction: 'date',
  granularity: 'day',
  key: '1966-07-30',
};

const read = (...[item, response]: Parameters<typeof reviewAnswer>): string[] =>
  reviewAnswer(item, response).map(({ sign, label, note }) => `${sign} ${label}: ${note}`.trim());

test.each([
  [
    'a wrong choice',
    choice,
    'a',
    ['✗ Alpha: Your answer: wrong', '✓ Beta: Right answer', 'Gamma:'],
  ],
  ['a right choice', choice, 'b', ['Alpha:', '✓ Beta: Your answer: right', 'Gamma:']],
  ['a skipped choice', choice, null, ['Alpha:', '✓ Beta: Right answer', 'Gamma:']],
  [
    'one of two right answers',
    several,
    ['a', 'c'],
    ['✓ Alpha: Your answer: right', '✓ Beta: Right answer', '✗ Gamma: Your answer: wrong'],
  ],
  [
    'an order, in its right order',
    order,
    ['a', 'c', 'b'],
    [
      '✓ Alpha: You got this right',
      '✗ Beta: You put it at number 3',
      '✗ Gamma: You put it at number 2',
    ],
  ],
  [
    'a wrong pair, before the right one',
    match,
    { a: 'x', b: 'y', c: 'y' },
    [
      '✓ Alpha — East: You got this right',
      '✗ Beta — West: Your answer: wrong',
      '✓ Beta — East: Right answer',
      '✓ Gamma — West: You got this right',
    ],
  ],
  ['a wrong number', number, 100, ['✗ 100: Your answer: wrong', '✓ 96,924 people: Right answer']],
  ['a right number', number, 96_924, ['✓ 96,924 people: Your answer: right']],
  [
    'a wrong date',
    date,
    '1966-07-29',
    ['✗ 29 July 1966: Your answer: wrong', '✓ 30 July 1966: Right answer'],
  ],
  ['a skipped date', date, null, ['✓ 30 July 1966: Right answer']],
] satisfies [string, ServedItem, Response, string[]][])(
  'shows %s with what is right',
  (_, item, response, lines) => {
    expect(read(item, response)).toEqual(lines);
  },
);

test('no line has a colour without a sign and a note', () => {
  const lines = reviewAnswer(several, ['a', 'c']);
  expect(
    lines.filter(({ outcome }) => outcome !== '').every(({ sign, note }) => sign && note),
  ).toBe(true);
});

test.each([
  [[3], 'paragraph 3'],
  [[5, 3, 5], 'paragraphs 3 and 5'],
  [[0], 'the headline'],
  [[2, 0], 'the headline and paragraph 2'],
])('evidence in paragraphs %j is in %s of the article', (paragraphs, named) => {
  const evidence = paragraphs.map((paragraph) => ({ paragraph, start: 0, end: 1 }));
  expect(namePlaces(evidence)).toBe(named);
});
