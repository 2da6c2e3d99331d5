import { serveItem } from '../../assemble/served-item.ts';
import type { ChoiceItem } from '../../item/item.ts';
import { createRandom } from '../../random.ts';
import type { BankCheck, Flaw } from '../check.ts';
import { guessPlace, scorePicks, wordGuessers, type Guesser } from './guessers.ts';
import { interval99 } from './interval.ts';

const guessers: Readonly<Record<string, Guesser>> = {
  ...wordGuessers,
  'first place': guessPlace(0),
  'last place': guessPlace(Infinity),
};

/** Check 25: a reader who follows a cue of form and knows nothing scores no more and no less than chance. */
export const checkGuessers: BankCheck = (items) => {
  const choices = items.filter((item): item is ChoiceItem => item.interaction === 'choice');
  const served = choices.map((item) => serveItem(item, 1, createRandom(`guess ${item.id}`)));
  const { low, high } = interval99(served.map(({ options }) => 1 / options.length));
  return Object.entries(guessers).flatMap(([name, guess]): Flaw[] => {
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
