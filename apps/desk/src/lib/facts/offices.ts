import { isTitleHead } from '@dateline/model/candidates';
import type { Mention, NameCandidate, PlaceCandidate } from '@dateline/model/candidates';
import { namesOfEntity, type ArticleText } from '@dateline/model/editing';
import type { Draft, EntityJson, FactJson } from '../draft/draft.ts';
import { addFact } from './edit-facts.ts';
import { writeSentence } from './state-fact.ts';
import { findCoveringName } from '../names/covering-name.ts';
import { findEntity } from '../names/known-names.ts';
import type { NameGroup } from '../names/name-groups.ts';

/** A post that the article gives somebody, ready to become a fact. */
export interface Post {
  /** The bare post: "foreign minister". */
  readonly title: string;
  readonly status: 'current' | 'former';
  /** The id of the entity that has the post, if the article says whose it is and the sheet has it. */
  readonly organisation?: string;
  readonly evidence: { readonly paragraph: number; readonly start: number; readonly end: number };
}

const former = /^(?:former|ex|then|one-time)(?:[- ]|$)/iu;
const honorific =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Shri|Smt|Sheikh|Sayyid|Imam|Ayatollah|Rev)\.?$/u;

/** Splits "the former foreign minister of Oman" into its title and the name of what it belongs to. */
function readPost(words: string): { title: string; status: Post['status']; of?: string } {
  const bare = words.replace(/^(?:the|an?|his|her|their|its) /u, '');
  const status = former.test(bare) ? 'former' : 'current';
  const rest = bare.replace(former, '').trim();
  const [, title = rest, of] = /^(.+?) (?:of|for|at|to) (?:the )?(\p{Lu}.*)$/u.exec(rest) ?? [];
  return of === undefined ? { title, status } : { title, status, of };
}

/** Splits "Omani foreign minister" after the people at its beginning. */
function splitPeople(
  title: string,
  entities: readonly EntityJson[],
  peoples: readonly PlaceCandidate[],
) {
  const people = peoples.find(({ text }) => title.startsWith(`${text} `));
  const own = people ?? undefined;
  const state = own && findState(entities, own);
  return state === undefined || own === undefined
    ? undefined
    : { title: title.slice(own.text.length + 1), organisation: state };
}

/** Finds the entity of a country by its words in the text or by its own name. */
function findState(
  entities: readonly EntityJson[],
  { text, countries }: PlaceCandidate,
): EntityJson | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return [text, ...countries.flatMap((code) => names.of(code) ?? [])]
    .map((name) => findEntity(name, entities))
    .find((entity) => entity !== undefined);
}

/** The country right before some words: "Pakistan" or "Omani" in "Omani foreign minister". */
const findBefore = (
  places: readonly PlaceCandidate[],
  { paragraph, start }: Mention,
): PlaceCandidate | undefined =>
  places.find(
    (place) =>
      place.paragraph === paragraph &&
      place.end <= start &&
      start - place.end <= 3 &&
      place.what !== 'city',
  );

/** True if a title is a part of another one: "Special Assistant to the Prime Minister Anwar Kakar". */
const isPartOfPost = ({ paragraphs }: ArticleText, { paragraph, start }: Mention): boolean =>
  /\b(?:to|of|for) the $/u.test(paragraphs[paragraph]?.slice(Math.max(0, start - 9), start) ?? '');

/** "former " right before a title, with its place. */
function findFormer(
  { paragraphs }: ArticleText,
  { paragraph, start }: Mention,
): number | undefined {
  const before = paragraphs[paragraph]?.slice(Math.max(0, start - 10), start) ?? '';
  const [found] = /\b(?:former|ex|then)[- ]$/iu.exec(before) ?? [];
  return found === undefined ? undefined : start - found.length;
}

/** The title at the beginning of a mention that the editor has shortened: "Justice Minister" in "Justice Minister Ann Lee". */
function findCutTitle(
  { paragraph, start, text }: NameCandidate,
  person: EntityJson,
): Mention | undefined {
  const before = namesOfEntity(person)
    .filter((name) => text.endsWith(` ${name}`))
    .map((name) => text.slice(0, -name.length - 1))
    .find((words) => isTitleHead(words.split(' ').at(-1) ?? ''));
  return before === undefined
    ? undefined
    : { paragraph, start, end: start + before.length, text: before };
}

/** A mention of a person, with what the editor has added to the name or cut off. */
function toNamed(draft: Draft, mention: NameCandidate, person: EntityJson): NameCandidate {
  const { start = mention.start, end = mention.end } =
    findCoveringName(draft.article, mention, [person]) ?? {};
  return { ...mention, start, end, title: mention.title ?? findCutTitle(mention, person) };
}

function readTitle(
  draft: Draft,
  places: readonly PlaceCandidate[],
  name: NameCandidate,
): Post | undefined {
  const { title } = name;
  if (title === undefined || honorific.test(title.text) || title.text.includes('.'))
    return undefined;
  if (isPartOfPost(draft.article, title)) return undefined;
  const { entities } = draft.sheet;
  const found = readPost(title.text);
  const before = findBefore(places, title);
  const organisation = before && findState(entities, before);
  const start = (organisation === undefined ? undefined : before?.start) ?? title.start;
  const formerAt = findFormer(draft.article, { ...title, start });
  return {
    title: found.title.toLowerCase(),
    status: found.status === 'former' || formerAt !== undefined ? 'former' : 'current',
    ...(organisation === undefined ? {} : { organisation: organisation.id }),
    evidence: { paragraph: name.paragraph, start: formerAt ?? start, end: name.end },
  };
}

function readAfter(
  draft: Draft,
  places: readonly PlaceCandidate[],
  name: NameCandidate,
): Post | undefined {
  const { post } = name;
  if (post === undefined) return undefined;
  const { entities } = draft.sheet;
  const { title, status, of } = readPost(post.text);
  const named = of === undefined ? undefined : findEntity(of, entities);
  const peoples = places.filter(
    ({ paragraph, what }) => paragraph === post.paragraph && what !== 'city',
  );
  const split = named === undefined ? splitPeople(title, entities, peoples) : undefined;
  const organisation = named ?? split?.organisation;
  return {
    title: split?.title ?? title,
    status,
    ...(organisation === undefined ? {} : { organisation: organisation.id }),
    evidence: { paragraph: name.paragraph, start: name.start, end: post.end },
  };
}

/** Lists the posts that the article gives a person, each once, without those that the sheet has. */
export function listPosts(
  draft: Draft,
  { mentions }: Pick<NameGroup, 'mentions'>,
  { person, places }: { person: EntityJson; places: readonly PlaceCandidate[] },
): Post[] {
  const stated = draft.sheet.facts.flatMap((fact) =>
    fact.kind === 'office' && fact.person === person.id ? [fact.title.toLowerCase()] : [],
  );
  const seen = new Set(stated);
  const names = mentions
    .filter((mention) => mention.kind === 'name')
    .map((mention) => toNamed(draft, mention, person));
  return names
    .flatMap((name) =>
      [readTitle(draft, places, name) ?? [], readAfter(draft, places, name) ?? []].flat(),
    )
    .filter(({ title }) => {
      const isNew = !seen.has(title.toLowerCase());
      seen.add(title.toLowerCase());
      return isNew;
    });
}

/** The fact that a person holds or held a post; it has no id and no sentence yet. */
const toFact = (
  { title, status, evidence }: Post,
  person: string,
  organisation: string,
): FactJson => ({
  kind: 'office',
  id: '',
  statement: '',
  person,
  title,
  organisation,
  status,
  evidence: [{ ...evidence }],
});

/** The sentence that the fact of a post will have: "Badr Albusaidi was foreign minister of Oman." */
export const statePost = (person: EntityJson, post: Post, organisation: EntityJson): string =>
  writeSentence(
    { entities: [person, organisation], facts: [] },
    toFact(post, person.id, organisation.id),
  ) ?? '';

/** Adds the fact that a person holds or held a post. */
export function addPost(
  draft: Draft,
  post: Post,
  ids: { person: string; organisation: string },
): Draft {
  const isKnown = (wanted: string): boolean => draft.sheet.entities.some(({ id }) => id === wanted);
  if (!isKnown(ids.person) || !isKnown(ids.organisation)) return draft;
  return {
    ...draft,
    sheet: addFact(draft.sheet, toFact(post, ids.person, ids.organisation)).sheet,
  };
}
