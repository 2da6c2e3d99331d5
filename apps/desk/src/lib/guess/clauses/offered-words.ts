import { unfoldQuotes } from '@dateline/model/candidates';
import { joinWords } from '@dateline/model/editing';
import { growToSentences, wordsOf } from '../../article/mark-words.ts';
import type { FactJson } from '../../draft/draft.ts';
import { guessClause } from './guess-clause.ts';
import type { GuessContext } from '../guess-context.ts';
import { formatVerb } from '../words/read-verb.ts';
import { isEmpty, partsOf, readSingle, type ValueJson } from '../../facts/slot-value.ts';

/** Words of the article that an empty field may take. */
export interface OfferedWords<Value> {
  /** As they are shown. */
  readonly label: string;
  readonly value: Value;
  /** Where the article has them, if that is outside the marked words. */
  readonly evidence?: FactJson['evidence'][number];
}

/** The most characters of words that a field is offered. */
const longest = 240;

/** The words that were marked for a fact, without the full stop; "" if they are too many for a field. */
export function readMarked(fact: FactJson, { paragraphs }: GuessContext): string {
  const [piece] = fact.evidence;
  const words =
    piece === undefined
      ? ''
      : unfoldQuotes(wordsOf(paragraphs, piece))
          .trim()
          .replace(/[.,;]$/, '');
  return words.length > longest ? '' : words;
}

function guessSentence(fact: FactJson, context: GuessContext) {
  const [piece] = fact.evidence;
  if (piece === undefined) return undefined;
  const sentences = context.candidates.filter(({ kind }) => kind === 'voice');
  return guessClause(growToSentences(piece, sentences), context);
}

/** Offers an empty part the marked words, and an empty subject that of their sentence. */
export function offerValues(
  fact: FactJson,
  isSubject: boolean,
  context: GuessContext,
): OfferedWords<ValueJson>[] {
  const { entities } = context;
  const words = readMarked(fact, context);
  const marked = words === '' ? [] : [{ label: words, value: readSingle(words, entities) }];
  const subject = isSubject ? guessSentence(fact, context)?.subject : undefined;
  if (subject === undefined || isEmpty(subject)) return marked;
  const names = partsOf(subject).flatMap((part) => {
    if (typeof part === 'string') return entities.find(({ id }) => id === part)?.label ?? [];
    return 'text' in part ? part.text : [];
  });
  const label = joinWords(names);
  if (label === '' || label === words) return marked;
  const evidence = findBeside(fact, label, context);
  return [{ label, value: subject, ...(evidence === undefined ? {} : { evidence }) }, ...marked];
}

/** Finds words in the sentence of the marked words, but outside these. */
function findBeside(
  { evidence: [piece] }: FactJson,
  words: string,
  { paragraphs, candidates }: GuessContext,
): FactJson['evidence'][number] | undefined {
  if (piece === undefined) return undefined;
  const sentences = candidates.filter(({ kind }) => kind === 'voice');
  const sentence = growToSentences(piece, sentences);
  const at = wordsOf(paragraphs, sentence).toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return undefined;
  const start = sentence.start + at;
  const end = start + words.length;
  const isInside = piece.start <= start && end <= piece.end;
  return isInside ? undefined : { paragraph: piece.paragraph, start, end };
}

/** Offers an empty verb the one of the sentence; undefined if that has none. */
export function offerVerb(fact: FactJson, context: GuessContext): string | undefined {
  const guess = guessSentence(fact, context);
  return guess === undefined || guess.verb === '' ? undefined : formatVerb(guess);
}
