import { labelOf, type ChoiceItem } from '../../item/item.ts';
import { distractorsOf, type BankCheck } from '../check.ts';
import { interval99 } from './interval.ts';

/** Check 4, of a bank: the key is the longest option, in letters, as often as chance predicts. */
export const checkKeyLengths: BankCheck = (items) => {
  const choices = items.filter((item): item is ChoiceItem => item.interaction === 'choice');
  const lengths = choices.map((item) => ({
    key: labelOf(item.options, item.key).length,
    others: distractorsOf(item).map(({ label }) => label.length),
  }));
  const longest = lengths.filter(({ key, others }) => key > Math.max(...others)).length;
  // If two options share the greatest length, none is the longest, whichever is right.
  const chances = lengths.map(({ key, others }) => {
    const all = [key, ...others];
    const isTied = all.filter((length) => length === Math.max(...all)).length > 1;
    return isTied ? 0 : 1 / all.length;
  });
  const { low, high } = interval99(chances);
  return longest >= low && longest <= high
    ? []
    : [
        {
          message: `In ${longest} of ${choices.length} choices the key is the longest option; chance gives ${low} to ${high}`,
        },
      ];
};
