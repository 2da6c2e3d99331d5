import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';

const came = { verb: 'come, came, come' };
const people = (count: number, bound?: string, of = 'people') => ({ count, of, bound });
const inside = (value: object | string) => [{ slot: 'place', before: 'to', value }];
const stemOf = (id: string, ...facts: readonly object[]) =>
  openBank(buildWorldSheet(facts)).items.find((item) => item.id === id)?.stem;
const labelsOf = (id: string, ...facts: readonly object[]) =>
  openBank(buildWorldSheet(facts))
    .items.find((item) => item.id === id)
    ?.options.map(({ label }) => label);

describe('the question about a number', () => {
  test.each([
    [{ subject: people(90) }, 'How many people came?'],
    [{ subject: people(90), askSubject: 'how many in all' }, 'How many in all came?'],
    [{ subject: people(90, 'about') }, 'About how many people came?'],
    [
      { subject: people(90, 'about'), askSubject: 'how many in all' },
      'About how many in all came?',
    ],
  ])('about a subject is %j: %s', (parts, stem) => {
    expect(stemOf('fact/how-many', { id: 'fact', ...came, ...parts })).toBe(stem);
  });

  test.each([
    [undefined, undefined, 'How many crowns did Ada Berg pay for the boat?'],
    [undefined, 'how much money', 'How much money did Ada Berg pay for the boat?'],
    ['about', undefined, 'About how many crowns did Ada Berg pay for the boat?'],
    ['about', 'how much money', 'About how much money did Ada Berg pay for the boat?'],
  ])('about another slot, with the bound %s and the head %s, is "%s"', (bound, ask, stem) => {
    const slots = [
      { slot: 'for', before: 'for', value: { text: 'the boat' }, ask: 'which boat' },
      { slot: 'object', value: people(90, bound, 'crowns'), ask },
    ];
    const fact = { id: 'fact', subject: 'ada', verb: 'pay, paid, paid' };
    const stemWith = (given: readonly object[]) =>
      stemOf('fact/how-many', { ...fact, slots: given });
    expect(stemWith(slots.toReversed())).toBe(stem);
    expect(stemWith(slots)).toBe(stem);
  });

  test('is not asked of people who were killed or hurt', () => {
    const toll = { id: 'fact', subject: people(90), verb: 'kill, killed, killed', passive: true };
    expect(stemOf('fact/how-many', { ...toll, slots: inside('hill') })).toBeUndefined();
    expect(stemOf('fact/how-many-typed', { ...toll, slots: inside('hill') })).toBeUndefined();
  });

  test('names the slot in its id, if the clause has two numbers', () => {
    const slots = [{ slot: 'for', before: 'for', value: people(40, 'exact', 'boats') }];
    const two = { id: 'fact', subject: people(90), verb: 'pay, paid, paid', slots };
    expect(stemOf('fact/how-many/subject', two)).toBe('How many people paid for 40 boats?');
    expect(stemOf('fact/how-many/for', two)).toBe('How many boats did 90 people pay for?');
  });

  test('is asked to type only if every spelling of the number is read as the same', () => {
    const typed = (count: number) =>
      stemOf('fact/how-many-typed', {
        id: 'fact',
        subject: people(count, 'exact', 'kilometres'),
        ...came,
      });
    expect(typed(1234.5)).toBeDefined();
    expect(typed(1.234)).toBeUndefined();
  });

  test('is not asked to type if what is counted has no fractions', () => {
    const typed = (count: number) =>
      stemOf('fact/how-many-typed', { id: 'fact', subject: people(count), ...came });
    expect([typed(1234), typed(1234.5)]).toEqual([expect.any(String), undefined]);
  });
});

describe('the numbers of other facts', () => {
  const paid = (id: string, count: number, bound = 'exact', subject = 'bo') => ({
    id,
    subject,
    verb: 'pay, paid, paid',
    slots: [
      { slot: 'object', value: people(count, bound, 'crowns') },
      { slot: 'for', before: 'for', value: { text: `the ${id}` } },
    ],
  });
  const typedOf = (...facts: readonly object[]) => {
    const own = paid('boat', 100, 'exact', 'ada');
    const { find } = openBank(buildWorldSheet([own, ...facts]));
    return Object.keys(find('boat/how-many-typed').feedback.options);
  };

  test('have feedback if a reader types one: the six nearest', () => {
    const counts = [400, 300, 90, 120, 500, 140, 70, 60];
    const facts = counts.map((count) => paid(`raft-${count}`, count));
    expect(typedOf(...facts)).toEqual(['60', '70', '90', '120', '140', '300']);
  });

  test('have none if they are not exact, or the same', () => {
    const facts = [paid('raft', 90, 'about'), paid('barge', 100), paid('punt', 110)];
    expect(typedOf(...facts)).toEqual(['110']);
  });

  test('are no wrong answers if they may be right too, and nor is a number near one', () => {
    const rival = paid('raft', 130, 'exact', 'ada');
    expect(typedOf(rival, paid('punt', 60))).toEqual(['60']);
    const own = paid('boat', 100, 'exact', 'ada');
    const wrong = labelsOf('boat/how-many', own, rival)?.map(Number) ?? [];
    expect(wrong).toHaveLength(4);
    expect(wrong.filter((count) => Math.abs(count - 130) < 15)).toEqual([]);
  });
});

describe('a number at least', () => {
  const least = { id: 'least', subject: people(300, 'atLeast'), ...came, slots: inside('hill') };
  const other = (count: number, bound: string, changes: object = {}) => ({
    ...least,
    id: `other-${bound.toLowerCase()}-${count}`,
    subject: people(count, bound),
    ...changes,
  });
  const most = other(400, 'atMost');
  const labels = ['300', '460', '580', '640'];

  test('is asked with numbers above the lowest that another fact gives exactly or as the most', () => {
    expect(labelsOf('least/how-many', least, most)).toEqual(labels);
    expect(labelsOf('least/how-many', least, other(400, 'exact'))).toEqual(labels);
    expect(labelsOf('least/how-many', least, other(900, 'atMost'), most)).toEqual(labels);
    expect(labelsOf('least/how-many', least, most, other(900, 'atMost'))).toEqual(labels);
    expect(labelsOf('least/how-many', least, other(300, 'exact'))).toEqual([
      '300',
      '350',
      '450',
      '500',
    ]);
  });

  test.each([
    ['there is no other number', undefined],
    ['the other number is lower', other(299, 'exact')],
    ['the other number is a lower bound too', other(400, 'atLeast')],
    ['the other number is not exact', other(400, 'about')],
    [
      'the other number counts something else',
      other(400, 'atMost', { subject: people(400, 'atMost', 'cows') }),
    ],
    ['the other number is of another place', other(400, 'atMost', { slots: inside('mill') })],
    ['the other number is planned', other(400, 'atMost', { modality: 'planned' })],
  ])('is not asked if %s', (_why, fact) => {
    const facts = fact === undefined ? [least] : [least, fact];
    expect(labelsOf('least/how-many', ...facts)).toBeUndefined();
  });

  test('is asked after the verb as well', () => {
    const paid = (count: number, bound: string, more: object[] = []) => ({
      id: bound.toLowerCase(),
      subject: 'ada',
      verb: 'pay, paid, paid',
      slots: [{ slot: 'object', value: people(count, bound, 'crowns') }, ...more],
    });
    const facts = [paid(300, 'atLeast'), paid(400, 'atMost')];
    expect(labelsOf('atleast/how-many', ...facts)).toEqual(labels);
    const tip = [{ slot: 'with', before: 'with', value: people(500, 'exact', 'crowns') }];
    expect(
      labelsOf('atleast/how-many/object', paid(300, 'atLeast', tip), paid(400, 'atMost', tip)),
    ).toEqual(labels);
    expect(
      labelsOf('atleast/how-many', paid(300, 'atLeast'), paid(400, 'atMost', tip)),
    ).toBeUndefined();
  });
});

describe('the wrong numbers', () => {
  const stepsOf = (labels: readonly string[] = []): number[] => {
    const numbers = labels.map((label) => Number(label.replaceAll(',', '')));
    return numbers.slice(1).map((value, at) => value - (numbers[at] ?? 0));
  };
  const ids = Array.from({ length: 99 }, (_, at) => `fact-${at}`);

  test.each([140, 7, 1250])('never stand in equal steps with the key, %d', (count) => {
    const steps = ids.map((id) =>
      stepsOf(labelsOf(`${id}/how-many`, { id, ...came, subject: people(count) })),
    );
    expect(steps.filter((each) => each.length === 3 && new Set(each).size > 1)).toHaveLength(99);
  });

  test('leave a wide gap at any place, wherever the key stands', () => {
    const places = ids.map((id) => {
      const labels = labelsOf(`${id}/how-many`, { id, ...came, subject: people(140) }) ?? [];
      const steps = stepsOf(labels);
      return `${labels.indexOf('140')} ${steps.indexOf(Math.max(...steps))}`;
    });
    expect(new Set(places).size).toBe(4 * 3);
  });
});
