import { findAdded, listWrongAnswers } from '../added-words.ts';
import { isEditors } from '../editors-items.ts';
import { wholeWord, type Flaw, type ItemCheck } from '../check.ts';

const denial = wholeWord('not|never|no|nobody|nothing|none|nowhere');

/**
 * Check 18: the feedback says why the key is right and what each wrong answer really is, and the item has evidence. A line
 * that has no word of its own only denies the answer, or repeats what the statement of the key says; an editor has to write more.
 */
export const checkCompleteFeedback: ItemCheck = (item, { index }) => {
  const flaws: Flaw[] = [];
  if (item.feedback.key === '') flaws.push({ message: 'It does not say why its key is right' });
  if (item.evidence.length === 0) flaws.push({ message: 'It points at no evidence' });
  for (const answer of listWrongAnswers(item)) {
    const { label, feedback } = answer;
    if (feedback === '') flaws.push({ message: `It does not say what "${label}" really is` });
    else if (isEditors(item, index.sheet) && findAdded(item, answer).length === 0) {
      flaws.push({
        message: denial.test(feedback)
          ? `Its feedback on "${label}" only denies it`
          : `Its feedback on "${label}" says no more than stem, options and the key’s fact do: add what it really is`,
      });
    }
  }
  return flaws;
};
