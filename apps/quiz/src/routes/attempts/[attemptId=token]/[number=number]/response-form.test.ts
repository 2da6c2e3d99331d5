import type { InteractionName, PublicItem } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { readResponse } from './response-form.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, label: `Option ${id}` }));
function itemOf(interaction: InteractionName): PublicItem {
  const base = { number: 1, topic: 'dates', stem: 'When?', options } as const;
  const shared = { ...base, options: [...base.options] };
  return interaction === 'match'
    ? { ...shared, interaction, targets: [{ id: 'x', label: 'X' }] }
    : { ...shared, interaction };
}
function read(interaction: InteractionName, fields: string): ReturnType<typeof readResponse> {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(fields)) form.append(name, value);
  return readResponse(itemOf(interaction), form);
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
] as const)('$interaction $fields is read as a response', ({ interaction, fields, response }) => {
  expect(read(interaction, fields)).toEqual({ ok: true, response });
});

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
] as const)(
  '$interaction "$fields" is incomplete and keeps what was entered',
  ({ interaction, fields, entered }) => {
    expect(read(interaction, fields)).toMatchObject({ ok: false, entered });
  },
);

test.each(['choice', 'multipleChoice', 'order', 'match'] as const)(
  'passing a %s item is a response, whatever is filled in',
  (interaction) => {
    expect(read(interaction, 'choice=a&place.a=1&pass=pass')).toEqual({ ok: true, response: null });
  },
);
