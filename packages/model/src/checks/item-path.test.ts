import { expect, test } from 'vitest';
import { askedSheet } from '../../test/sheets/asked-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import { indexSheet } from '../derive/lookup/indexed-sheet.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { checkItems } from './bank.ts';
import { createContext, type Path } from './context.ts';

const label = 'some farms get water';

/** Lists the paths that check 10 gives for the items of the sheet with these arrangements and facts. */
function listPaths(arrangements: readonly object[], facts: readonly object[] = []): Path[] {
  const sheet = FactSheet.parse({
    ...askedSheet,
    arrangements,
    facts: facts.length === 0 ? askedSheet.facts : facts,
  });
  return checkItems(deriveBank(sheet).items, createContext(indexSheet(sheet)))
    .filter(({ check }) => check === 10)
    .map(({ path }) => path);
}

const order = {
  id: 'in-order',
  as: 'order',
  topic: 'dates',
  stem: 'Put these in order, earliest first.',
  lines: [{ fact: 'closure' }, { fact: 'truce' }, { fact: 'visit' }],
};

test('a label of an order is changed in its line', () => {
  const lines = [{ fact: 'closure' }, { fact: 'truce', label }, { fact: 'visit' }];
  expect(listPaths([{ ...order, lines }])).toEqual([['arrangements', 0, 'lines', 1, 'label']]);
});

test('a line that a fact gives to an order is changed in the fact', () => {
  const facts = askedSheet.facts.map((fact) =>
    fact.id === 'visit' ? { ...fact, line: 'Some envoys come' } : fact,
  );
  expect(listPaths([order], facts)).toEqual([['facts', 2, 'line']]);
});

test('a label of a match is changed in its row', () => {
  const rowOf = (fact: string) => ({ fact, option: 'subject', target: 'time' });
  const rows = [
    { ...rowOf('closure'), optionLabel: 'Northland' },
    { ...rowOf('truce'), optionLabel: label },
    { ...rowOf('visit'), optionLabel: 'Eva Lund' },
  ];
  expect(
    listPaths([{ id: 'pairs', as: 'match', topic: 'dates', stem: 'Who and when?', rows }]),
  ).toEqual([['arrangements', 0, 'rows', 1, 'optionLabel']]);
});

test('a stem is changed in the arrangement or in the question', () => {
  expect(listPaths([{ ...order, stem: 'Which of these was never first?' }])).toEqual([
    ['arrangements', 0],
  ]);
  const facts = askedSheet.facts.map((fact) =>
    fact.id === 'truce'
      ? {
          ...fact,
          questions: [
            { ask: 'object', foils: [{ label: 'Mill Town', because: 'A lie.' }] },
            { ...fact.questions[0], stem: 'When was it not signed?' },
          ],
        }
      : fact,
  );
  expect(listPaths([], facts)).toEqual([['facts', 1, 'questions', 1]]);
});
