import { expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { put } from '../../../test/faults-of.ts';
import { clauseJson } from '../../../test/sheets/clause-sheet.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { checkConvergence } from './convergence.ts';

const because = 'It had ended in April.';

/** Checks a question about what the dockers stopped, which was "unloading grain from ships". */
function check(...labels: string[]) {
  const value = { text: 'unloading grain from ships' };
  const question = {
    ask: 'object',
    stem: 'What did the dockers stop?',
    foils: labels.map((label, at) => ({ label, because: `${because} ${at}` })),
    more: 'Three ships had to turn back.',
  };
  const withValue = put(clauseJson, ['facts', 0, 'slots', 0, 'value'], value);
  const sheet = FactSheet.parse(put(withValue, ['facts', 0, 'questions', 3], question));
  const { context, find } = openBank(sheet);
  return checkConvergence(find('strike/object-choice'), context);
}

test('the wrong answer that shares most words with the key is named, with the words and its place', () => {
  expect(check('mending nets', 'unloading coal', 'loading grain onto ships')).toEqual([
    {
      message:
        'Its distractors share most words with the key "Unloading grain from ships", above all "Loading grain onto ships": "grain", "ships". Let two wrong answers share words that the key does not have, as "a loan from the bank" and "a gift from the bank" beside the key "a loan from the state"; or word that one otherwise',
      path: ['facts', 0, 'questions', 3, 'foils', 2],
    },
  ]);
});

test('nothing is found if two wrong answers share as much with each other', () => {
  expect(check('unloading coal', 'loading grain', 'unloading coal and grain')).toEqual([]);
});
