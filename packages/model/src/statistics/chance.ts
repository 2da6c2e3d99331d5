import type { Item } from '../item/item.ts';

/** k! */
const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));

/**
 * How likely a blind guess is wholly right, each possible response being as likely as the other: of k options one in k; of several
 * right ones one in 2ᵏ − 1, since to choose none is no response; an order one in k!; a match with t targets one in tᵏ.
 * What is typed is not guessed: 0.
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
 * The share of readers who know, where those who do not know guess blindly: (p − c) / (1 − c) (Guilford 1936). Below 0
 * where fewer are right than guesses would be; 0 where every guess is right, which tells nothing.
 */
export function correctForChance(facility: number, chance: number): number {
  return chance >= 1 ? 0 : (facility - chance) / (1 - chance);
}
