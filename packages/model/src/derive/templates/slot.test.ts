import { expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';

const labelsOf = (value: unknown, foils: readonly string[]) =>
  openBank(
    buildWorldSheet([
      {
        id: 'meeting',
        subject: 'ada',
        verb: 'meet, met, met',
        slots: [{ slot: 'object', value }],
        foils: foils.map((entity) => ({ slot: 'object', entity, reason: 'It was elsewhere.' })),
      },
    ]),
  )
    .find('meeting/object')
    .options.map(({ label }) => label);

test.each<[what: string, value: unknown, foils: string[], labels: string[]]>([
  [
    'people beside a person',
    'bo',
    ['cara', 'board', 'dan', 'hill'],
    ['Bo Dahl', 'Cara Eng', 'Dan Foss'],
  ],
  [
    'groups and organisations beside an organisation',
    'board',
    ['crew', 'union', 'cara', 'treaty'],
    ['The Farm Union', 'The River Board', 'The river crew'],
  ],
  [
    'places beside a place, but none around it or in it',
    'coast',
    ['quay', 'hill', 'mill', 'cara'],
    ['Grey Coast', 'Hill Town', 'Mill Town'],
  ],
  [
    'anything beside words',
    { text: 'the talks' },
    ['cara', 'treaty'],
    ['Cara Eng', 'The River Treaty', 'The talks'],
  ],
])('the foils of a slot are %s', (_what, value, foils, labels) => {
  expect(labelsOf(value, foils)).toEqual(labels);
});
