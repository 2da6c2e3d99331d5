import { serveItem } from '../../assemble/served-item.ts';
import { toPublicItem } from '../../attempt/public-item.ts';
import type { Item } from '../../item/item.ts';
import { createRandom } from '../../random.ts';
import { type ItemCheck } from '../check.ts';

/** The item as it would be if each other answer were the right one. */
function listOtherKeys(item: Item): Item[] {
  const ids = item.options.map(({ id }) => id);
  switch (item.interaction) {
    case 'choice':
      return ids.map((key) => ({ ...item, key }));
    case 'multipleChoice':
      return ids.map((id) => ({ ...item, key: [id] }));
    case 'order':
      return [{ ...item, key: item.key.toReversed() }];
    case 'match':
      return item.targets.map((target) => ({
        ...item,
        key: Object.fromEntries(ids.map((id) => [id, target.id])),
      }));
    case 'number':
      return [{ ...item, key: item.key + 1 }];
    case 'date':
      return [{ ...item, key: '1900-01-01' }];
  }
}

/** Makes the check for one way of showing an item to a reader. */
export const createViewCheck =
  (show: (item: Item) => string): ItemCheck =>
  (item) => {
    const shown = show(item);
    return listOtherKeys(item).some((other) => show(other) !== shown)
      ? [{ message: 'What a reader sees of it depends on which answer is right' }]
      : [];
  };

/** Check 19: what is served is the same, byte for byte, whichever answer is right. */
export const checkAnswerlessView: ItemCheck = createViewCheck((item) =>
  JSON.stringify(toPublicItem(serveItem(item, 1, createRandom('answerless view')))),
);
