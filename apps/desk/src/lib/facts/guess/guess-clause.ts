import type { Candidate } from '@dateline/model/candidates';
import type { Passage } from '../../article/read-selection.ts';
import type { ClauseJson, EntityJson } from '../../draft/draft.ts';
import { findSpeaker } from './find-speaker.ts';
import type { ClauseGuess, GuessContext } from './guess-context.ts';
import { findVerb } from './find-verb.ts';
import { findDate, readWords, touch, type Stretch, type Word } from './read-words.ts';
import { findEntity } from '../../names/known-names.ts';
import { isEmpty, joinParts, readSingle, type ValueJson } from '../slot-value.ts';
import { isBalanced, refuseBroken } from './refuse-guess.ts';
import { cutAtNextClause, splitRest } from './split-rest.ts';
import { writeForms } from './verb-forms.ts';

/** The context of one paragraph. */
interface Own {
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly entities: readonly EntityJson[];
}

const particles = /^(?:up|out|off|down|away|back|apart|together|abroad|aside|forward|over)$/;
const pronoun = /^(?:he|she|it|they|who|which|that|this|we|you|i)$/i;

/** Reads words of the text as a value: a name of the sheet, with or without its title, else what they are. */
function readValue(stretch: Stretch, { text, candidates, entities }: Own): ValueJson {
  const words = text.slice(stretch.start, stretch.end);
  const exact = findEntity(words, entities);
  if (exact !== undefined) return exact.id;
  if (pronoun.test(words)) return { text: '' };
  const names = candidates.filter((each) => each.kind === 'name' && touch(each, stretch));
  const ids = names.map((name) => findEntity(name.text, entities)?.id);
  const rest = names.reduce((left, name) => left.replace(name.text, ' '), words);
  const titles = names.flatMap((name) =>
    name.kind === 'name' && name.title !== undefined ? [name.title.text] : [],
  );
  const between = titles.reduce((left, title) => left.replace(title, ' '), rest);
  const isListOfNames = /^(?:\s|,|\band\b|\bthe\b)*$/iu.test(between);
  const known = ids.filter((id) => id !== undefined);
  if (isListOfNames && known.length > 0 && known.length === ids.length)
    return joinParts([...new Set(known)]);
  return readSingle(words, entities);
}

/** A stretch without blanks, quotation marks and marks of punctuation at its ends. */
function trim(text: string, stretch: Stretch): Stretch {
  const words = text.slice(stretch.start, stretch.end);
  const lead = /^[\s,.;:“”"–—-]*/u.exec(words)?.[0] ?? '';
  const kept = words.slice(lead.length).replace(/[\s,.;:“”"–—-]+$/u, '');
  const start = stretch.start + lead.length;
  const end = start + kept.length;
  if (isBalanced(kept)) return { start, end };
  // A quotation that the words open keeps its end, and one that they close its beginning.
  const [closing] = /^[.,]?[”"]/u.exec(text.slice(end, end + 2)) ?? [];
  if (closing !== undefined) return { start, end: end + closing.length };
  return { start: /[“"]$/u.test(lead) ? start - 1 : start, end };
}

const opener =
  /^(?:on|in|at|after|before|during|by|from|since|for|with|following|despite|under|until|meanwhile|however|but|and|last|this|earlier|later|yesterday|today)$/;

/** Leaves out what opens a sentence before its subject, up to a comma or with its date: "On Tuesday", "However,". */
function withoutOpening(words: readonly Word[], dates: readonly Stretch[]): readonly Word[] {
  const [first] = words;
  if (first === undefined) return words;
  const isDated = dates.some((date) => touch(date, first));
  if (!isDated && (first.isTaken || !opener.test(first.low))) return words;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma >= 0) return withoutOpening(words.slice(comma + 1), dates);
  if (/^(?:but|and)$/.test(first.low)) return words.slice(1);
  const last = words.findLastIndex((word) => dates.some((date) => touch(date, word)));
  return last < 0 ? words : words.slice(last + 1);
}

/** The words that are who or what did it: without an apposition, adverbs and dates behind them. */
function findSubject(words: readonly Word[], { text, candidates }: Own): Stretch | undefined {
  const dates = candidates.filter(({ kind }) => kind === 'date');
  const own = withoutOpening(words, dates).filter(
    (word, at, all) =>
      !dates.some((date) => touch(date, word)) &&
      !(/^(?:on|in)$/.test(word.low) && dates.some((date) => date.start === all[at + 1]?.start)),
  );
  const isList = own.some(
    ({ low }, at) => low === 'and' && own.slice(0, at).some((word) => word.text === ','),
  );
  const comma = isList ? -1 : own.findIndex(({ text: mark }) => mark === ',');
  const relative = own.findIndex(({ low }, at) => at > 0 && /^(?:who|which|that)$/.test(low));
  const ends = [comma, relative].filter((at) => at > 0);
  const kept = own.slice(0, ends.length === 0 ? own.length : Math.min(...ends));
  const last = kept.findLastIndex(
    ({ low, isTaken }) =>
      isTaken || !/^(?:also|then|later|first|finally|both|\p{Ll}+ly)$/u.test(low),
  );
  const [head] = kept;
  const tail = kept[last];
  return head === undefined || tail === undefined
    ? undefined
    : trim(text, { start: head.start, end: tail.end });
}

/** True for "Russian" and "Slavic": of a people, or with a capital inside another sentence. */
function keepsCapital(word: Word, { candidates, paragraphs }: Own): boolean {
  const inside = new RegExp(String.raw`\p{Ll},? ${word.text}\b`, 'u');
  return (
    candidates.some((each) => each.kind === 'place' && touch(each, word)) ||
    paragraphs.slice(1).some((text) => inside.test(text))
  );
}

/** Guesses who did it from the words before the verb; words that are no name lose the capital with which they open their sentence. */
function guessSubject(words: readonly Word[], own: Own): ValueJson {
  const stretch = findSubject(words, own);
  if (stretch === undefined) return { text: '' };
  const value = readValue(stretch, own);
  const first = words.find(({ start }) => start === stretch.start);
  const isPlain =
    first?.isTaken === false && /^\p{Lu}\p{Ll}*$/u.test(first.text) && !keepsCapital(first, own);
  return isPlain && typeof value === 'object' && 'text' in value
    ? { ...value, text: value.text.slice(0, 1).toLowerCase() + value.text.slice(1) }
    : value;
}

/** Splits "Southland 4–2" into whom and the score. */
function splitScore(
  value: ValueJson,
  slot: string,
  own: Own,
): { slot: string; value: ValueJson }[] {
  const [, words = '', score = ''] =
    (typeof value === 'object' && 'text' in value
      ? /^(.*?),? ?(?:by )?(\d{1,3} ?[–-] ?\d{1,3})$/.exec(value.text)
      : null) ?? [];
  if (score === '') return [{ slot, value }];
  const whom = findEntity(words, own.entities)?.id ?? readSingle(words, own.entities);
  return [
    ...(words === '' ? [] : [{ slot, value: whom }]),
    { slot: 'score', value: readSingle(score, own.entities) },
  ];
}

function guessParts(rest: readonly Word[], isBe: boolean, own: Own): ClauseJson['slots'] {
  const isPlaceName = (name: string): boolean => {
    const found = findEntity(name, own.entities);
    return found?.type === 'place' || (found?.type === 'organisation' && found.form === 'state');
  };
  const { candidates, text } = own;
  const pieces = splitRest(rest, isBe ? 'complement' : 'object', { candidates, isPlaceName });
  return pieces.flatMap(({ slot, before, ...stretch }) =>
    splitScore(readValue(trim(text, stretch), own), slot, own)
      .filter(({ value }) => !isEmpty(value))
      .map((part) => ({ ...part, ...(before === undefined ? {} : { before }) })),
  );
}

function guessVoice(speaker: ReturnType<typeof findSpeaker>): Pick<ClauseGuess, 'voice'> {
  return speaker?.entity === undefined
    ? {}
    : { voice: { type: 'attributed', claimant: speaker.entity.id, cue: 'says' } };
}

/** What of marked words is said, or all of them. */
const intersect = (said: Stretch, mark: Stretch): Stretch =>
  touch(said, mark)
    ? { start: Math.max(mark.start, said.start), end: Math.min(mark.end, said.end) }
    : mark;

/** Guesses the parts of a clause from marked words: who did what to whom, where, when, in whose words. */
export function guessClause(mark: Passage, context: GuessContext): ClauseGuess {
  const { paragraphs, entities } = context;
  const candidates = context.candidates.filter(({ paragraph }) => paragraph === mark.paragraph);
  const own = { text: paragraphs[mark.paragraph] ?? '', paragraphs, candidates, entities };
  const speaker = findSpeaker(mark, { ...context, candidates });
  const reported = speaker === undefined ? mark : intersect(speaker.said, mark);
  // "They called for talks": nothing is reported, and the verb of speech is what they did.
  const isReport = findVerb(readWords(own.text, reported, candidates)) !== undefined;
  const said = isReport ? reported : mark;
  const words = readWords(own.text, said, candidates);
  const verb = findVerb(words);
  const date = findDate(said, candidates);
  const time = date === undefined ? {} : { time: date.time };
  const voice = isReport || verb === undefined ? guessVoice(speaker) : {};
  if (verb === undefined) {
    const subject = readValue(trim(own.text, said), own);
    return {
      subject: typeof subject === 'string' ? subject : { text: '' },
      verb: '',
      ...time,
      ...voice,
    };
  }
  const { from, to, forms, ...told } = verb;
  const particle = words[to + 1];
  const hasParticle =
    particle !== undefined &&
    !particle.isTaken &&
    particles.test(particle.low) &&
    !/^\d/.test(words[to + 2]?.text ?? '');
  const rest = cutAtNextClause(words.slice(to + (hasParticle ? 2 : 1)));
  return refuseBroken({
    subject: guessSubject(words.slice(0, from), own),
    verb: writeForms(forms),
    ...told,
    // A headline tells in the present what has happened.
    ...(mark.paragraph === 0 && told.tense === 'present' ? { tense: 'past' } : {}),
    ...(hasParticle ? { particle: particle.low } : {}),
    slots: guessParts(rest, forms.base === 'be', own),
    ...time,
    ...voice,
  });
}
