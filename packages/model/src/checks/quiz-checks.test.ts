import { describe, expect, test } from 'vitest';
import { find, items, withDistractor, withStem } from '../../test/bank-items.ts';
import { topics } from '../sheet/topics.ts';
import type { Item } from '../item/item.ts';
import { quizChecks } from './all-checks.ts';
import { checkSpread } from './quiz/spread.ts';

const messagesOf = (number: number, quiz: readonly Item[]): string[] =>
  quizChecks({ items }, topics)
    .filter((check) => check.number === number)
    .flatMap(({ run }) => run(quiz).map(({ message }) => message));

/** Choices about different things, of which none gives another away. */
const unlike = [
  'hearing/date',
  'closure/place',
  'chair/holder',
  'reopen/object',
  'farms/how-many',
  'says-north/what',
].map(find);
const north = [find('says-north/what'), find('says-north-2/what')];

describe('each check of a quiz catches', () => {
  test.each<[check: number, fault: string, quiz: Item[], message: RegExp]>([
    [
      20,
      'a stem that names the key of another item',
      [find('mission/leader'), find('mission/departure')],
      /"mission\/departure" tells the key of "mission\/leader"/,
    ],
    [
      20,
      'the same in the reverse order',
      [find('mission/departure'), find('mission/leader')],
      /"mission\/departure" tells the key of "mission\/leader"/,
    ],
    [
      20,
      'an alias of a key in a stem',
      [
        find('meeting/object'),
        withStem('boats/how-many', 'How many boats did the River Council count?'),
      ],
      /tells the key/,
    ],
    [
      20,
      'an option that holds the key of another',
      [
        find('reopen/object'),
        { ...find('closure/place'), options: [{ id: 'o1', label: 'The River Accord hall' }] },
      ],
      /tells the key/,
    ],
    [
      20,
      'two items that offer each other’s keys as wrong answers',
      [
        withDistractor('closure/place', 'Ada Holm'),
        withDistractor('mission/leader', find('closure/place').reveals[0] ?? ''),
      ],
      /"closure\/place" and "mission\/leader" offer each other’s keys/,
    ],
    [
      21,
      'two items on one slot',
      [find('closure/date'), find('closure/date-typed')],
      /ask the same/,
    ],
    [
      21,
      'one slot to choose and to type',
      [find('boats/how-many'), find('boats/how-many-typed')],
      /ask the same/,
    ],
    [
      21,
      'two items of one stem',
      [find('says-north/what'), find('says-north-2/what')],
      /ask the same/,
    ],
    [
      20,
      'feedback that names the key of another item',
      [
        find('farms/how-many'),
        { ...find('closure/date'), feedback: { key: '', options: { o1: '140 farms.' } } },
      ],
      /"closure\/date" tells the key of "farms\/how-many"/,
    ],
    [
      21,
      'two items on different slots with one stem',
      [find('closure/order'), withStem('farms/how-many', find('closure/order').stem)],
      /ask the same/,
    ],
    [
      21,
      'two items that share most of their options',
      [
        find('closure/place'),
        { ...find('farms/how-many'), options: find('closure/place').options },
      ],
      /ask the same/,
    ],
    [
      23,
      'three items of one template',
      ['farms/how-many-typed', 'reopen/object', 'hearing/date', 'truce/date', 'closure/date'].map(
        (id) => ({ ...find(id), stem: `${id}?`, feedback: { key: '', options: {} } }),
      ),
      /"clause\/date" in common, and "/,
    ],
    [
      23,
      'more than a third of the stems with one opening',
      [
        'hearing/date-typed',
        'closure/place',
        'says-north/what',
        'mission/members/dag-vik',
        'says-south/what',
      ].map(find),
      /"which of" in common, and "/,
    ],
    [21, 'two items with one key', [find('mission/leader'), find('envoy/holder')], /ask the same/],
    [22, 'two items of one party and none of the other', north, /2 and 0 claim items/],
    [
      23,
      'a missing topic',
      [
        'mission/leader',
        'mission/departure',
        'note/date',
        'closure/date-typed',
        'recall/order',
        'blockade/match-dates',
        'offer/deed',
      ].map(find),
      /No item is about objectives or claims/,
    ],
    [23, 'one interaction', unlike, /"choice" in common, and "/],
    [
      23,
      'one difficulty',
      items.map((item) => ({ ...item, difficulty: 0.1 })).slice(0, 6),
      /"easy" in common, and "/,
    ],
  ])('%i: %s', (number, _fault, quiz, message) => {
    expect(messagesOf(number, quiz).join('\n')).toMatch(message);
  });

  test('23: a topic that was not requested', () => {
    const [first, second] = checkSpread({ items }, ['dates'])([find('mission/leader')]);
    expect(first?.message).toBe('"mission/leader" is about delegates, which was not asked for');
    expect(second?.message).toMatch(/^No item is about dates: .* ask something else about it$/);
  });
});

describe('each check of a quiz passes', () => {
  test('20: a short number that another text has too', () => {
    const seven = {
      ...find('closure/date'),
      stem: 'Which 7 boats?',
      feedback: { key: 'Seven.', options: {} },
    };
    expect(messagesOf(20, [find('boats/how-many'), seven])).toEqual([]);
  });

  const unrelated = [find('boats/how-many'), find('mission/leader'), find('closure/place')];
  test.each([20, 21, 22])('%i: unrelated items', (number) => {
    expect(messagesOf(number, unrelated)).toEqual([]);
  });

  test('22: one item more of one party', () => {
    expect(messagesOf(22, [...north, find('says-south/what')])).toEqual([]);
  });

  test('23: a quiz too short for every topic', () => {
    expect(messagesOf(23, unrelated)).toEqual([]);
  });

  test('23: a missing topic if the bank has no item of it', () => {
    const dates = items.filter(({ topic }) => topic === 'dates').slice(0, 3);
    expect(checkSpread({ items: dates }, ['dates', 'claims'])(dates)).toEqual([]);
  });

  test('23: one interaction if only items about other topics have another', () => {
    const plain = items.filter(
      ({ interaction, topic }) => interaction === 'choice' && topic === 'dates',
    );
    const alike = plain.map((item) => ({ ...item, difficulty: 0.5 }));
    const elsewhere = items.filter(({ topic }) => topic !== 'dates');
    expect(checkSpread({ items: [...alike, ...elsewhere] }, ['dates'])(alike)).toEqual([]);
  });

  test('23: one interaction if the bank has no other', () => {
    const plain = items.filter(({ interaction }) => interaction === 'choice');
    const alike = plain.map((item) => ({ ...item, difficulty: 0.5 }));
    expect(
      checkSpread({ items: alike }, ['delegates'])(
        alike.filter(({ topic }) => topic === 'delegates'),
      ),
    ).toEqual([]);
  });
});
