import type { InteractionName, PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { readConfidence, readResponse } from './response-form.ts';

const base = { number: 1, topic: 'dates', stem: 'When?' } as const;
const listed = { ...base, options: ['a', 'b', 'c'].map((id) => ({ id, label: `Option ${id}` })) };
const items: Record<InteractionName, PublicItem> = {
  choice: { ...listed, interaction: 'choice' },
  multipleChoice: { ...listed, interaction: 'multipleChoice' },
  order: { ...listed, interaction: 'order' },
  match: { ...listed, interaction: 'match', targets: [{ id: 'x', label: 'X' }] },
  number: { ...base, interaction: 'number', unit: 'people' },
  date: { ...base, interaction: 'date', granularity: 'day' },
};
function read(interaction: InteractionName, fields: string): ReturnType<typeof readResponse> {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.append(name, value);
  return readResponse(items[interaction], form);
}

test.each([
  { interaction: 'choice', fields: 'choice=b', response: 'b' },
  { interaction: 'multipleChoice', fields: 'choice=c&choice=a', response: ['c', 'a'] },
  { interaction: 'order', fields: 'place.a=3&place.b=1&place.c=2', response: ['b', 'c', 'a'] },
  {
    interaction: 'match',
    fields: 'place.a=x&place.b=x&place.c=x',
    response: { a: 'x', b: 'x', c: 'x' },
  },
  { interaction: 'number', fields: 'text=+twenty-six+', response: 'twenty-six' },
  { interaction: 'date', fields: 'text=June+2,+2025&picked=', response: 'June 2, 2025' },
  { interaction: 'date', fields: 'text=&picked=2025-06-02', response: '2025-06-02' },
  { interaction: 'date', fields: 'text=2+June+2025&picked=2025-06-02', response: '2 June 2025' },
] as const)(
  'reads a response to a $interaction item from $fields',
  ({ interaction, fields, response }) => {
    expect(read(interaction, fields)).toMatchObject({ ok: true, response });
  },
);

test.each([
  { interaction: 'choice', fields: '', entered: {} },
  { interaction: 'multipleChoice', fields: '', entered: {} },
  {
    interaction: 'order',
    fields: 'place.a=1&place.b=1&place.c=2',
    entered: { a: '1', b: '1', c: '2' },
  },
  { interaction: 'order', fields: 'place.a=1&place.b=2&place.c=', entered: { a: '1', b: '2' } },
  { interaction: 'match', fields: 'place.a=x', entered: { a: 'x' } },
  { interaction: 'number', fields: 'text=+', entered: {} },
  { interaction: 'date', fields: 'text=&picked=', entered: {} },
  {
    interaction: 'date',
    fields: 'text=3+June&picked=2025-06-02',
    entered: { text: '3 June', picked: '2025-06-02' },
  },
] as const)(
  'refuses the incomplete answer "$fields" to a $interaction item and keeps the entered fields',
  ({ interaction, fields, entered }) => {
    expect(read(interaction, fields)).toMatchObject({ ok: false, entered });
  },
);

test.each(['choice', 'multipleChoice', 'order', 'match', 'number', 'date'] as const)(
  'passing a %s item is a response, regardless of its fields',
  (interaction) => {
    expect(read(interaction, 'choice=a&place.a=1&text=1&pass=pass')).toMatchObject({
      ok: true,
      response: null,
    });
  },
);

test('asks the reader to write a missing year, since years have no picker', () => {
  const year: PublicItem = { ...base, interaction: 'date', granularity: 'year' };
  expect(readResponse(year, new FormData())).toMatchObject({ message: 'Write a year first.' });
});

test('asks for as many options as the stem does', () => {
  const two = { ...items.multipleChoice, stem: 'Which two of these were aims?' };
  expect(readResponse(two, new FormData())).toMatchObject({ message: 'Choose two.' });
});

test.each([
  { fields: 'confidence=thinkSo', level: 'thinkSo' },
  { fields: 'confidence=certain', level: undefined },
  { fields: '', level: undefined },
  { fields: 'confidence=sure&pass=pass', level: undefined },
])('reads the confidence $level from "$fields"', ({ fields, level }) => {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.append(name, value);
  expect(readConfidence(form)).toBe(level);
});

test.each([
  {
    stem: 'Which two of these belonged to it?',
    fields: 'choice=a',
    asks: /^The answer has one more part/,
  },
  { stem: 'Which three were made?', fields: 'choice=a', asks: /^The answer has 2 more parts/ },
  { stem: 'Which two of these belonged to it?', fields: 'choice=a&choice=b', asks: undefined },
  { stem: 'Which two of these belonged to it?', fields: 'choice=a&asked=on', asks: undefined },
  { stem: 'Which of these belonged to it?', fields: 'choice=a', asks: undefined },
])('“$stem” answered by $fields asks for more: $asks', ({ stem, fields, asks }) => {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.append(name, value);
  const given = readResponse({ ...items.multipleChoice, stem }, form);
  expect(given.ok).toBe(asks === undefined);
  expect(given.ok ? undefined : given.asks).toBe(asks && true);
  expect(given.ok ? '' : given.message).toMatch(asks ?? /^$/);
});
