import { describe, expect, test } from 'vitest';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { openBank } from '../../test/bank-items.ts';
import { runItemCheck } from '../../test/run-item-check.ts';
import type { Item } from '../item/item.ts';

const { items, context, find, relabel } = openBank(askedSheet);

/** Copies an item with another feedback on the option with this label. */
const explain = (id: string, label: string, feedback: string): Item => {
  const item = find(id);
  const option = item.options.find((each) => each.label === label)?.id ?? '';
  return {
    ...item,
    feedback: { ...item.feedback, options: { ...item.feedback.options, [option]: feedback } },
  };
};

const messagesOf = (number: number, item: Item): string =>
  runItemCheck(number, item, context)
    .map(({ message }) => message)
    .join('\n');

describe('the checks of what editors ask', () => {
  test.each([18, 28])('%i passes questions without faults', (number) => {
    expect(items.map((item) => messagesOf(number, item)).join('')).toBe('');
  });

  test.each<[check: number, fault: string, item: Item, message: RegExp]>([
    [
      18,
      'feedback that only denies',
      explain('closure/reason-choice', 'A flood', 'A flood was not why Northland closed the dam.'),
      /^Its feedback on "A flood" only denies it$/,
    ],
    [
      18,
      'feedback that repeats the statement of the key',
      explain('truce/time-choice', '12 March', 'Eva Lund signed a truce on 25 March.'),
      /^Its feedback on "12 March" says no more than stem, options/,
    ],
    [18, 'no feedback', explain('truce/time-choice', '12 March', ''), /really is$/],
    [
      28,
      'a date before the event that the stem names',
      relabel('truce/time-choice', { '12 March': '2 March' }),
      /^"2 March" is impossible: it lies before the closure of the upper dam$/,
    ],
    [
      28,
      'a date before the article for what is planned',
      relabel('visit/time-choice', { '2 April': '20 February' }),
      /^"20 February" is impossible: it lies before the article/,
    ],
    [
      28,
      'a noun among purposes',
      relabel('closure/reason-choice', {
        'A drought': 'To save water',
        'A flood': 'To mend it',
        'A strike': 'To clean it',
      }),
      /^"A fire" is an option of another sense: all others begin with "to"/,
    ],
    [
      28,
      'a purpose among plain words',
      relabel('closure/reason-choice', {
        'A drought': 'To save water',
        'A flood': 'Floods',
        'A strike': 'Strikes',
        'A fire': 'Fires',
      }),
      /^"To save water" is an option of another sense: it alone begins with "to"/,
    ],
    [
      28,
      'several right answers in a stem without their number',
      { ...find('guests/object-multipleChoice'), stem: 'Whom did Eva Lund invite?' },
      /^Its stem does not say that two options are right: write/,
    ],
    [
      28,
      'one feedback for two options',
      explain('guests/object-multipleChoice', 'Dag Vik', 'Ida Moe leads the farmers.'),
      /^"Dag Vik" and "Ida Moe" have the same feedback$/,
    ],
    [
      28,
      'ordinals in the lines of an order',
      relabel('in-order/order', {
        'Eva Lund signs a truce': 'The second truce',
        'Northland closes the upper dam': 'The first truce',
      }),
      /^Its lines carry the answer/,
    ],
    [
      28,
      'dates in the lines of an order',
      relabel('in-order/order', {
        'Eva Lund signs a truce': 'The truce of 25 March',
        'Northland closes the upper dam': 'The closure of 3 March',
      }),
      /^Its lines carry the answer/,
    ],
  ])('%i catches %s', (number, _fault, item, message) => {
    expect(messagesOf(number, item)).toMatch(message);
  });

  test.each([
    'It had last come ten years before.',
    'That was ten years before.',
    'Eva Lund spoke of one there. She was wrong.',
  ])('14 passes feedback that leans on its option: "%s"', (feedback) => {
    const item = explain('closure/reason-choice', 'A flood', feedback);
    expect(messagesOf(14, item)).toBe('');
    expect(messagesOf(14, { ...item, stem: 'Why did it close?' })).toMatch(/^Its stem says "it"/);
  });

  test.each<[what: string, item: Item]>([
    [
      'a date before an event that the stem does not put before the answer',
      { ...relabel('truce/time-choice', { '12 March': '2 March' }), stem: 'When was the truce?' },
    ],
    [
      'one date in the lines of an order',
      relabel('in-order/order', { 'Eva Lund signs a truce': 'The truce of 25 March' }),
    ],
    [
      'small words that are all different',
      relabel('closure/reason-choice', { 'A flood': 'The flood', 'A strike': 'Strikes' }),
    ],
  ])('28 passes %s', (_what, item) => {
    expect(messagesOf(28, item)).toBe('');
  });
});
