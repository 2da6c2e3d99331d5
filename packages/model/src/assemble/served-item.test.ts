import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { PublicItem, toPublicItem } from '../attempt/public-item.ts';
import { deriveBank } from '../derive/bank.ts';
import type { ChoiceItem } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { serveItem } from './served-item.ts';

const [base] = deriveBank(smallSheet).items;
if (base === undefined) throw new Error('Cannot test without an item');

const labels = ['Bern', 'Oslo', 'Rome', 'Wien'];
const latitudes = new Map([46.9, 59.9, 41.9, 48.2].map((at, index) => [labels[index], at]));
const choice: ChoiceItem = {
  ...base,
  interaction: 'choice',
  inSequence: false,
  options: labels.map((label, at) => ({ id: `o${at + 1}`, label })),
  key: 'o1',
};
const onMap: ChoiceItem = {
  ...choice,
  picture: {
    kind: 'map',
    marks: choice.options.map(({ id, label }) => ({
      option: id,
      latitude: latitudes.get(label) ?? 0,
      longitude: 10,
    })),
  },
};
const onLine: ChoiceItem = {
  ...choice,
  inSequence: true,
  picture: {
    kind: 'line',
    events: [{ label: 'A', date: '1 May 2001' }, { label: 'B' }, { label: 'C' }],
  },
};

const serve = (item: ChoiceItem, seed: string) => {
  const shown = toPublicItem(serveItem(item, 1, createRandom(seed)));
  if (shown.interaction !== 'choice') throw new Error('Cannot test another interaction');
  return shown;
};

test('the marks of a map stand in the order of the options shown, with their ids', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { options, picture } = serve(onMap, seed);
      expect(picture).toEqual({
        kind: 'map',
        marks: options.map(({ id, label }) => ({
          option: id,
          latitude: latitudes.get(label),
          longitude: 10,
        })),
      });
    }),
  );
});

test('the events of a line keep their order, and so do the gaps', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const shown = serve(onLine, seed);
      expect(shown.picture).toEqual(onLine.picture);
      expect(shown.options.map(({ label }) => label)).toEqual(labels);
    }),
  );
});

test('a picture fits the schema of public items, and a choice without one has no such field', () => {
  for (const item of [onMap, onLine]) {
    const shown = serve(item, 'one');
    expect(PublicItem.parse(shown)).toEqual(shown);
  }
  expect(serve(choice, 'one')).not.toHaveProperty('picture');
});
