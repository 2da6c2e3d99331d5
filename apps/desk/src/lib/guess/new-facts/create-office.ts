import type { NameCandidate } from '@dateline/model/candidates';
import { Entity, namesEntity, namesOfEntity } from '@dateline/model/editing';
import { overlap, wordsOf } from '../../article/mark-words.ts';
import type { Passage } from '../../article/read-selection.ts';
import type { EntityJson } from '../../draft/draft.ts';
import { findEntity, foldForMatch } from '../../names/known-names.ts';
import { toEvidence, type CreatedFact } from './created-fact.ts';
import { matchName } from '../speakers/find-speaker.ts';
import type { GuessContext } from '../guess-context.ts';

/** A post in the words of the text, and what it is a post of. */
interface Post {
  readonly title: string;
  readonly organisation: EntityJson | undefined;
}

const isState = (entity: EntityJson): boolean =>
  entity.type === 'organisation' && entity.form === 'state';

/** The states that words name, also by their people: "Omani". */
function listStates(words: string, entities: readonly EntityJson[]): EntityJson[] {
  return entities.filter((json) => {
    const entity = isState(json) ? Entity.safeParse(json).data : undefined;
    return entity !== undefined && namesEntity(words, entity);
  });
}

/** Finds the organisation or the people that a post begins with: "Omani" in "Omani foreign minister". */
function findBefore(
  words: string,
  entities: readonly EntityJson[],
): { name: string; organisation: EntityJson } | undefined {
  const bodies = entities.filter(({ type }) => type === 'organisation' || type === 'group');
  const named = bodies
    .flatMap((organisation) =>
      namesOfEntity(organisation).map((name) => ({
        name: name.replace(/^the /i, ''),
        organisation,
      })),
    )
    .filter(({ name }) => foldForMatch(words).startsWith(`${foldForMatch(name)} `))
    .toSorted((a, b) => b.name.length - a.name.length);
  if (named[0] !== undefined) return named[0];
  const [first = ''] = words.split(' ');
  const [state] = /^\p{Lu}/u.test(first) ? listStates(first, entities) : [];
  return state && { name: first, organisation: state };
}

/** Splits "Omani foreign minister" and "foreign minister of Oman" into the post and the state. */
function readPost(words: string, entities: readonly EntityJson[]): Post {
  const bare = words
    .trim()
    .replace(/^(?:(?:the|an?|his|her|their|its|former|then|outgoing|new)[ -]|ex-)+/i, '');
  const [, title = bare, of] = /^(.+?) (?:of|for|at) (?:the )?(\p{Lu}.*)$/u.exec(bare) ?? [];
  if (of !== undefined) return { title, organisation: findEntity(of, entities) };
  const before = findBefore(bare, entities);
  return {
    title: before === undefined ? bare : bare.slice(before.name.length + 1),
    organisation: before?.organisation,
  };
}

/** The words before and behind a person's own name. A name of the text may begin with a post. */
function splitAtName(
  words: string,
  { label, short }: EntityJson,
): { before: string; behind: string } {
  const family = label.split(' ').slice(-1);
  const [name] = [label, short ?? '', ...family].filter((each) => each && words.includes(each));
  const at = name === undefined ? -1 : words.indexOf(name);
  return name === undefined
    ? { before: '', behind: '' }
    : { before: words.slice(0, at), behind: words.slice(at + name.length) };
}

/** Words that can be a post: few, and no sentence. */
const isPost = (words: string): boolean =>
  /^(?:[\p{L}.’'-]+ ?){1,8}$/u.test(words) && /\p{L}/u.test(words);

/** Finds the post of a person in marked words: before the name, or behind it between commas. */
function findPost(mark: Passage, person: EntityJson, context: GuessContext): Post | undefined {
  const { entities, candidates, paragraphs } = context;
  const { before, behind } = splitAtName(wordsOf(paragraphs, mark), person);
  const [, lead = ''] = /(?:^|[,;:”"] |\band )([^,;:“”"]*)$/u.exec(before) ?? [];
  if (isPost(lead.trim())) return readPost(lead, entities);
  const [, follows = ''] =
    /^,? (?:\d+, )?(?:(?:is|was|has been) )?((?:the|an?|then|former) [^,.;:]+|\p{Ll}[^,.;:]+)/u.exec(
      behind,
    ) ?? [];
  if (isPost(follows.trim()) && /^,|^ (?:is|was|has been) /.test(behind))
    return readPost(follows, entities);
  const name = candidates.find(
    (each): each is NameCandidate =>
      each.kind === 'name' &&
      overlap(each, mark) &&
      matchName(each.text, entities)?.id === person.id,
  );
  const words = name?.title?.text ?? name?.post?.text;
  return words === undefined ? undefined : readPost(words, entities);
}

/** The first person that marked words name. */
function findPerson(mark: Passage, { candidates, entities }: GuessContext): EntityJson | undefined {
  return candidates
    .filter((each) => each.kind === 'name' && overlap(each, mark))
    .map(({ text }) => matchName(text, entities))
    .find((entity) => entity?.type === 'person');
}

/** Creates the fact that somebody holds a post. */
export function createOffice(mark: Passage, context: GuessContext): CreatedFact {
  const person = findPerson(mark, context);
  const post = person && findPost(mark, person, context);
  const title = (post?.title ?? '').toLowerCase();
  const isFormer = /\b(?:former|ex-|then-)/i.test(wordsOf(context.paragraphs, mark));
  return {
    field: person === undefined ? 'person' : title === '' ? 'title' : 'organisation',
    fact: {
      kind: 'office',
      id: '',
      statement: '',
      person: person?.id ?? '',
      title,
      organisation: post?.organisation?.id ?? '',
      status: isFormer ? 'former' : 'current',
      evidence: [toEvidence(mark)],
    },
  };
}

/** The states of the sheet that an article names most, for a post of which it does not say whose it is. */
export function offerStates({ entities, paragraphs }: GuessContext): EntityJson[] {
  const counts = new Map<string, number>();
  for (const text of paragraphs)
    for (const { id } of listStates(text, entities)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return entities
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, 2);
}
