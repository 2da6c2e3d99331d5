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

const day = (date: string) => ({ granularity: 'day', date, inferred: [] }) as const;
const dated = (asOf?: string) =>
  contextOf(
    FactSheet.parse({
      ...smallSheet,
      asOf: asOf === undefined ? undefined : day(asOf),
      facts: smallSheet.facts.map((fact) =>
        fact.id === 'note' ? { ...fact, time: day('1998-02-24') } : fact,
      ),
    }),
  );

it.each([
  ['Who sent a note on 24 February?', '2001-06-01', ['"24 February 1998"']],
  ['Who sent a note on 24 February 1998?', '2001-06-01', []],
  ['Which note of 1998 came on 24 February?', '2001-06-01', []],
  ['Who sent a note on 24 February?', '1998-06-01', []],
  ['Who closed the dam on 3 March?', '2001-06-01', []],
  ['Who opened a fair on 2 January?', '2001-06-01', []],
  ['Who opened a fair on 2 January?', undefined, ['needs its year']],
] as const)('a day has its year unless the frame gives it: "%s" as of %s', (stem, asOf, found) => {
  const item = { ...withStem('mission/leader', stem), options: [] };
  const messages = checkStandsAlone(item, dated(asOf)).map(({ message }) => message);
  expect(messages).toHaveLength(found.length);
  found.forEach((words, at) => expect(messages[at]).toContain(words));
});
