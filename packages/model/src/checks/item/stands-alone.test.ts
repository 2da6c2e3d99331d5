import { expect, it } from 'vitest';
import { contextOf, withStem } from '../../../test/bank-items.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { checkStandsAlone } from './stands-alone.ts';

const entities = [
  ...smallSheet.entities,
  { type: 'organisation', id: 'group', label: 'Access Now', form: 'body', aliases: ['This Week'] },
];
const context = contextOf(FactSheet.parse({ ...smallSheet, entities }));

it.each([
  ['To what did Access Now object?', []],
  ['What did This Week report?', []],
  ['To what does Access Now object now?', ['now']],
  ['To what did the group object this week?', ['this week']],
  ['Who has access now?', ['now']],
])('a word in the name of an entity leans on nothing: "%s" has %j', (stem, found) => {
  const item = { ...withStem('mission/leader', stem), options: [] };
  expect(checkStandsAlone(item, context)).toEqual(
    found.map((word) => ({ message: `"${word}" in "${stem}" leans on the page or on the day` })),
  );
});
