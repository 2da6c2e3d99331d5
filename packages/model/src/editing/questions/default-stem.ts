import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { describeRoute, tense } from '../../derive/phrases.ts';
import { nameOfDelegation } from '../../english/lexicon.ts';
import { nameOf, pluralOf, spell } from '../../english/words.ts';
import { attribute, writeQuestion } from '../../english/write-clause.ts';
import type { Fact, FactOf } from '../../sheet/fact.ts';
import { fillContent } from '../../sheet/facts/claim.ts';
import type { Clause } from '../../sheet/facts/clause.ts';
import { partsIn } from '../../sheet/rules/slots-of-fact.ts';

/** The verb before what was said, which is a sentence, a quotation, or how somebody calls a thing: "the talks as “a game”". */
function writeCue({ cue, content }: FactOf<'claim'>): string {
  if (cue === 'describes' && / as [“"]/.test(content)) return 'described';
  if (!/^[“"].*[”"]$/.test(content)) return 'said that';
  return cue === 'describes' ? 'spoke of' : 'said';
}

function ofClaim({ entity }: IndexedSheet, fact: FactOf<'claim'>, ask: string): string {
  const about = fact.about === undefined ? undefined : nameOf(entity(fact.about));
  const content = fillContent(fact.content, about ?? 'the other side');
  return ask === 'claimant'
    ? `Who ${writeCue(fact)} ${content}?`
    : `What did ${nameOf(entity(fact.claimant))} say${about === undefined ? '' : ` about ${about}`}?`;
}

function ofOffice({ entity }: IndexedSheet, fact: FactOf<'office'>, ask: string): string {
  const [person, organisation] = [fact.person, fact.organisation].map((id) => nameOf(entity(id)));
  const was = fact.status === 'current' ? 'was' : 'had been';
  if (ask === 'person') return `Who ${was} ${fact.title} of ${organisation}?`;
  return ask === 'title'
    ? `Which post ${fact.status === 'current' ? 'did' : 'had'} ${person} ${fact.status === 'current' ? 'hold' : 'held'}?`
    : `Of which organisation ${fact.status === 'current' ? `was ${person}` : `had ${person} been`} ${fact.title}?`;
}

function ofDelegation(
  index: IndexedSheet,
  fact: FactOf<'delegation'>,
  ask: string,
): string | undefined {
  const route = describeRoute(index, fact);
  const name = nameOfDelegation(index, fact);
  switch (ask) {
    case 'leader':
      return `Who ${tense(fact, 'was due to lead', 'led')} ${route}?`;
    case 'destinations':
      return `Where ${tense(fact, 'was', 'did')} ${name} ${tense(fact, 'due to go', 'go')}?`;
    case 'departure':
      return `When ${tense(fact, 'was', 'did')} ${name} ${tense(fact, 'due to leave', 'leave')}?`;
    case 'size':
      return `How many people were in ${name}?`;
    case 'sender':
      return `Who sent ${name}?`;
    case 'orderedBy':
      return `Who ordered ${name} to be sent?`;
    default:
      return undefined;
  }
}

const openers = /^(?:because|since|so that|in order to|as)$/;
const ofWhy = /^(?:reason|cause|because)$/;

/** Verbs of those who vote. */
const ofVotes = /^(?:adopt|approve|elect|ratify|reject|vote),/;

/** The words that open a question about a part, if those that Dateline takes by itself do not fit it. */
function findHead(index: IndexedSheet, clause: Clause, ask: string): string | undefined {
  const slot = clause.slots.find((each) => each.slot === ask);
  const parts = partsIn(clause, ask);
  const [first] = parts;
  const own = ask === 'subject' ? clause.askSubject : slot?.ask;
  if (own !== undefined || first === undefined) return undefined;
  if (parts.length > 1 && typeof first === 'string') {
    return `which ${spell(parts.length)} of these ${pluralOf(index.lexicon.nounOf(first))}`;
  }
  if (slot === undefined || typeof first === 'string') return undefined;
  if ('time' in first) return undefined;
  if ('score' in first) {
    return ofVotes.test(clause.verb) ? 'by how many votes to how many' : 'by what score';
  }
  if (ask === 'minute') return 'in which minute';
  if (openers.test(slot.before ?? '') || (ofWhy.test(ask) && 'text' in first)) return 'why';
  return ask === 'place' && 'text' in first ? 'where' : undefined;
}

/** Copies a clause with other words at the head of the question about a part; they take the place of its preposition. */
const withHead = (clause: Clause, ask: string, head: string): Clause => ({
  ...clause,
  askSubject: head,
  slots: clause.slots.map(({ before, ...slot }) =>
    slot.slot === ask
      ? {
          ...slot,
          ask: head,
          ...(head.startsWith('which') && before !== undefined ? { before } : {}),
        }
      : { ...slot, ...(before === undefined ? {} : { before }) },
  ),
});

/** The question of a clause; an attributed one says according to whom, unless it names the speaker anyway. */
function ofClause(index: IndexedSheet, fact: Clause, ask: string): string | undefined {
  const head = findHead(index, fact, ask);
  const stem = writeQuestion(
    index.lexicon,
    head === undefined ? fact : withHead(fact, ask, head),
    ask,
  );
  return stem && attribute(index.lexicon, fact, stem);
}

/** A stem to begin with for a question about a part of a fact; undefined if there is none. */
export function writeDefaultStem(index: IndexedSheet, fact: Fact, ask: string): string | undefined {
  switch (fact.kind) {
    case 'clause':
      return ofClause(index, fact, ask);
    case 'claim':
      return ofClaim(index, fact, ask);
    case 'office':
      return ofOffice(index, fact, ask);
    case 'delegation':
      return ofDelegation(index, fact, ask);
  }
}
