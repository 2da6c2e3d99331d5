import { takesDeed } from '@dateline/model/editing';
import type { DateCandidate } from '@dateline/model/candidates';
import type { Passage } from '../../article/read-selection.ts';
import type { ClauseJson } from '../../draft/draft.ts';
import { closeQuotation } from '../words/close-quotation.ts';
import { cutAtNextClause } from './cut-clause.ts';
import { isSaying } from '../speakers/find-said.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';
import { findTime } from './find-time.ts';
import { findVerb, type FoundVerb } from '../words/find-verb.ts';
import type { ClauseGuess, GuessContext } from '../guess-context.ts';
import { followVerb, guessSubject } from './guess-subject.ts';
import { findEntity } from '../../names/known-names.ts';
import { readValue, splitScore, trim, type ParagraphContext } from './read-value.ts';
import { readWords, touch, type Stretch, type Word } from '../words/read-words.ts';
import { isEmpty, readSingle } from '../../facts/slot-value.ts';
import { refuseBroken } from './refuse-guess.ts';
import { splitRest } from './split-rest.ts';
import { writeForms } from '../words/verb-forms.ts';

const particles = /^(?:up|out|off|down|away|back|apart|together|abroad|aside|forward|over)$/;
/** Verbs behind which a sentence says what was said or thought, also without "that". */
const reports =
  /^(?:say|argue|allege|claim|state|add|believe|insist|think|warn|announce|confirm|deny|acknowledge|admit|suggest|predict|explain|note|stress|report|declare|maintain|assert)$/;

type Parts = NonNullable<ClauseJson['slots']>;

/** Reads what somebody said, in a sentence without "that", as one part; undefined if it is none. */
function readReport(
  rest: readonly Word[],
  verb: FoundVerb,
  own: ParagraphContext,
): Parts | undefined {
  if (verb.passive === true || !reports.test(verb.forms.base)) return undefined;
  const dates = own.candidates.filter(({ kind }) => kind === 'date');
  const at = rest.findIndex(({ low }, place) => low === 'that' && place < 4);
  const isDated = (word: Word): boolean => dates.some((date) => touch(date, word));
  const from = at >= 0 ? at + 1 : rest.findIndex((word) => !isDated(word) && word.low !== 'on');
  const [head, tail] = [rest[from], rest.at(-1)];
  if (head === undefined || tail === undefined) return undefined;
  const stretch = { start: head.start, end: tail.end };
  const quoted = /^[,:]?\s*([“"].+)$/su.exec(own.text.slice(stretch.start, stretch.end))?.[1];
  if (quoted !== undefined)
    return [{ slot: 'content', value: readSingle(closeQuotation(quoted), [], 'words') }];
  if (!isSaying(own.text, stretch, own.candidates)) return undefined;
  const value = readValue(trim(own.text, stretch), own);
  return [{ slot: 'content', before: 'that', value }];
}

/** "in Oman, two months later": a name behind a preposition without what a comma adds to it. */
function withoutAside(slot: string, stretch: Stretch, own: ParagraphContext): Stretch {
  const [name = '', all = ''] = own.text
    .slice(stretch.start, stretch.end)
    .split(/,(?= (?!and\b))/, 2);
  const isAside =
    all !== '' &&
    !/^(?:object|complement|purpose|reason|content)/.test(slot) &&
    findEntity(name, own.entities) !== undefined;
  return isAside ? { start: stretch.start, end: stretch.start + name.length } : stretch;
}

/** Verbs whose object does what "to" opens: "urged the council to meet". Of others the deed is an aim: "seeks a council to meet". */
const takesDoer =
  /^(?:allow|ask|call|choose|direct|encourage|expect|force|instruct|invite|order|permit|persuade|request|tell|urge|want|warn)$/;

/** Guesses the parts behind a verb. */
function guessParts(
  rest: readonly Word[],
  verb: FoundVerb,
  time: Stretch | undefined,
  own: ParagraphContext,
): Parts {
  const report = readReport(rest, verb, own);
  if (report !== undefined) return report;
  const isPlaceName = (name: string): boolean => {
    const found = findEntity(name, own.entities);
    return found?.type === 'place' || (found?.type === 'organisation' && found.form === 'state');
  };
  const { candidates, text, entities } = own;
  const { base } = verb.forms;
  const pieces = splitRest(cutAtNextClause(rest), base === 'be' ? 'complement' : 'object', {
    text,
    candidates,
    time,
    isPlaceName,
    isPassive: verb.passive === true,
    deed: takesDeed(base) ? 'content' : 'purpose',
  });
  const isAim = !takesDoer.test(base) && pieces.some(({ slot }) => slot === 'object');
  const named = pieces.map((piece) =>
    isAim && piece.slot === 'content' && piece.before === 'to'
      ? { ...piece, slot: 'purpose' }
      : piece,
  );
  return named.flatMap(({ slot, before, ...stretch }) =>
    splitScore(readValue(trim(text, withoutAside(slot, stretch, own)), own), slot, entities)
      .filter(({ value }) => !isEmpty(value))
      .map((part) => ({ ...part, ...(before === undefined ? {} : { before }) })),
  );
}

function guessVoice(speaker: ReturnType<typeof findSpeaker>): Pick<ClauseGuess, 'voice'> {
  return speaker?.entity === undefined
    ? {}
    : { voice: { type: 'attributed', claimant: speaker.entity.id, cue: 'says' } };
}

/** The words of a mark that one sentence has, and of these the ones that are said. */
function findStretch(mark: Passage, own: ParagraphContext, said: Stretch | undefined): Stretch {
  const from = said === undefined ? mark : intersect(said, mark);
  const sentence = own.candidates.find((each) => each.kind === 'voice' && touch(each, from));
  return sentence === undefined ? from : intersect(sentence, from);
}

const intersect = (a: Stretch, b: Stretch): Stretch => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

const subordinator = /^(?:after|before|when|while|as|because|although|though|since|if|until|once)$/;

/** True for "moved the ships and said that": before the words that are said, the article tells what somebody did. */
function hasDeedBefore(
  mark: Passage,
  { text, candidates }: ParagraphContext,
  speaker: ReturnType<typeof findSpeaker>,
): boolean {
  const { named, verbStart, said } = speaker ?? {};
  if (said === undefined || verbStart === undefined || said.start < verbStart) return false;
  const end = Math.min(verbStart, named?.start ?? verbStart);
  if (end <= mark.start) return false;
  const words = readWords(text, { start: mark.start, end }, candidates);
  return findVerb(words) !== undefined && !subordinator.test(words[0]?.low ?? '');
}

/** The word behind a verb that belongs to it: "carried out the strike". */
function findParticle(words: readonly Word[], { to, forms }: FoundVerb): Word | undefined {
  const particle = words[to + 1];
  const next = words[to + 2];
  const isOne =
    particle !== undefined &&
    !particle.isTaken &&
    particles.test(particle.low) &&
    !/^\d/.test(next?.text ?? '') &&
    // "Adopted over bitter objections" has a preposition.
    !(particle.low === 'over' && forms.base !== 'take' && forms.base !== 'hand');
  return isOne ? particle : undefined;
}

/** Guesses the parts of a clause from marked words: who did what to whom, where, when, in whose words. */
export function guessClause(mark: Passage, context: GuessContext): ClauseGuess {
  const { paragraphs, entities, published } = context;
  const candidates = context.candidates.filter(({ paragraph }) => paragraph === mark.paragraph);
  const own = { text: paragraphs[mark.paragraph] ?? '', paragraphs, candidates, entities };
  const speaker = findSpeaker(mark, context);
  const reported = findStretch(mark, own, speaker?.said);
  // "They called for talks": nothing is reported, and the verb of speech is what they did.
  const isReport =
    findVerb(readWords(own.text, reported, candidates)) !== undefined &&
    !hasDeedBefore(mark, own, speaker);
  const said = isReport ? reported : findStretch(mark, own, undefined);
  const words = readWords(own.text, said, candidates);
  const verb = findVerb(words);
  const dates = candidates.filter((each): each is DateCandidate => each.kind === 'date');
  const date = findTime(words, verb, { text: own.text, dates, published });
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
  const particle = findParticle(words, verb);
  const rest = words.slice(to + (particle === undefined ? 1 : 2));
  return refuseBroken({
    subject: followVerb(guessSubject(words.slice(0, from), own), words[from]?.low),
    verb: writeForms(forms),
    ...told,
    // A headline tells in the present what has happened.
    ...(mark.paragraph === 0 && told.tense === 'present' ? { tense: 'past' } : {}),
    ...(particle === undefined ? {} : { particle: particle.low }),
    slots: guessParts(rest, verb, date, own),
    ...time,
    ...voice,
  });
}
