import { capitalise, describeClaim } from '../../derive/phrases.ts';
import { findLoadedWords } from '../../sheet/loaded-words.ts';
import { distractorsOf, type ItemCheck } from '../check.ts';
import type { Context } from '../context.ts';

/** The claims and other statements of the sheet, as options would show them. */
function findStated({ index }: Context): { claims: Set<string>; stated: Set<string> } {
  const claims = index.factsOf('claim').map((claim) => describeClaim(index, claim, 'name'));
  const stated = [
    ...claims,
    ...index.factsOf('objective').map(({ aim }) => `To ${aim}`),
    ...index.factsOf('event').map(({ what }) => capitalise(what)),
  ];
  return { claims: new Set(claims), stated: new Set(stated) };
}

const known = new WeakMap<Context, ReturnType<typeof findStated>>();

/** Check 17: a distractor lays blame only if a fact of the sheet states the same. */
export const checkLureSafety: ItemCheck = (item, context) => {
  const found = known.get(context) ?? findStated(context);
  known.set(context, found);
  const { claims, stated } = found;
  return distractorsOf(item).flatMap(({ label }) => {
    if (item.topic === 'claims' && !claims.has(label)) {
      return [{ message: `"${label}" is claimed by nobody in the sheet` }];
    }
    const isBlame = findLoadedWords(label).some(({ loaded }) => loaded.kind === 'blame');
    return isBlame && !stated.has(label)
      ? [{ message: `"${label}" lays blame that no fact states` }]
      : [];
  });
};
