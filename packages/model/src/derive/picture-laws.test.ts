import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../test/bank-items.ts';
import { correctSheet } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { hasPicture } from '../assemble/variety.ts';
import { itemChecks } from '../checks/all-checks.ts';
import { fromDayNumber, toDayNumber } from '../sheet/time.ts';
import { deriveBank } from './bank.ts';

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => fromDayNumber(toDayNumber('2001-02-01') + days));
const time = day.map((date) => ({ time: { granularity: 'day', date, inferred: [] } }));
const town = fc.record({
  coordinates: fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
});
const changes = fc.record({
  closure: time,
  recall: time,
  blockade: time,
  hearing: time,
  truce: time,
  offer: time.map((each) => ({ ...each, name: 'the offer' })),
  'hill-town': town,
  'mill-town': town,
  'ford-town': town,
});

test('whatever the dates and places are, items with pictures pass every check', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(changes, (change) => {
      const sheet = correctSheet(smallSheet, change);
      const context = contextOf(sheet);
      for (const item of deriveBank(sheet).items.filter(hasPicture)) {
        if (item.interaction === 'choice') kinds.add(item.picture?.kind ?? '');
        const flaws = itemChecks.flatMap(({ run }) => run(item, context));
        expect([item.id, flaws]).toEqual([item.id, []]);
      }
    }),
  );
  expect(kinds).toEqual(new Set(['map', 'line']));
});
