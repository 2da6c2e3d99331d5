import { chooseCount } from '../../attempt/asked-count.ts';
import { wholeWord, type Flaw, type ItemCheck } from '../check.ts';

const questionWord = wholeWord('who|whom|whose|what|which|when|where|why|how');

/** The instruction of an order or a match. */
const instruction = /^(Put|Match|Arrange) .*\.$/;

/** Check 12: the stem asks one thing, with a question word, and ends with "?", or with how many options are to be chosen. */
export const checkFocusedStem: ItemCheck = ({ stem: whole, interaction }) => {
  const stem = interaction === 'multipleChoice' ? whole.replace(chooseCount, '') : whole;
  if ((interaction === 'order' || interaction === 'match') && instruction.test(stem)) return [];
  const flaws: Flaw[] = [];
  if (!questionWord.test(stem)) flaws.push({ message: 'Its stem has no question word' });
  if (!stem.endsWith('?')) flaws.push({ message: 'Its stem does not end with "?"' });
  if (stem.slice(0, -1).includes('?')) flaws.push({ message: 'Its stem asks more than one thing' });
  return flaws;
};
