import type { ArticleCandidate, NameCandidate, PlaceCandidate } from '@dateline/model/candidates';
import type { ArticleText } from '@dateline/model/editing';
import type { Draft, EntityJson } from '../draft/draft.ts';
import { candidateKey } from './candidate-key.ts';
import type { EntitySort } from './entities.ts';
import { findCoveringName } from './covering-name.ts';
import { guessName, type NameGuess } from './guess-name.ts';
import { indexNames, sortOf } from './known-names.ts';

type Named = NameCandidate | PlaceCandidate;

/** One person, organisation or place that an article names, with all its mentions in the order of the text. */
export interface NameGroup {
  /** The key of its first mention. */
  readonly key: string;
  readonly mentions: readonly Named[];
  /** Its names as the text has them, the fullest first. */
  readonly names: readonly string[];
  readonly guess: NameGuess;
}

/** What the editor has decided about a name. */
export type Decision =
  | { readonly is: 'open' }
  | { readonly is: 'known'; readonly entity: EntityJson }
  /** All its mentions are parts of longer names that are decided: "Wood" in "Ann Lee a Wood". */
  | { readonly is: 'covered'; readonly entity: EntityJson }
  | { readonly is: 'rejected' };

const touches = (a: Named, b: Named): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/**
 * A paragraph that is nothing but a run of words with capitals, such as a byline, is no name, nor is its end: "Based On A
 * Reuters Report".
 */
function isWholeParagraph({ paragraphs }: ArticleText, { paragraph, end }: Named): boolean {
  const text = paragraphs[paragraph]?.trimEnd() ?? '';
  return end === text.length && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
}

/** The names of the text and, beside them, its countries and cities that are no part of one. */
function listMentions(
  article: ArticleText,
  candidates: readonly ArticleCandidate[],
): {
  names: NameCandidate[];
  places: PlaceCandidate[];
} {
  const names = candidates
    .filter((each) => each.kind === 'name')
    .filter((name) => !isWholeParagraph(article, name));
  const byParagraph = Map.groupBy(names, ({ paragraph }) => paragraph);
  const places = candidates.filter(
    (each) =>
      each.kind === 'place' &&
      each.what !== 'people' &&
      !(byParagraph.get(each.paragraph) ?? []).some((name) => touches(name, each)),
  );
  return { names, places: places.filter((each) => each.kind === 'place') };
}

const isBefore = (a: Named, b: Named): number => a.paragraph - b.paragraph || a.start - b.start;

/** A name with plain spaces and without characters that nobody sees, both of which sheets refuse. */
const toPlainName = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cf}/gu, '');

/** The names of a group, the fullest first. Those of the headline, where all words may have capitals, count only if there are no others. */
function listForms(mentions: readonly Named[]): string[] {
  const inText = mentions.filter(({ paragraph }) => paragraph > 0);
  const forms = new Set(
    (inText.length > 0 ? inText : mentions).map(({ text }) => toPlainName(text)),
  );
  return [...forms].toSorted((a, b) => b.length - a.length);
}

/** What two mentions have in common if they mean one thing: their words, or their country, whose name may be shortened. */
function listKeys({ text, paragraph, start, end }: Named, spots: readonly PlaceCandidate[]) {
  const country = spots.find(
    (spot) =>
      spot.what === 'country' &&
      spot.paragraph === paragraph &&
      spot.start === start &&
      spot.end === end,
  );
  const [code, ...others] = country?.countries ?? [];
  const isOne = code !== undefined && others.length === 0;
  return [text.replaceAll('.', ''), ...(isOne ? [`country ${code}`] : [])];
}

/** Puts together what has a name in common: a country that is a part of a name in one place and stands alone in another. */
function mergeGroups(
  groups: readonly (readonly Named[])[],
  spots: readonly PlaceCandidate[],
): (readonly Named[])[] {
  const merged: Named[][] = [];
  const byKey = new Map<string, Named[]>();
  for (const mentions of groups) {
    const keys = mentions.flatMap((mention) => listKeys(mention, spots));
    const known = keys.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    if (known === undefined) merged.push(group);
    group.push(...mentions);
    for (const key of keys) byKey.set(key, group);
  }
  return merged.map((mentions) => mentions.toSorted(isBefore));
}

/** Lists the names of an article, each once, in the order of the text. */
export function listNameGroups(
  article: ArticleText,
  candidates: readonly ArticleCandidate[],
): NameGroup[] {
  const { names, places } = listMentions(article, candidates);
  const spots = candidates.filter((each) => each.kind === 'place');
  const groups = mergeGroups(
    [
      ...Map.groupBy(names, ({ group }) => group).values(),
      ...Map.groupBy(places, ({ text }) => text).values(),
    ],
    spots,
  );
  return groups
    .flatMap((mentions) => {
      const [first] = mentions;
      if (first === undefined) return [];
      const forms = listForms(mentions);
      const guess = guessName({ article, mentions, names: forms, spots });
      return [{ first, group: { key: candidateKey(first), mentions, names: forms, guess } }];
    })
    .toSorted((a, b) => isBefore(a.first, b.first))
    .map(({ group }) => group);
}

/** The entity of whose names all mentions are only parts; undefined if one stands alone. */
function findWhole(
  { article, sheet }: Draft,
  [first, ...others]: readonly Named[],
): EntityJson | undefined {
  const find = (mention: Named) => findCoveringName(article, mention, sheet.entities);
  const covering = first && find(first);
  return others.every((mention) => find(mention) !== undefined) ? covering?.entity : undefined;
}

/** Says what the editor has decided about each name, by the key of its group. */
export function listDecisions(
  draft: Draft,
  groups: readonly NameGroup[],
): ReadonlyMap<string, Decision> {
  const find = indexNames(draft.sheet.entities);
  const keys = new Set(draft.rejected);
  return new Map(
    groups.map(({ key, mentions, names }): [string, Decision] => {
      const entity = names.map(find).find((each) => each !== undefined);
      if (entity !== undefined) return [key, { is: 'known', entity }];
      const isRejected = mentions.every((mention) => keys.has(candidateKey(mention)));
      if (isRejected) return [key, { is: 'rejected' }];
      const whole = findWhole(draft, mentions);
      return [key, whole === undefined ? { is: 'open' } : { is: 'covered', entity: whole }];
    }),
  );
}

/** Says what the editor has decided about a name. */
export const decisionOf = (draft: Draft, group: NameGroup): Decision =>
  listDecisions(draft, [group]).get(group.key) ?? { is: 'open' };

/** The words of each sort, as buttons and lists say them. */
export const sortWords: Readonly<Record<EntitySort, string>> = {
  person: 'Person',
  place: 'Place',
  state: 'State',
  party: 'Party',
  body: 'Institution, agency or company',
  team: 'Team',
  group: 'Group of people',
  agreement: 'Agreement',
};

/** A name as something to choose, with what it is. */
export const toChoice = (entity: EntityJson): { value: string; label: string; note: string } => ({
  value: entity.id,
  label: entity.label,
  note: sortWords[sortOf(entity)],
});
