import { distractorsOf, type ItemCheck } from './check.ts';

/** Check 18: why the key is right, where the article says it, and what each distractor really is. */
export const checkCompleteFeedback: ItemCheck = (item) => [
  ...(item.feedback.key === '' ? ['It does not say why its key is right'] : []),
  ...(item.evidence.length === 0 ? ['It points at no evidence'] : []),
  ...distractorsOf(item)
    .filter(({ id }) => (item.feedback.options[id] ?? '') === '')
    .map(({ label }) => `It does not say what "${label}" really is`),
];
