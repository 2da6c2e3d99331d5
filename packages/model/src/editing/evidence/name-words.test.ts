import { expect, test } from 'vitest';
import { listNameWords } from './name-words.ts';

test.each([
  ['Attempts by ships to enter', []],
  ['Criticism of the harbour', []],
  ['Intervention', []],
  ['Financial ruin', []],
  ['Fjeld', ['Fjeld']],
  ['Fjeld and ships', ['Fjeld']],
  ['Fjeld’s attempts', ['Fjeld']],
  ['Lisbon in winter', ['Lisbon']],
  ['PETROLA of old', ['PETROLA']],
  ['Attempts by Fjeld', ['Fjeld']],
  ['Nightfall', []],
  ['Nightfall ended the talks', []],
  ['Nightfall Eng', ['Eng']],
  ['Fjeld at first refused', ['Fjeld']],
])('a first word that is no name is not taken for one: "%s" has %j', (statement, names) => {
  expect(listNameWords(statement, true, (word) => word !== 'Nightfall')).toEqual(names);
});
