import { type ItemCheck } from './check.ts';

const questionWord = /\b(who|whom|whose|what|which|when|where|how)\b/i;
const negative = /\b(not|never|except|least|n't)\b/i;

/** Checks 10 and 12: the stem asks with a question word, ends with "?", and is not negative outside quotation marks. */
export const checkFocusedStem: ItemCheck = ({ stem }) => {
  const plain = stem.replace(/[“"][^”"]*[”"]/g, '');
  return [
    ...(questionWord.test(stem) ? [] : ['Its stem has no question word']),
    ...(stem.endsWith('?') ? [] : ['Its stem does not end with "?"']),
    ...(negative.test(plain) ? ['Its stem is negative'] : []),
  ];
};
