import { expect, test } from 'vitest';
import { find } from '../../test/bank-items.ts';
import type { Picture } from '../attempt/picture.ts';
import type { ChoiceItem } from '../item/item.ts';
import { digestContent } from './digest-content.ts';

function findChoice(id: string): ChoiceItem {
  const item = find(id);
  if (item.interaction !== 'choice') throw new TypeError(`Cannot draw "${id}": it is no choice`);
  return item;
}

test.each<[string, string, (picture: Picture) => Picture]>([
  [
    'a mark moves',
    'closure/place',
    (picture) =>
      picture.kind === 'map'
        ? { ...picture, marks: picture.marks.map((mark) => ({ ...mark, longitude: 0 })) }
        : picture,
  ],
  [
    'an event of the line gets another date',
    'blockade/line',
    (picture) =>
      picture.kind === 'line'
        ? { ...picture, events: picture.events.map((event) => ({ ...event, date: '2001' })) }
        : picture,
  ],
])('a signature lapses if %s', (_what, id, change) => {
  const item = findChoice(id);
  const { picture, ...plain } = item;
  if (picture === undefined) throw new TypeError(`Cannot change the picture of "${id}"`);
  expect(digestContent({ ...item, picture: change(picture) })).not.toBe(digestContent(item));
  expect(digestContent(plain)).not.toBe(digestContent(item));
});
