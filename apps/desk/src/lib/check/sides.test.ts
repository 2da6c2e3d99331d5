import { deriveBank, FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { measureSides } from './sides.ts';

const [sheet] = bundledSheets
  .map((json) => FactSheet.parse(json))
  .filter(({ id }) => id === 'world-cup-final-1966');
if (sheet === undefined) throw new RangeError('Cannot test without the sheet');
const { items } = deriveBank(sheet);
const sides = measureSides(sheet.entities, items);
const find = (name: string) => sides.find((side) => side.name === name);

test('the most frequent side comes first, and names from outside are no sides', () => {
  expect(sides[0]?.name).toBe('England');
  expect(find('Argentina')).toBeUndefined();
  expect(sides.map(({ share }) => share)).toEqual(
    sides.map(({ share }) => share).toSorted((a, b) => b - a),
  );
});

test('a question counts once for a side that its stem and its key name', () => {
  const [item] = items.filter(({ stem }) => stem.includes('West Germany'));
  if (item === undefined) throw new RangeError('Cannot test without such a question');
  const [alone] = measureSides(
    sheet.entities.filter(({ id }) => id === 'west-germany'),
    [item],
  );
  expect(alone).toMatchObject({ name: 'West Germany', stems: 1, share: 1 });
});

test('a name inside another word does not count', () => {
  const [item] = items;
  if (item === undefined) throw new RangeError('Cannot test without a question');
  const other = { ...item, stem: 'Who played for New Englanders?', options: [] };
  const [alone] = measureSides(
    sheet.entities.filter(({ id }) => id === 'england'),
    [other],
  );
  expect(alone?.stems).toBe(0);
});
