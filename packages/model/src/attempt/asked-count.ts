const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = String.raw`${words.join('|')}|[1-9]\d?`;
const end = String.raw`(?![-\p{L}\p{N}]|[.,]\d)`;

/** What a stem with several right answers may add to its question: " Choose two." */
export const chooseCount = new RegExp(String.raw` choose (${number}|both)\.$`, 'iu');

/** How a stem says how many answers are right, the clearest first. */
const forms = [
  chooseCount,
  // "Which two of these …", "In what 2 cities …", "Who were the two …", "Who both …"
  new RegExp(String.raw`\b(?:which|what|whose) (${number})${end}`, 'iu'),
  new RegExp(String.raw`\b(?:who|what|which) (?:are|were) the (${number})${end}`, 'iu'),
  /^who (both)\b/i,
];

/** Finds how many answers a stem asks for, from two on: 2 in "Which two of these …?" and "… Choose both.". Undefined if it does not say it. */
export function findAskedCount(stem: string): number | undefined {
  const [found = ''] = forms.flatMap((form) => form.exec(stem)?.[1] ?? []);
  const word = found.toLowerCase();
  const at = words.indexOf(word === 'both' ? 'two' : word);
  const count = at < 0 ? Number(found) : at + 2;
  return count < 2 ? undefined : count;
}
