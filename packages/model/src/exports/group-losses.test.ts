import { expect, it } from 'vitest';
import { groupLosses } from './group-losses.ts';

it('gathers losses that share part and reason, with the items that they concern', () => {
  const map = { part: 'the map', reason: 'it has no pictures' };
  const all = { part: 'all feedback', reason: 'it has no column' };
  const line = { part: 'the line', reason: map.reason };
  const losses = [{ item: 'a', ...map }, all, { item: 'b', ...line }, { item: 'c', ...map }];
  expect(groupLosses(losses)).toEqual([
    { ...map, items: ['a', 'c'] },
    { ...all, items: [] },
    { ...line, items: ['b'] },
  ]);
});
