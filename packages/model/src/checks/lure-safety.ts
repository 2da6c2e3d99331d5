import { capitalise } from '../derive/phrases.ts';
import { distractorsOf, type ItemCheck } from './check.ts';

/** Words that lay a wrong at someone's door. */
const blame =
  /\b(terror\w*|aggress\w*|unlawful\w*|illegal\w*|crim\w*|massacr\w*|murder\w*|atrocit\w*|invad\w*|invasion|violat\w*|genocid\w*|corrupt\w*|brib\w*|spy|spied|espionage)\b/i;

/** Check 17: a distractor lays blame only where it is the claim of a sibling fact, which is its key. */
export const checkLureSafety: ItemCheck = (item, index) => {
  const claims = new Set(
    index.factsOf('claim').map(({ content }) => capitalise(`that ${content}`)),
  );
  const stated = new Set([
    ...claims,
    ...index.factsOf('objective').map(({ aim }) => `To ${aim}`),
    ...index.factsOf('event').map(({ what }) => capitalise(what)),
  ]);
  return distractorsOf(item).flatMap(({ label }) => {
    if (item.topic === 'claims' && !claims.has(label)) {
      return [`"${label}" is claimed by nobody in the sheet`];
    }
    return blame.test(label) && !stated.has(label)
      ? [`"${label}" lays blame that no fact states`]
      : [];
  });
};
