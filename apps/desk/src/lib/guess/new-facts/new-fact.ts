import type { Passage } from '../../article/read-selection.ts';
import type { ClauseJson } from '../../draft/draft.ts';
import { createClaim } from './create-claim.ts';
import { toEvidence, type CreatedFact } from './created-fact.ts';
import { createDelegation } from './create-delegation.ts';
import { createOffice } from './create-office.ts';
import { guessClause } from '../clauses/guess-clause.ts';
import { findSpeaker, findUnmarked } from '../speakers/find-speaker.ts';
import type { ClauseGuess, GuessContext } from '../guess-context.ts';
import type { Meaning } from './meanings.ts';
import { isEmpty } from '../../facts/slot-value.ts';

/** The parts of a clause with one that is asked for, empty if it is new. */
const withSlot = (
  slots: ClauseJson['slots'],
  slot: string,
  before?: string,
): NonNullable<ClauseJson['slots']> => {
  const own = slots ?? [];
  return own.some((each) => each.slot === slot)
    ? own
    : [...own, { slot, value: { text: '' }, ...(before === undefined ? {} : { before }) }];
};

/** A verb that a meaning presupposes, if the words have none of that sense. */
const presets: Partial<Record<Meaning, { readonly verb: string; readonly bases: RegExp }>> = {
  decided: {
    verb: 'decide, decided, decided',
    bases:
      /^(?:decide|agree|rule|vote|approve|reject|order|ban|pass|adopt|resolve|choose|elect|find)\b/,
  },
  won: {
    verb: 'win, won, won',
    bases: /^(?:win|beat|defeat|take|claim|secure|retain|elect|award|lift)\b/,
  },
};

/** The part that says why. A reason that the words do not give stays out, because it could not be filled. */
function askWhy(slots: ClauseJson['slots']): { slots: ClauseJson['slots']; field: string } {
  const reasons = ['reason', 'purpose', 'for', 'after', 'over'];
  const slot = reasons.find((each) => (slots ?? []).some((own) => own.slot === each));
  return { slots, field: slot ?? 'verb' };
}

/** Which part of a clause a meaning asks for, with its field. */
function askFor(
  meaning: Meaning,
  guess: ClauseGuess,
): { slots: ClauseJson['slots']; field: string } {
  const { slots } = guess;
  const has = (slot: string): boolean => (slots ?? []).some((each) => each.slot === slot);
  switch (meaning) {
    case 'when':
      return { slots, field: 'time' };
    case 'where':
      return { slots: withSlot(slots, 'place', 'in'), field: 'place' };
    case 'count':
      return { slots: withSlot(slots, 'object'), field: 'object' };
    case 'why':
      return askWhy(slots);
    case 'decided':
      return has('object') || has('content')
        ? { slots, field: 'subject' }
        : { slots: withSlot(slots, 'purpose', 'to'), field: 'purpose' };
    case 'won':
      return { slots: withSlot(slots, 'object'), field: 'object' };
    default:
      return { slots, field: isEmpty(guess.subject) ? 'subject' : 'verb' };
  }
}

/** True for a guess whose date is one day on which it happened once. */
const isOnce = ({ time, modality, verb }: ClauseGuess): boolean =>
  time?.granularity === 'day' && modality === undefined && !verb.startsWith('be,');

/** The words that name whose words a clause is in, if the marked ones do not have them. */
function findVoice(
  { voice }: ClauseGuess,
  marks: readonly Passage[],
  context: GuessContext,
): Passage[] {
  if (voice?.type !== 'attributed') return [];
  const speakers = marks
    .flatMap((mark) => findSpeaker(mark, context) ?? [])
    .filter(({ entity }) => entity?.id === voice.claimant);
  return speakers.flatMap((speaker) => findUnmarked(speaker, marks, context) ?? []).slice(0, 1);
}

/** A clause says what the first marked paragraph with a verb says. */
function createClause(
  marks: readonly [Passage, ...Passage[]],
  meaning: Meaning,
  context: GuessContext,
): CreatedFact {
  const guesses = marks.map((mark) => guessClause(mark, context));
  const guess = guesses.find(({ verb }) => verb !== '') ?? guessClause(marks[0], context);
  const preset = presets[meaning];
  const verb = preset !== undefined && !preset.bases.test(guess.verb) ? preset.verb : guess.verb;
  const { slots, field } = askFor(meaning, guess);
  const isSubjectMissing = isEmpty(guess.subject);
  return {
    field: isSubjectMissing ? 'subject' : verb === '' ? 'verb' : field,
    fact: {
      kind: 'clause',
      id: '',
      ...guess,
      verb,
      ...(slots === undefined || slots.length === 0 ? {} : { slots }),
      ...(isOnce(guess) ? { once: true } : {}),
      evidence: [...marks, ...findVoice(guess, marks, context)].map(toEvidence),
    },
  };
}

function createOf(
  marks: readonly [Passage, ...Passage[]],
  meaning: Meaning,
  context: GuessContext,
): CreatedFact {
  switch (meaning) {
    case 'said':
      return createClaim(marks, context);
    case 'sent':
      return createDelegation(marks[0], context);
    case 'post':
      return createOffice(marks[0], context);
    default:
      return createClause(marks, meaning, context);
  }
}

/**
 * Creates a fact of marked words, its form filled as far as these words go, and no further. A mark over several paragraphs is a
 * list, and each of its paragraphs a piece of evidence.
 */
export function createFact(
  marks: Passage | readonly [Passage, ...Passage[]],
  meaning: Meaning,
  context: GuessContext,
): CreatedFact {
  const all = 'paragraph' in marks ? ([marks] as const) : marks;
  const { fact, field } = createOf(all, meaning, context);
  const missing = all
    .map(toEvidence)
    .filter(
      (mark) =>
        !fact.evidence.some(
          ({ paragraph, start }) => paragraph === mark.paragraph && start === mark.start,
        ),
    );
  return { field, fact: { ...fact, evidence: [...fact.evidence, ...missing] } };
}
