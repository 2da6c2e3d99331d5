import { capitalise, openSentence } from './words.ts';
import type { Clause, Slot } from '../sheet/facts/clause.ts';
import type { Time } from '../sheet/time.ts';
import { partsOf, type Value } from '../sheet/value.ts';
import { askForTime, askForWords } from './slot-question.ts';
import { writeValue, type Names } from './value-text.ts';
import { inflect, thirdPerson } from './verb.ts';

/** What the writer has to know about a sheet. */
export interface Lexicon extends Names {
  /** What an entity is, in one word: "person", "place", "state", "team", "agreement", "group". */
  readonly nounOf: (entity: string) => string;
  /** True for an entity that takes a plural verb, such as a group. */
  readonly isPlural: (entity: string) => boolean;
}

const join = (...words: (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== '').join(' ');

/** True if a value takes a plural verb. */
function isPlural(lexicon: Lexicon, value: Value): boolean {
  const [part, ...others] = partsOf(value);
  if (others.length > 0 || part === undefined) return true;
  if (typeof part === 'string') return lexicon.isPlural(part);
  if ('text' in part) return part.plural;
  return 'count' in part && part.count !== 1;
}

const prepositions = { day: 'on', month: 'in', year: 'in', interval: 'from' } as const;

const writeTime = (lexicon: Lexicon, time: Time | undefined): string | undefined =>
  time && join(prepositions[time.granularity], lexicon.formatTime(time));

const writeSlot = (lexicon: Lexicon, { before, value }: Slot): string =>
  join(before, writeValue(lexicon, value));

/** The words before a slot that is a clause of its own, with a verb. */
const clauseOpener = /^(?:although|because|if|since|so that|unless|until|when|while)$/;

/** The first word of an object that is a clause of its own. */
const questionWord = /^(?:how|whether|what|when|where|who|why|that) /;

/**
 * What follows the verb, without the slot that is asked for; a particle stands after the object, and a time before a clause,
 * to which it would seem to belong: "withdrew in May because FIFA gave them no place".
 */
function writeRest(
  lexicon: Lexicon,
  { slots, particle }: Clause,
  {
    asked,
    inPlace,
    time,
  }: {
    readonly asked?: string;
    /** What stands where the slot that is asked for would. */
    readonly inPlace?: string | undefined;
    readonly time?: Time | undefined;
  } = {},
): string {
  const written = slots.map((slot) => ({
    ...slot,
    text: slot.slot === asked ? inPlace : writeSlot(lexicon, slot),
  }));
  // "Left open how it ends": a particle would be lost behind a sentence.
  const at =
    written.findIndex(
      ({ slot, text = '' }) => slot === 'object' && !(particle && questionWord.test(text)),
    ) + 1;
  const clause = written.findIndex(({ before, text }, place) => {
    const opens = before !== undefined && clauseOpener.test(before);
    return opens && text !== undefined && place >= at;
  });
  const end = clause === -1 ? written.length : clause;
  return join(
    ...written.slice(0, at).map(({ text }) => text),
    particle,
    ...written.slice(at, end).map(({ text }) => text),
    writeTime(lexicon, time),
    ...written.slice(end).map(({ text }) => text),
  );
}

/** A name with a description after it, "Pickles, a dog", which needs a comma before the verb. */
const described = /^[^,]+, (?:an?|the|then) (?:(?! and | or ).)+$/;

function writeSubject(lexicon: Lexicon, { subject }: Clause): string {
  const text = writeValue(lexicon, subject);
  return described.test(text) ? `${text},` : text;
}

/** The sentence that a clause states: "India struck targets in Pakistan on 7 May." If somebody says so, it names them. */
export function writeStatement(lexicon: Lexicon, clause: Clause): string {
  const { finite } = inflect(clause, isPlural(lexicon, clause.subject));
  const rest = writeRest(lexicon, clause, { time: clause.time });
  const sentence = join(writeSubject(lexicon, clause), finite, rest);
  return clause.voice.type === 'article'
    ? `${openSentence(sentence)}.`
    : `According to ${lexicon.nameOf(clause.voice.claimant)}, ${sentence}.`;
}

/** The deed of a clause as an option: "Strike targets in Pakistan". */
export function writeDeed(lexicon: Lexicon, clause: Clause): string {
  const [base = '', , participle = ''] = clause.verb.split(', ');
  const verb = clause.passive ? `be ${participle}` : base;
  return capitalise(join(verb, writeRest(lexicon, clause)));
}

/** The clause as a headline in the present tense: "India strikes targets in Pakistan". */
export function writeLine(lexicon: Lexicon, clause: Clause): string {
  const plural = isPlural(lexicon, clause.subject);
  const { finite } = inflect(
    {
      ...clause,
      tense: 'present',
      modality: clause.modality === 'negated' ? 'negated' : 'occurred',
    },
    plural,
  );
  const [base = '', , participle = ''] = clause.verb.split(', ');
  const due = clause.passive ? `to be ${participle}` : `to ${base}`;
  const verb =
    clause.modality === 'planned' || clause.modality === 'intended'
      ? join(plural ? 'are' : thirdPerson('be'), 'due', due)
      : finite;
  const rest = writeRest(lexicon, clause);
  return openSentence(join(writeSubject(lexicon, clause), verb, rest));
}

/** The words that open a question about a value; `before` stands before it in a statement. */
function writeHead(lexicon: Lexicon, value: Value, before?: string): string {
  const [part] = partsOf(value);
  if (typeof part === 'string') {
    const noun = lexicon.nounOf(part);
    if (noun === 'person') return 'who';
    return noun === 'place' && before !== undefined ? 'where' : `which ${noun}`;
  }
  return part !== undefined && 'count' in part
    ? `${bounds[part.bound]}how many ${part.of}`
    : 'what';
}

/** The words before "how many" that a bound needs. */
const bounds = { exact: '', about: '', atLeast: 'at least ', atMost: 'at most ' } as const;

/** The start of a question that takes a plural verb. */
const severalHead = /^(?:(?:about|at (?:least|most)) )?how many|^which (?:two|three|four) of/;

/** The question about the subject: "Who leads the Moscow delegation?" */
function askSubject(lexicon: Lexicon, clause: Clause): string {
  const head = clause.askSubject ?? writeHead(lexicon, clause.subject);
  const { finite } = inflect(clause, severalHead.test(head));
  return join(head, finite, writeRest(lexicon, clause, { time: clause.time }));
}

/** The prepositions that "where" includes. */
const inWhere: ReadonlySet<string> = new Set(['at', 'in', 'near', 'on', 'to']);

/** The question about a slot after the verb; its preposition stays behind, except before a place or a stated head. */
function askSlot(lexicon: Lexicon, clause: Clause, slot: Slot): string {
  const { aux, rest } = inflect(clause, isPlural(lexicon, clause.subject));
  const asked = slot.ask === undefined ? (askForTime(slot) ?? askForWords(clause, slot)) : {};
  const head = slot.ask ?? asked.head ?? writeHead(lexicon, slot.value, slot.before);
  const isWhere = head === 'where' && inWhere.has(slot.before ?? '');
  const isFronted = slot.ask !== undefined && slot.before !== undefined;
  return join(
    isFronted ? slot.before : undefined,
    head,
    aux,
    writeValue(lexicon, clause.subject),
    rest,
    writeRest(lexicon, clause, { asked: slot.slot, inPlace: asked.inPlace }),
    isFronted || isWhere ? undefined : (asked.end ?? slot.before),
    writeTime(lexicon, clause.time),
  );
}

/** The last word of a question that breaks off: nobody asks "What did he land and?". */
const breaksOff = / (?:and|because|if|or|since|so|than|that|whether)$/;

/** A question that names who says what it takes for granted: "According to Norway, which accord did Sweden break?" */
export function attribute(lexicon: Lexicon, { voice }: Clause, question: string): string {
  if (voice.type === 'article') return question;
  const claimant = lexicon.nameOf(voice.claimant);
  return question.includes(claimant)
    ? question
    : `According to ${claimant}, ${question.slice(0, 1).toLowerCase()}${question.slice(1)}`;
}

/** The question about one slot of a clause; undefined if it has no such slot, or cannot be asked for in these words. */
export function writeQuestion(lexicon: Lexicon, clause: Clause, ask: string): string | undefined {
  const { aux, rest } = inflect(clause, isPlural(lexicon, clause.subject));
  const subject = writeValue(lexicon, clause.subject);
  const slot = clause.slots.find((each) => each.slot === ask);
  const question =
    slot !== undefined
      ? askSlot(lexicon, clause, slot)
      : ask === 'subject'
        ? askSubject(lexicon, clause)
        : ask === 'time' && clause.time !== undefined
          ? join('when', aux, subject, rest, writeRest(lexicon, clause))
          : ask === 'deed' && clause.time !== undefined
            ? join('what did', subject, 'do', writeTime(lexicon, clause.time))
            : undefined;
  return question === undefined || breaksOff.test(question)
    ? undefined
    : `${capitalise(question)}?`;
}
