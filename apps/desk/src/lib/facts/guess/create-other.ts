import { overlap, wordsOf } from '../../article/mark-words.ts';
import type { Passage } from '../../article/read-selection.ts';
import type { EntityJson, FactJson } from '../../draft/draft.ts';
import { findSpeaker, type Speaker } from './find-speaker.ts';
import { guessClause } from './guess-clause.ts';
import type { GuessContext } from './guess-context.ts';
import { isBalanced } from './refuse-guess.ts';
import { readSingle } from '../slot-value.ts';

/** A new fact, and the field of its form that is asked first. */
export interface NewFact {
  readonly fact: FactJson;
  readonly field: string;
}

/** Marked words as evidence. */
export const toEvidence = ({ paragraph, start, end }: Passage): FactJson['evidence'][number] => ({
  paragraph,
  start,
  end,
});

/** The names of the sheet in marked words, in their order. */
function listNamed(
  mark: Passage,
  { paragraphs, candidates, entities }: GuessContext,
): EntityJson[] {
  const inMark = candidates.filter((each) => overlap(each, mark));
  const found = inMark.flatMap((each) => {
    if (each.kind !== 'name' && each.kind !== 'place') return [];
    const value = readSingle(each.text, entities, 'name');
    return typeof value === 'string' ? [value] : [];
  });
  const text = wordsOf(paragraphs, mark);
  const ids = new Set(found);
  return entities
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => text.indexOf(a.label) - text.indexOf(b.label));
}

const isPerson = ({ type }: EntityJson): boolean => type === 'person';
const isBody = ({ type }: EntityJson): boolean => type === 'organisation';
const isActor = (entity: EntityJson): boolean =>
  isPerson(entity) || isBody(entity) || entity.type === 'group';

/** Verbs after which what was said may follow without "that". */
const plainVerb =
  /\b(?:said|says|added|adds|stated|states|argued|argues|insisted|insists|noted|claimed|claims|according to)\s*$/i;

/** The words that were said, as they follow "says that"; "" if the marked words do not have them as a sentence. */
function readSaid(mark: Passage, speaker: Speaker | undefined, context: GuessContext): string {
  const { paragraphs } = context;
  if (speaker === undefined) return wordsOf(paragraphs, mark).trim().replace(/[.,]$/, '');
  const said = { ...speaker.said, paragraph: mark.paragraph };
  if (!overlap(said, mark)) return '';
  const start = Math.max(said.start, mark.start);
  const end = Math.min(said.end, mark.end);
  const words = wordsOf(paragraphs, { ...mark, start, end });
  const before = wordsOf(paragraphs, { ...mark, start: 0, end: start });
  const content = words
    .trim()
    .replace(/^(?:saying|adding)(?: that)? /, '')
    .replace(/[.,]$/, '');
  const isSentence =
    start !== said.start ||
    start < (speaker.verbStart ?? 0) ||
    plainVerb.test(before) ||
    /(?:\bthat|[:,“"])\s*$/.test(before) ||
    /^[“"]/.test(content) ||
    content !== words.trim().replace(/[.,]$/, '');
  return isSentence && isBalanced(content) ? content : '';
}

/** Creates the fact that somebody said something. */
export function createClaim(mark: Passage, context: GuessContext): NewFact {
  const speaker = findSpeaker(mark, context);
  const claimant = speaker?.entity?.id ?? '';
  const content = readSaid(mark, speaker, context);
  return {
    field: claimant === '' ? 'claimant' : 'content',
    fact: {
      kind: 'claim',
      id: '',
      statement: '',
      voice: { type: 'attributed', claimant, cue: 'says' },
      claimant,
      cue: 'says',
      content,
      evidence: [toEvidence(mark)],
    },
  };
}

/** Creates the fact that a delegation was sent. */
export function createDelegation(mark: Passage, context: GuessContext): NewFact {
  const named = listNamed(mark, context);
  const guess = guessClause(mark, context);
  const sender = named.find(isBody)?.id ?? '';
  const [leader, ...members] = named.filter(isPerson).map(({ id }) => id);
  return {
    field: sender === '' ? 'sender' : leader === undefined ? 'leader' : 'destinations',
    fact: {
      kind: 'delegation',
      id: '',
      statement: '',
      sender,
      leader: leader ?? '',
      ...(members.length === 0 ? {} : { members }),
      destinations: named.filter(({ type }) => type === 'place').map(({ id }) => id),
      ...(guess.modality === 'planned' ? { modality: 'planned' } : {}),
      ...(guess.time === undefined ? {} : { departure: guess.time }),
      evidence: [toEvidence(mark)],
    },
  };
}

/** The post that the words beside a name give: "finance minister" of "the finance minister of Ghana". */
function findPost(mark: Passage, { candidates }: GuessContext): string {
  const posts = candidates.flatMap((each) =>
    each.kind === 'name' && overlap(each, mark) ? [each.title?.text ?? each.post?.text] : [],
  );
  const [post = ''] = posts.filter((each) => each !== undefined);
  return post
    .replace(/^(?:the|an?|former|ex-|then) ?/i, '')
    .replace(/ (?:of|for|in) .*$/, '')
    .toLowerCase();
}

/** Creates the fact that somebody holds a post. */
export function createOffice(mark: Passage, context: GuessContext): NewFact {
  const named = listNamed(mark, context);
  const title = findPost(mark, context);
  const person = named.find(isPerson)?.id ?? '';
  const isFormer = /\b(?:former|ex-|then-)/i.test(wordsOf(context.paragraphs, mark));
  return {
    field: person === '' ? 'person' : title === '' ? 'title' : 'organisation',
    fact: {
      kind: 'office',
      id: '',
      statement: '',
      person,
      title,
      organisation: named.find((entity) => isActor(entity) && !isPerson(entity))?.id ?? '',
      status: isFormer ? 'former' : 'current',
      evidence: [toEvidence(mark)],
    },
  };
}
