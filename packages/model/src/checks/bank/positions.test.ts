import { describe, expect, it } from 'vitest';
import { context, find } from '../../../test/bank-items.ts';
import type { ChoiceItem } from '../../item/item.ts';
import { checkPositions, countPositions } from './positions.ts';

function choiceOf(id: string): ChoiceItem {
  const item = find(id);
  if (item.interaction !== 'choice') throw new TypeError(`Cannot shuffle "${id}": it is no choice`);
  return item;
}

describe('countPositions', () => {
  it('counts each seed once', () => {
    const counts = countPositions(choiceOf('closure/deed'), 1000);
    expect(counts).toHaveLength(4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(Math.min(...counts)).toBeGreaterThan(200);
  });
});

describe('checkPositions', () => {
  const keyless = { ...choiceOf('mission/leader'), key: 'o9' };

  it('catches a key that is no option', () => {
    expect(checkPositions([keyless], context)).toEqual([
      { message: 'The key of "mission/leader" stands by position 0, 0, 0, 0 times' },
    ]);
  });

  it('ignores items that are not shuffled', () => {
    expect(
      checkPositions([{ ...keyless, inSequence: true }, find('closure/order')], context),
    ).toEqual([]);
  });
});
