import { expect, test } from 'vitest';
import { listScores } from './read-scores.ts';

test.each<[string, readonly (readonly number[])[]]>([
  [
    'won 4–2 and lost 1-0',
    [
      [4, 2],
      [1, 0],
    ],
  ],
  ['won by four goals to two', [[4, 2]]],
  ['two to nil', [[2, 0]]],
  ['by fifty-two votes to forty', []],
  ['by five hundred votes to 46', []],
  ['two million were in favour, one million against', [[2_000_000, 1_000_000]]],
  ['by 1,188–6, and more', [[1188, 6]]],
  ['a goalless draw', [[0, 0]]],
  ['from 1963 to 1974', []],
  ['passed by 523 votes to 46', [[523, 46]]],
  ['voted 1,188 to 6', [[1188, 6]]],
  ['with 523 votes in favour, 46 against and 49 abstentions', [[523, 46]]],
  ['523 for and 46 against', [[523, 46]]],
  ['523 members voted in favour of the law and 46 voted against', [[523, 46]]],
  ['46 were against, and five hundred in favor', [[46, 500]]],
  ['six for a ban, two against', [[6, 2]]],
  ['523 voted for it. Of the other 46, some were against', []],
])('listScores finds the scores of "%s"', (text, scores) => {
  expect(listScores(text)).toEqual(scores);
});
