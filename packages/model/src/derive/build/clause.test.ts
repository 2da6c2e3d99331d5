import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet, day } from '../../../test/sheets/world-sheet.ts';

/** Ada meets so many people, each on a day of her own. */
const meetings = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `meeting-${at}`,
    subject: 'ada',
    verb: 'meet, met, met',
    slots: [{ slot: 'object', value: { text: `envoy number ${at}` } }],
    time: day(`2001-03-${String(at + 10)}`),
    once: true,
  }));

describe('a question about a clause', () => {
  test('is asked if twelve others say something like it, but not if thirteen do', () => {
    const idsOf = (count: number) =>
      openBank(buildWorldSheet(meetings(count))).items.map(({ id }) => id);
    expect(idsOf(13)).toContain('meeting-0/date');
    expect(idsOf(14)).not.toContain('meeting-0/date');
  });

  const visit = {
    id: 'visit',
    subject: 'bo',
    verb: 'visit, visited, visited',
    slots: [
      { slot: 'object', value: 'ada', sole: 'He visited one person.' },
      { slot: 'place', before: 'in', value: 'hill' },
      { slot: 'about', before: 'about', value: { text: 'the dam' }, sole: 'There was one matter.' },
      { slot: 'for', before: 'for', value: { count: 140, of: 'minutes' } },
      { slot: 'with', before: 'with', value: 'board', sole: 'He took one body along.' },
    ],
    time: day('2001-03-20'),
    once: true,
    complete: [{ slot: 'subject', by: 'article', reason: 'He came alone.' }],
    foils: [
      ...['cara', 'dan'].map((entity) => ({ slot: 'object', entity, reason: 'At sea.' })),
      ...['eli', 'fay'].map((entity) => ({ slot: 'subject', entity, reason: 'At sea.' })),
      ...['mill', 'ford'].map((entity) => ({ slot: 'place', entity, reason: 'Too far.' })),
      ...['the sea', 'the mill'].map((label) => ({ slot: 'about', label, reason: 'Not yet.' })),
      ...['union', 'crew'].map((entity) => ({ slot: 'with', entity, reason: 'On strike.' })),
    ],
  };

  test.each([
    ['visit/date', 'dates'],
    ['visit/subject', 'delegates'],
    ['visit/object', 'delegates'],
    ['visit/place', 'places'],
    ['visit/about', 'outcomes'],
    ['visit/with', 'outcomes'],
    ['visit/how-many', 'figures'],
  ])('has a topic by what it asks for: %s is about %s', (id, topic) => {
    expect(openBank(buildWorldSheet([visit])).find(id).topic).toBe(topic);
    const named = buildWorldSheet([{ ...visit, topic: 'reasons' }]);
    expect(openBank(named).find(id).topic).toBe('reasons');
  });

  test('gives all slots but the one that it asks for', () => {
    const { find } = openBank(buildWorldSheet([visit]));
    const given = (id: string) => find(id).proof.query.given.map((slot) => slot.split('#')[1]);
    expect(given('visit/date')).toEqual([
      'subject',
      'object',
      'place',
      'about',
      'for',
      'with',
      'verb',
    ]);
    expect(given('visit/subject')).toEqual([
      'object',
      'place',
      'about',
      'for',
      'with',
      'verb',
      'time',
    ]);
  });

  test('about the number of something does not contain the number', () => {
    const idsOf = (text: string, count = 140) =>
      openBank(
        buildWorldSheet([
          {
            id: 'count',
            subject: 'board',
            verb: 'count, counted, counted',
            slots: [
              { slot: 'object', value: { count, of: 'farms' } },
              { slot: 'place', before: 'near', value: { text } },
            ],
          },
        ]),
      ).items.map(({ id }) => id);
    expect(idsOf('the 14 mills')).toEqual(['count/how-many', 'count/how-many-typed']);
    expect(idsOf('the 140 mills')).toEqual([]);
    expect(idsOf('the six mills', 6)).toEqual([]);
  });

  test('is not asked if another clause answers it too', () => {
    const closed = { complete: [{ slot: 'object', by: 'article', reason: 'It names all.' }] };
    const stay = (id: string, place: string, all: readonly string[]) => ({
      ...closed,
      id,
      subject: 'ada',
      verb: 'bring, brought, brought',
      slots: [
        { slot: 'object', value: { all } },
        { slot: 'place', before: 'to', value: place, sole: 'It has one place.' },
      ],
      foils: [
        ...['ford', 'lake'].map((entity) => ({ slot: 'place', entity, reason: 'Too far.' })),
        ...['eli', 'fay'].map((entity) => ({ slot: 'object', entity, reason: 'At sea.' })),
      ],
    });
    const idsOf = (...facts: readonly object[]) =>
      openBank(buildWorldSheet(facts)).items.map(({ id }) => id);
    const first = stay('first', 'hill', ['bo', 'cara']);
    expect(idsOf(first)).toEqual(['first/object', 'first/place']);
    expect(idsOf(first, stay('second', 'mill', ['bo', 'cara']))).toEqual([
      'first/object',
      'second/object',
    ]);
    expect(idsOf(first, stay('second', 'hill', ['bo', 'dan']))).toEqual([
      'first/place',
      'second/place',
    ]);
  });
});
