import { expect, test } from 'vitest';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { serveItem } from '../assemble/served-item.ts';
import { deriveBank } from '../derive/bank.ts';
import { createRandom } from '../random.ts';
import { PublicItem, toPublicItem } from './public-item.ts';

const needs = {
  choice: ['options'],
  multipleChoice: ['options'],
  order: ['options'],
  match: ['options', 'targets'],
  number: ['unit'],
  date: ['granularity'],
};
const shown = deriveBank(smallSheet).items.map((item, at) =>
  toPublicItem(serveItem(item, at + 1, createRandom(item.id))),
);

test('a public item has its number, topic, stem, interaction and what that needs, and nothing else', () => {
  expect(new Set(shown.map(({ interaction }) => interaction)).size).toBe(6);
  for (const item of shown) {
    expect(Object.keys(item)).toEqual([
      'number',
      'topic',
      'stem',
      'interaction',
      ...needs[item.interaction],
      ...(item.interaction === 'choice' && item.picture !== undefined ? ['picture'] : []),
    ]);
    const options = 'options' in item ? item.options : [];
    const targets = 'targets' in item ? item.targets : [];
    for (const option of [...options, ...targets]) {
      expect(Object.keys(option)).toEqual(['id', 'label']);
    }
    expect(PublicItem.parse(item)).toEqual(item);
  }
});
