import { serveItem } from '../../assemble/served-item.ts';
import type { ChoiceItem } from '../../item/item.ts';
import { createRandom } from '../../random.ts';
import type { BankCheck, Flaw } from '../check.ts';
import { guessPlace, scorePicks, wordGuessers, type Guesser } from './guessers.ts';
import { interval99 } from './interval.ts';

interface Strategy {
  readonly name: string;
  readonly guess: Guesser;
  /** Whether the strategy is tried on an item. */
  readonly applies: (item: ChoiceItem) => boolean;
}

/**
 * The first and the last place are tried only on options that stand in sequence. Check 8 proves that all others are shuffled for
 * each reader, so their places would only add luck.
 */
const strategies: readonly Strategy[] = [
  ...Object.entries(wordGuessers).map(([name, guess]) => ({ name, guess, applies: () => true })),
  { name: 'first place', guess: guessPlace(0), applies: ({ inSequence }) => inSequence },
  { name: 'last place', guess: guessPlace(Infinity), applies: ({ inSequence }) => inSequence },
];

/** Check 25: a reader who knows nothing and guesses by the form of the options scores as chance does. */
export const checkGuessers: BankCheck = (items) => {
  const choices = items.filter((item): item is ChoiceItem => item.interaction === 'choice');
  return strategies.flatMap(({ name, guess, applies }): Flaw[] => {
    const served = choices
      .filter(applies)
      .map((item) => serveItem(item, 1, createRandom(`guess ${item.id}`)));
    const { low, high } = interval99(served.map(({ options }) => 1 / options.length));
    const points = served.map(({ stem, options, key }) =>
      scorePicks(
        guess({ stem, options: options.map(({ label }) => label) }),
        options.findIndex(({ id }) => id === key),
      ),
    );
    const sum = points.reduce((total, each) => total + each, 0);
    return sum >= low && sum <= high
      ? []
      : [
          {
            message: `Guessing by ${name} gets ${sum.toFixed(1)} of ${served.length} right; chance gives ${low} to ${high}`,
          },
        ];
  });
};
