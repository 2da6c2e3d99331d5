import type { Rule } from '../../src/item/proof.ts';

/** Why a distractor is wrong by each rule, as the end of the sentence "It is wrong: …". */
export const ruleWords: Readonly<Record<Rule, string>> = {
  'single-valued': 'what is asked for has one value by nature, and it is another',
  'closed-list': 'the list is closed, and it is not on it',
  'disjoint-spans': 'it shares no day with what is asked for',
  'other-value': 'it is another number of the same unit',
  'other-claimant': 'another party says it, about the party that is asked for',
  'editor-foil': 'the editor of the sheet gives the reason',
};
