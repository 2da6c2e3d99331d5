import { describe, expect, it } from 'vitest';
import { arrangedSheet } from '../../test/sheets/arranged-sheet.ts';
import { openBank } from '../../test/bank-items.ts';
import { findAdded, findNewWords, listWrongAnswers } from './added-words.ts';

const { find } = openBank(arrangedSheet);

describe('findNewWords', () => {
  it.each<[text: string, others: readonly string[], added: string[]]>([
    ['The commander left', ['command'], ['left']],
    ['It was a deed', ['deep'], ['deed']],
    ['The word work', ['word', 'worn'], ['work']],
    ['nineteen', ['nine'], ['nineteen']],
    ['portable', ['ports', 'table'], ['portable']],
    ['abcdef', ['abcd'], []],
    ['abcdefg', ['abcd'], ['abcdefg']],
    ['abcd', ['abcdefgh'], ['abcd']],
    ['abcde', ['abcxy'], ['abcde']],
    ['the of and', [], []],
    ['river', ['dam', 'the rivers'], []],
    ['north land', ['south', 'north'], ['land']],
    ['commands', ['dam', 'commander'], []],
  ])('"%s" adds to %j: %j', (text, others, added) => {
    expect(findNewWords(text, others)).toEqual(added);
  });
});

describe('listWrongAnswers', () => {
  it('lists the wrong options of a choice', () => {
    expect(listWrongAnswers(find('closure/object-choice'))).toEqual([
      { label: 'The lower dam of the river', feedback: 'The lower dam stayed open.' },
      { label: 'The old port at the sea', feedback: 'The old port lay idle.' },
    ]);
  });

  it.each([
    ['number', 'days-to-the-truce/between', ['12', '40'], ['Too few.', 'Too many.']],
    [
      'date',
      'truce/time-date',
      ['2001-03-03', '2001-03-10'],
      ['Northland closed the upper dam on 3 March.', 'A fortnight too early.'],
    ],
  ] as const)('lists the wrong responses of a typed %s', (_what, id, labels, texts) => {
    const wrong = listWrongAnswers(find(id));
    expect(wrong.map(({ label }) => label)).toEqual(labels);
    expect(wrong.map(({ feedback }) => feedback)).toEqual(texts);
  });
});

describe('findAdded', () => {
  it('finds the words that stem, options and the statement of the key lack', () => {
    const item = find('closure/object-choice');
    const feedback = 'Northland shut the upper dam and an old mill on 3 March.';
    expect(findAdded(item, { label: '', feedback })).toEqual(['mill']);
  });
});
