import { capitalise } from '../../english/words.ts';
import { describeClaim, describeClaimOfSide } from '../../derive/phrases.ts';
import { valuesOf, type Clause } from '../../sheet/facts/clause.ts';
import { partsOf } from '../../sheet/value.ts';
import { findLoadedWords } from '../../sheet/text/loaded-words.ts';
import { distractorsOf, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** The words of a clause that an option can show. */
const listWords = (clause: Clause): string[] => [
  ...(clause.name === undefined ? [] : [clause.name]),
  ...valuesOf(clause)
    .flatMap(({ value }) => partsOf(value))
    .flatMap((part) => (typeof part === 'object' && 'text' in part ? [part.text] : [])),
];

/** The claims and other statements of the sheet, as options would show them. */
function findStated({ index }: Context) {
  const claims = index.factsOf('claim').map((claim) => describeClaim(index, claim));
  const stated = [...claims, ...index.factsOf('clause').flatMap(listWords).map(capitalise)];
  const otherWords = index.factsOf('claim').map(describeClaimOfSide);
  return {
    claims: new Set(claims),
    otherWords: new Set(otherWords),
    stated: new Set([...stated, ...otherWords]),
  };
}

const known = new WeakMap<Context, ReturnType<typeof findStated>>();

/** Check 17: a distractor lays blame only if a fact of the sheet states the same. */
export const checkLureSafety: ItemCheck = (item, context) => {
  const found = known.get(context) ?? findStated(context);
  known.set(context, found);
  const { claims, otherWords, stated } = found;
  const asksClaim = context
    .readSlots(item.proof.query.select)
    .some(({ fact, slot }) => fact.kind === 'claim' && slot !== 'claimant');
  const isEditors = (id: string): boolean =>
    item.proof.refutations.some(({ option, rule }) => option === id && rule === 'editor-foil');
  return distractorsOf(item).flatMap(({ id, label }) => {
    if (!isEditors(id) && asksClaim && !claims.has(label) && !otherWords.has(label)) {
      return [{ message: `"${label}" is claimed by nobody in the sheet` }];
    }
    const isBlame = findLoadedWords(label).some(({ loaded }) => loaded.kind === 'blame');
    return isBlame && !stated.has(label)
      ? [{ message: `"${label}" lays blame that no fact states` }]
      : [];
  });
};
