import type { ArticleCandidate } from '@dateline/model/candidates';
import type { EntitySort } from './entities.ts';
import { foldForMatch } from './known-names.ts';

/** Guesses what a name is the name of, from what the article has beside it. */
export function guessSort(name: string, candidates: readonly ArticleCandidate[]): EntitySort {
  const folded = foldForMatch(name);
  const same = candidates.filter((each) => foldForMatch(each.text) === folded);
  if (same.some((each) => each.kind === 'place' && each.what === 'country')) return 'state';
  const sorts = same.flatMap((each) => (each.kind === 'name' ? [each.sort] : []));
  if (sorts.includes('person')) return 'person';
  if (sorts.includes('organisation')) return 'body';
  return sorts.includes('place') || same.some(({ kind }) => kind === 'place') ? 'place' : 'person';
}

/** What a name may be the name of, as it is called on screen. */
export const sortLabels: readonly (readonly [EntitySort, string])[] = [
  ['person', 'a person'],
  ['state', 'a state'],
  ['body', 'an institution, agency or company'],
  ['party', 'a party'],
  ['team', 'a team'],
  ['place', 'a place'],
  ['agreement', 'an agreement or law'],
  ['group', 'a group of people'],
];

/** The names of the article that the list does not have yet, for suggestions. */
export function listNewNames(
  candidates: readonly ArticleCandidate[],
  known: readonly string[],
): string[] {
  const folded = new Set(known.map(foldForMatch));
  const names = new Map<string, string>();
  for (const { kind, text } of candidates) {
    if (kind === 'name' && !folded.has(foldForMatch(text))) names.set(foldForMatch(text), text);
  }
  return [...names.values()];
}
