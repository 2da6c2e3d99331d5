import { distractorsOf, type Flaw, type ItemCheck } from '../check.ts';

/** Check 18: the feedback says why the key is right and what each distractor really is, and the item has evidence. */
export const checkCompleteFeedback: ItemCheck = (item) => {
  const flaws: Flaw[] = [];
  if (item.feedback.key === '') flaws.push({ message: 'It does not say why its key is right' });
  if (item.evidence.length === 0) flaws.push({ message: 'It points at no evidence' });
  for (const { id, label } of distractorsOf(item)) {
    if ((item.feedback.options[id] ?? '') === '') {
      flaws.push({ message: `It does not say what "${label}" really is` });
    }
  }
  return flaws;
};
