import type { Item } from '../item/item.ts';

/** k! */
const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));

/**
 * The probability that a blind guess is wholly right, if all responses are equally likely: 1/k for a choice of k options,
 * 1/(2ᵏ − 1) for a multiple choice, since a response has at least one option, 1/k! for an order, 1/tᵏ for a match with t
 * targets, and 0 for typed items.
 */
export function chanceOf(item: Item): number {
  const k = item.options.length;
  switch (item.interaction) {
    case 'choice':
      return 1 / k;
    case 'multipleChoice':
      return 1 / (2 ** k - 1);
    case 'order':
      return 1 / factorial(k);
    case 'match':
      return 1 / item.targets.length ** k;
    case 'number':
    case 'date':
      return 0;
  }
}

/**
 * The share of readers who know the answer, if all others guess blindly: (p − c) / (1 − c) (Guilford 1936). Below 0 if
 * fewer are right than by guessing; 0 if every guess is right.
 */
export function correctForChance(facility: number, chance: number): number {
  return chance >= 1 ? 0 : (facility - chance) / (1 - chance);
}
