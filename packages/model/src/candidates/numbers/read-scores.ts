import { readNumber } from '../../interactions/number-text.ts';
import { withoutDates } from '../dates/read-dates.ts';
import { listNumbers } from './read-numbers.ts';

type Score = [number, number];

const dashed = /(?<![\d.,])(\d{1,3}(?:,\d{3})*) ?[–—-] ?(\d{1,3}(?:,\d{3})*)(?!\d)/g;
/** Numbers of one word, which are no part of one of several: "four to two", but not "fifty-two to forty". */
const spelled =
  /(?<![\p{L}\p{N}-])(?!hundred|thousand|million)([a-z]+|\d+(?:,\d{3})*)(?: (?:goals?|points?|votes?))? to ([a-z]+|\d+(?:,\d{3})*)(?![\p{L}\p{N}-]| hundred| thousand| million)/giu;

/** The words after the first number of a vote, up to the second, and after that: "523 votes in favour, 46 against". */
const sides = [
  [
    /^(?: \p{L}+){0,2} (?:for|in favou?r)\b[^.;]{0,40}$/u,
    /^(?: \p{L}+){0,2} (?:against|opposed)\b/u,
  ],
  [
    /^(?: \p{L}+){0,2} (?:against|opposed)\b[^.;]{0,40}$/u,
    /^(?: \p{L}+){0,2} (?:for|in favou?r)\b/u,
  ],
] as const;

/** Lists the votes whose sides a text names: "523 for and 46 against". */
function listVotes(text: string): Score[] {
  const numbers = listNumbers(text).filter(
    // A number in words is listed once more without what multiplies it: "two million", "two".
    (number, at, all) => !/^an?$/i.test(number.text) && number.at !== all[at - 1]?.at,
  );
  return numbers.flatMap((first, index): Score[] => {
    const second = numbers[index + 1];
    if (second === undefined) return [];
    const between = text.slice(first.at + first.text.length, second.at);
    const after = text.slice(second.at + second.text.length);
    return sides.some(([one, other]) => one.test(between) && other.test(after))
      ? [[first.value, second.value]]
      : [];
  });
}

/** Lists the scores of a text, each as "4–2": digits with a dash, "four goals to two", "goalless", and votes such as "523 for, 46 against". */
export function listScores(text: string): Score[] {
  const plain = withoutDates(text);
  const pairs = [...plain.matchAll(dashed), ...plain.matchAll(spelled)].flatMap(
    ([, first = '', second = '']): Score[] => {
      const [a, b] = [readNumber(first), second === 'nil' ? 0 : readNumber(second)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    },
  );
  const scores = [...pairs, ...listVotes(text)];
  return /\b(?:goal|score)less\b/i.test(text) ? [...scores, [0, 0]] : scores;
}
