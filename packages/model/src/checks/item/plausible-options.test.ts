import { describe, expect, it } from 'vitest';
import { askedSheet } from '../../../test/sheets/asked-sheet.ts';
import { contextOf, openBank } from '../../../test/bank-items.ts';
import type { Item } from '../../item/item.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { checkPlausibleOptions } from './plausible-options.ts';

/** The asked sheet with some fields changed. */
const sheetWith = (changes: object = {}): FactSheet =>
  FactSheet.parse({ ...askedSheet, ...changes });

const { find } = openBank(askedSheet);

/** Copies a choice with these options, the first of them right, each with its own feedback. */
function withLabels(id: string, labels: readonly string[], stem?: string): Item {
  const item = find(id);
  if (item.interaction !== 'choice') throw new TypeError(`Cannot relabel "${id}": it is no choice`);
  const options = labels.map((label, at) => ({ id: `o${at + 1}`, label }));
  const feedback = {
    key: item.feedback.key,
    options: Object.fromEntries(labels.map((label, at) => [`o${at + 1}`, `${label} of old.`])),
  };
  return { ...item, stem: stem ?? item.stem, options, feedback, key: 'o1' };
}

const messagesOf = (item: Item, sheet = askedSheet): string[] =>
  checkPlausibleOptions(item, contextOf(sheet)).map(({ message }) => message);

const truce = (stem: string, ...labels: string[]): Item =>
  withLabels('truce/time-choice', labels, stem);
const why = (...labels: string[]): Item => withLabels('closure/reason-choice', labels);

describe('28: a date that the stem or the frame makes impossible', () => {
  const closure = 'the closure of the upper dam';
  const impossible = (label: string) => `"${label}" is impossible: it lies before ${closure}`;

  it.each<[stem: string, labels: string[], messages: string[]]>([
    [`When did it end after ${closure}?`, ['25 March', '2 March', '30 March'], ['2 March']],
    [`When did it end since ${closure}?`, ['25 March', '2 March'], ['2 March']],
    [`When did it end following ${closure}?`, ['25 March', '2 March'], ['2 March']],
    [`When was it, in response to ${closure}?`, ['25 March', '2 March'], ['2 March']],
    [`When did it end After The Closure of the Upper Dam?`, ['25 March', '2 March'], ['2 March']],
    [
      `When did it end after ${closure}?`,
      ['25 March', '2 March', '1 March'],
      ['2 March', '1 March'],
    ],
    [`When did it end after ${closure}?`, ['3 March', '2 March'], ['2 March']],
    [`When did it end after ${closure}?`, ['25 March', '3 March'], []],
    [`When did it end after ${closure}?`, ['2 March', '1 March'], []],
    [`When did it end before ${closure}?`, ['25 March', '2 March'], []],
    [`When did it end thereafter ${closure}?`, ['25 March', '2 March'], []],
    [`When did it end after ${closure}s?`, ['25 March', '2 March'], []],
    [`When did it end after ${closure}?`, ['A truce', '2 March'], []],
    [`When did it end after ${closure}?`, ['25 March', 'A flood'], []],
  ])('"%s" with %j', (stem, labels, messages) => {
    expect(messagesOf(truce(stem, ...labels))).toEqual(messages.map(impossible));
  });

  it('finds a date after the article for what has happened, unless no day of the article is known', () => {
    const item = truce('When did Eva Lund sign a truce?', '25 March', '31 March', '1 April');
    const late = '"1 April" is impossible: it lies after the article, in which it has happened';
    expect(messagesOf(item)).toEqual([late]);
    expect(messagesOf(item, sheetWith({ asOf: undefined }))).toEqual([]);
    const facts = askedSheet.facts.map((fact) =>
      fact.id === 'truce' ? { ...fact, modality: 'planned' } : fact,
    );
    expect(messagesOf(item, sheetWith({ facts }))).toEqual([]);
  });

  it('finds a date outside the bounds of what is asked for', () => {
    const facts = askedSheet.facts.map((fact) =>
      fact.id === 'truce'
        ? { ...fact, timeBounds: { from: '2001-03-20', to: '2001-03-28' } }
        : fact,
    );
    const item = truce('When was it?', '25 March', '19 March', '20 March', '28 March', '29 March');
    expect(messagesOf(item, sheetWith({ facts }))).toEqual([
      '"19 March" is impossible: it lies before its first possible day, 2001-03-20',
      '"29 March" is impossible: it lies after its last possible day, 2001-03-28',
    ]);
  });

  it('takes an event that is asked for, or that has no name or time, for no limit', () => {
    const facts = askedSheet.facts.map((fact) =>
      fact.id === 'closure' ? { ...fact, time: undefined } : fact,
    );
    const item = truce(`When did it end after ${closure}?`, '25 March', '2 March');
    expect(messagesOf(item, sheetWith({ facts, arrangements: [] }))).toEqual([]);
    const asksBoth = { ...item.proof.query, select: ['truce#time', 'closure#time'] };
    expect(messagesOf({ ...item, proof: { ...item.proof, query: asksBoth } })).toEqual([]);
    const unnamed = truce('When did it end after undefined?', '25 March', '2 March');
    expect(messagesOf(unnamed)).toEqual([]);
  });

  it('reads a name with signs of patterns as it stands', () => {
    const facts = askedSheet.facts.map((fact) =>
      fact.id === 'closure' ? { ...fact, name: 'the closure (of. all)' } : fact,
    );
    const item = truce('When was it, after the closure (of. all), over?', '25 March', '2 March');
    expect(messagesOf(item, sheetWith({ facts }))).toEqual([
      '"2 March" is impossible: it lies before the closure (of. all)',
    ]);
  });

  it('takes the frame for a limit of what is planned, and of nothing else', () => {
    const planned = (...labels: string[]) => withLabels('visit/time-choice', labels);
    const message = (label: string) =>
      `"${label}" is impossible: it lies before the article, in which it is still planned`;
    expect(messagesOf(planned('5 April', '28 February', '1 March'))).toEqual([
      message('28 February'),
    ]);
    expect(messagesOf(truce('When was it?', '25 March', '28 February'))).toEqual([]);
    const dates = planned('5 April 2001', '28 February 2001');
    expect(messagesOf(dates)).toHaveLength(1);
    expect(messagesOf(dates, sheetWith({ asOf: undefined }))).toEqual([]);
  });

  it('looks at single choices only', () => {
    const item = find('guests/object-multipleChoice');
    const dated = {
      ...item,
      stem: `Which two days came after ${closure}?`,
      options: [
        { id: 'o1', label: '25 March' },
        { id: 'o2', label: '30 March' },
        { id: 'o3', label: '1 March' },
        { id: 'o4', label: '2 March' },
      ],
    };
    expect(messagesOf(dated)).toEqual([]);
  });
});

describe('28: an option of another sense', () => {
  const alone = (label: string, start: string) =>
    `"${label}" is an option of another sense: it alone begins with ${start}. Word all alike`;
  const others = (label: string, start: string) =>
    `"${label}" is an option of another sense: all others begin with ${start}. Word all alike`;

  it.each<[labels: string[], messages: string[]]>([
    [['To save water', 'Floods', 'Strikes'], [alone('To save water', '"to"')]],
    [['That water fell', 'Floods', 'Strikes'], [alone('That water fell', '"that"')]],
    [['Because it fell', 'Floods', 'Strikes'], [alone('Because it fell', '"because"')]],
    [['A flood', 'Strikes', 'Fires'], []],
    [['Floods', 'To mend it', 'To clean it'], [others('Floods', '"to"')]],
    [['In a dam', 'By a dam', 'With a dam'], [others('In a dam', '"by" or "with"')]],
    [['A flood', 'The strike', 'This fire'], []],
    [['Parliament, by law', 'The court, by ruling', 'The ministry, by decree'], []],
    [['The court', 'By law', 'By ruling'], [others('The court', '"by"')]],
    [['Without a dam', 'In a dam', 'In a river'], [others('Without a dam', '"in"')]],
    [['An act', 'A flood', 'A fire'], []],
    [['The flood', 'In spring', 'By night'], []],
    [['To save water', 'To mend it', 'Floods', 'Strikes'], []],
    [['To save water', 'Floods'], []],
    [['To  save water', 'To mend it', 'To clean it'], []],
    [['To save water', 'Northland', 'Strikes'], []],
    [['To save water', 'To mend it', 'To clean it'], []],
  ])('%j', (labels, messages) => {
    expect(messagesOf(why(...labels))).toEqual(messages);
  });
});

describe('28: how many are right', () => {
  const count = (stem: string, key = ['o1', 'o2']): Item => ({
    ...find('guests/object-multipleChoice'),
    interaction: 'multipleChoice',
    stem,
    key,
  });

  it.each([
    'Which two came?',
    'Which 2 came?',
    'Who both came?',
    'Which Two came?',
    'Which of these came? Choose two.',
    'Which of these came? Choose 2.',
  ])('passes "%s"', (stem) => {
    expect(messagesOf(count(stem))).toEqual([]);
  });

  it.each([
    ['Which of these came?', ['o1', 'o2'], 'two'],
    ['Which of these came? Choose all that apply.', ['o1', 'o2'], 'two'],
    // The page cannot tell that these count the answers.
    ['Which of the two sides came?', ['o1', 'o2'], 'two'],
    ['Which of these did both sides meet?', ['o1', 'o2'], 'two'],
    ['Which twofold came?', ['o1', 'o2'], 'two'],
    ['Who both came?', ['o1', 'o2', 'o3'], 'three'],
    ['Which two came?', ['o1', 'o2', 'o3'], 'three'],
  ])('catches "%s" with the keys %j', (stem, key, number) => {
    expect(messagesOf(count(stem, key))).toEqual([
      `Its stem does not say that ${number} options are right: write "Which ${number} of these …?", or "Choose ${number}." after the question`,
    ]);
  });
});

describe('28: feedback and lines', () => {
  it('catches the same feedback in another case, and no empty one', () => {
    const item = why('A drought', 'A flood', 'A strike', 'A fire');
    const explain = (o2: string, o3: string): Item => ({
      ...item,
      feedback: { ...item.feedback, options: { ...item.feedback.options, o2, o3 } },
    });
    expect(messagesOf(explain('None came.', 'NONE came.'))).toEqual([
      '"A flood" and "A strike" have the same feedback',
    ]);
    expect(messagesOf(explain('', ''))).toEqual([]);
  });

  const inOrder = find('in-order/order');
  const lines = (...labels: string[]): Item => ({
    ...inOrder,
    options: labels.map((label, at) => ({ id: `o${at + 1}`, label })),
  });

  it.each<[labels: string[], isCaught: boolean]>([
    [['The truce of May', 'The truce of June', 'The visit'], true],
    [['The first truce', 'The LAST truce', 'The visit'], true],
    [['The 1st truce', 'The 2nd truce', 'The visit'], true],
    [['The truce of 1972', 'The truce of 2001', 'The visit'], true],
    [['The truce of 3 March', 'The truce of 4 March', 'The visit'], true],
    [['The truce of May', 'The visit of may', 'The closure'], false],
    [['The truce of 1972', 'The visit', 'The closure'], false],
    [['The truce', 'The visit', 'The closure'], false],
  ])('of an order with the lines %j, catches them: %s', (labels, isCaught) => {
    expect(messagesOf(lines(...labels))).toEqual(
      isCaught ? ['Its lines carry the answer: dates or ordinals'] : [],
    );
  });

  it('looks at the lines of orders only', () => {
    expect(messagesOf(why('The first flood', 'The last fire', 'The third strike'))).toEqual([]);
  });
});
