import { wordsOf } from '../../article/mark-words.ts';
import type { Passage } from '../../article/read-selection.ts';
import { closeQuotation } from '../words/close-quotation.ts';
import { isSaying } from '../speakers/find-said.ts';
import { findSpeaker, findUnmarked, type Speaker } from '../speakers/find-speaker.ts';
import type { GuessContext } from '../guess-context.ts';
import { keepsCapital } from '../words/keeps-capital.ts';
import { toEvidence, type CreatedFact } from './created-fact.ts';
import { readWords, touch } from '../words/read-words.ts';
import { isBalanced } from '../clauses/refuse-guess.ts';

/** Verbs with somebody as object, behind which words are no sentence: "accused Oman of delay". */
const takesObject = /\b(?:accused?|accuses|assured?|called|calls|described?|describes|urged?)\s*$/i;

/** Gives the first word of a sentence the small letter that it has behind "says that". */
function lowerFirst(words: string, start: number, mark: Passage, context: GuessContext): string {
  const { paragraphs } = context;
  const candidates = context.candidates.filter(({ paragraph }) => paragraph === mark.paragraph);
  const text = paragraphs[mark.paragraph] ?? '';
  const [first] = readWords(text, { start, end: mark.end }, candidates).filter((word) =>
    /\p{L}/u.test(word.text),
  );
  const isPlain =
    first !== undefined &&
    !first.isTaken &&
    /^\p{Lu}\p{Ll}*(?:[’']\p{Ll}+)?$/u.test(first.text) &&
    !/^I(?:[’']|$)/.test(first.text) &&
    !keepsCapital(first, { candidates, paragraphs });
  const small = (letter: string): string => letter.toLowerCase();
  return isPlain ? words.replace(/^[“"]?\p{Lu}/u, small) : words;
}

/** The words that were said, as they follow "says that"; "" if the marked words do not have them as a sentence. */
function readSaid(mark: Passage, speaker: Speaker | undefined, context: GuessContext): string {
  const { paragraphs, candidates } = context;
  const said = speaker?.said ?? mark;
  if (!touch(said, mark)) return '';
  const start = Math.max(said.start, mark.start);
  const end = Math.min(said.end, mark.end);
  const text = paragraphs[mark.paragraph] ?? '';
  const before = wordsOf(paragraphs, { ...mark, start: 0, end: start });
  const words = wordsOf(paragraphs, { ...mark, start, end }).trim();
  const content = closeQuotation(words.replace(/^(?:saying|adding)(?: that)? /, ''));
  const own = candidates.filter(({ paragraph }) => paragraph === mark.paragraph);
  const isSentence =
    speaker === undefined ||
    start !== said.start ||
    start < (speaker.verbStart ?? Infinity) ||
    /(?:\bthat|[:,“"])\s*$/.test(before) ||
    /^[“"]/.test(content) ||
    (isSaying(text, { start, end }, own) && !takesObject.test(before));
  const isWhole = isSentence && isBalanced(content);
  return isWhole ? lowerFirst(content, start, mark, context) : '';
}

/** Creates the fact that somebody said something. Further marked paragraphs may hold the speaker or the words. */
export function createClaim(marks: readonly Passage[], context: GuessContext): CreatedFact {
  const speakers = marks.map((mark) => findSpeaker(mark, context));
  const at = Math.max(
    0,
    speakers.findIndex((speaker) => speaker !== undefined),
  );
  const speaker = speakers[at];
  const mark = marks[at];
  const claimant = speaker?.entity?.id ?? '';
  const content = mark === undefined ? '' : readSaid(mark, speaker, context);
  const unmarked = speaker?.entity && findUnmarked(speaker, marks, context);
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
      evidence: [...marks, ...(unmarked === undefined ? [] : [unmarked])].map(toEvidence),
    },
  };
}
