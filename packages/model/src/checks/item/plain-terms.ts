import { withoutQuotations } from '../../english/words.ts';
import { pathOfOption } from '../item-path.ts';
import { wholeWord, type Flaw, type ItemCheck } from '../check.ts';

const negative = wholeWord("not|never|except|(?<!at )least|\\p{L}+n['’]t");
const reported =
  'said|thought|found|wrote|(?:agre|argu|believ|complain|conclud|declar|expect|fear|hop|insist|promis|rul|warn)ed';
/** Parts of a stem in which a negative turns nothing round: ", not in the draft," and what somebody said. */
const aside = new RegExp(
  String.raw`, not\b[^,?]*,|\b(?:${reported}) that\b(?:(?!\b(?:and|but|or|except)\b)[^,?.])*`,
  'giu',
);
const absolute = wholeWord('always|never|all|only|usually|often|some|(?<!how )many');

/**
 * Check 10: outside quotation marks and asides, the stem is not negative, unless it asks about what did not happen, and no option has an
 * absolute or vague term that others do not have.
 */
export const checkPlainTerms: ItemCheck = (item, context) => {
  const { stem, options, proof } = item;
  const isNegated = proof.facts.some((id) => context.find(id)?.modality === 'negated');
  const denial = isNegated
    ? undefined
    : negative.exec(withoutQuotations(stem).replaceAll(aside, ''))?.[0];
  const flaws: Flaw[] =
    denial === undefined ? [] : [{ message: `Its stem is negative: "${denial}"` }];
  const terms = options.map(({ label }) => absolute.exec(withoutQuotations(label))?.[0]);
  // A term that all options have tells none of them from the rest.
  if (new Set(terms.map((term) => term?.toLowerCase())).size === 1) return flaws;
  options.forEach(({ label }, at) => {
    const term = terms[at];
    if (term !== undefined)
      flaws.push({
        message: `"${label}" says "${term}"`,
        path: pathOfOption(item, label, context),
      });
  });
  return flaws;
};
