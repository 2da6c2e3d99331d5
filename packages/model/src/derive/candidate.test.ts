import { expect, test } from 'vitest';
import { openBank } from '../../test/bank-items.ts';
import { buildWorldSheet } from '../../test/sheets/world-sheet.ts';

const labels = ['the Reed Inn', 'the Star Inn', 'the Bell Inn', 'the Lamb Inn', 'the Swan Inn'];
const labelsOf = (foils: readonly string[]) =>
  openBank(
    buildWorldSheet([
      {
        id: 'stay',
        subject: 'ada',
        verb: 'stay, stayed, stayed',
        slots: [{ slot: 'place', before: 'at', value: { text: 'the Crown Inn' } }],
        foils: foils.map((label) => ({ slot: 'place', label, reason: 'It was full.' })),
      },
    ]),
  )
    .find('stay/place')
    .options.map(({ label }) => label);

test('which of many foils are offered does not depend on their order', () => {
  const offered = labelsOf(labels);
  expect(offered).toHaveLength(4);
  expect(labelsOf(labels.toReversed())).toEqual(offered);
});

test('a foil that is not offered can go without a change', () => {
  const offered = labelsOf(labels);
  const chosen = labels.filter((label) => offered.includes(label.replace('the', 'The')));
  expect(labelsOf(chosen)).toEqual(offered);
});
