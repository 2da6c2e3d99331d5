import type { EntityJson, FactJson } from '../draft/draft.ts';
import type { FactFault } from './check-fact.ts';
import { labelOfPart } from './parts.ts';

/** A fault in the words of editors. */
export interface FaultWords {
  /** The name of the field of the form that mends it; its id is `field-` and this. */
  readonly field: string;
  readonly label: string;
  readonly text: string;
  /** The part that may be said elsewhere; absent for what is missing in the form. */
  readonly elsewhere?: string;
}

/** What the fields of the forms are called on screen. */
const labels: Readonly<Record<string, string>> = {
  subject: 'Who or what',
  verb: 'Did',
  time: 'When',
  name: 'Name of the event',
  line: 'Headline of the event',
  matter: 'What it is part of',
  particle: 'Word after the verb',
  unit: 'What the number counts',
  statement: 'Statement',
  evidence: 'Evidence',
  voice: 'Whose words',
  sender: 'Who sent it',
  orderedBy: 'Who ordered it',
  leader: 'Who leads it',
  members: 'Who else is in it',
  size: 'How many people',
  destinations: 'Where to',
  departure: 'When it leaves',
  what: 'Name of the delegation',
  short: 'Short name',
  person: 'Who',
  title: 'Post',
  organisation: 'Of what',
  claimant: 'Who said it',
  content: 'What they said',
  about: 'About whom',
  elsewhere: 'Said elsewhere, because',
  remark: 'Remark',
  timeBounds: 'First and last possible day',
  briefingOnly: 'Only for the briefing, because',
};

function findField(path: readonly PropertyKey[], fact: FactJson): { field: string; label: string } {
  const [first = 'statement', second, third] = path;
  const slots = fact.kind === 'clause' ? (fact.slots ?? []) : [];
  const slot =
    first === 'slots' && typeof second === 'number'
      ? slots[second]
      : slots.find((each) => each.slot === first);
  if (slot !== undefined) {
    const isWord = third === 'before';
    return {
      field: `${slot.slot}${isWord ? '-before' : ''}`,
      label: isWord ? `${labelOfPart(slot)}, the word before` : labelOfPart(slot),
    };
  }
  const field = String(first);
  return { field, label: labels[field] ?? 'This fact' };
}

/** What a field of a fact's form is called on screen. */
export const labelOfField = (field: string, fact: FactJson): string =>
  findField([field], fact).label;

const missing: Readonly<Record<string, string>> = {
  verb: 'write what they did, in the past: “struck”, “agreed”.',
  evidence: 'mark the words of the article that say it.',
  time: 'choose the date, or say that it has none.',
  departure: 'choose the date, or say that it has none.',
  voice: 'choose whose words they are.',
  statement: 'write the sentence that the fact states.',
};

const empty =
  /^(?:This is (?:empty|missing)|This list has 0|Write the id of an entity|"" |This has 0 |No entity has the id "")/;

const quoted = (words: string): string =>
  words === 'none' ? '' : words.replace(/"([^"]*)"/g, '“$1”').replaceAll(', ', ' and ');

/** Says what the fact has and what the article says in its place. */
function compareWords(message: string, entities: readonly EntityJson[]): string {
  const [, had = '', rest = ''] =
    /^the sheet has (.+?); (.+?)(?:; correct the slot.*)?$/s.exec(message) ?? [];
  const [, nouns = '', found = 'none'] = /^the evidence has these (\w+): (.*)$/s.exec(rest) ?? [];
  const [, id = ''] = /^([a-z0-9-]+) \(/.exec(had) ?? [];
  const entity = entities.find((each) => each.id === id);
  const own =
    entity === undefined
      ? had.replace(/"([^"]*)"/g, '“$1”').replace(/^exactly /, '')
      : `“${entity.label}”`;
  const [, bound] = /write "bound": "(\w+)"/.exec(message) ?? [];
  if (bound !== undefined) {
    const words = { atLeast: 'at least', atMost: 'at most', about: 'about' }[bound] ?? '';
    return `you have exactly ${own}; the article says ${words} so many. Write “${words} ${own}”.`;
  }
  if (/with the bound/.test(had)) {
    const number = had.replace(/ with the bound.*/, '');
    return `you have “at least”, “at most” or “about” before ${number}; the marked words do not.`;
  }
  if (nouns === '') return `you have ${own}; the marked words do not say it.`;
  const says = found
    .split(/, and these \w+: /)
    .map(quoted)
    .filter((words) => words !== '')
    .join(' and ');
  return says === ''
    ? `you have ${own}; the marked words do not say it.`
    : `you have ${own}; the article says ${says}.`;
}

const types: Readonly<Record<string, string>> = {
  organisation: 'an organisation',
  person: 'a person',
  place: 'a place',
  group: 'a group',
  agreement: 'an agreement',
};

/** Says what is wrong with a name that a field has. */
function nameWords(message: string, entities: readonly EntityJson[]): string | undefined {
  const [, id = '', type = '', allowed = ''] =
    /^"(.*)" is a (\w+); this slot takes (.*)$/.exec(message) ?? [];
  if (id !== '') {
    const label = entities.find((entity) => entity.id === id)?.label ?? id;
    const wanted = allowed
      .split(' or ')
      .map((each) => types[each] ?? each)
      .join(' or ');
    return `“${label}” is ${types[type] ?? type}; this takes ${wanted}. Choose another, or change it under Names.`;
  }
  if (/^No entity has the id|lower-case letters, digits|^"[^"]*" has another form/.test(message))
    return 'this is no name of the list yet. Choose one, or add it.';
  if (message.startsWith('No fact has the id'))
    return 'the fact that it names is gone. Choose another.';
  if (/has no name to mention it by/.test(message))
    return 'the fact that it names has no name for its event. Give it one there.';
  if (/is used twice/.test(message)) return 'this stands here twice. Remove one.';
  return undefined;
}

/** Says in the words of the form what a message of the model says. */
function explain(
  field: string,
  { message, isEvidence }: FactFault,
  entities: readonly EntityJson[],
): string {
  if (isEvidence) return compareWords(message, entities);
  if (field === 'verb') return missing['verb'] ?? message;
  if (empty.test(message)) return missing[field] ?? 'still empty.';
  const isDate = field === 'time' || field === 'departure';
  if (isDate && /is not a day of the calendar|has another form|as YYYY/.test(message))
    return 'choose a date.';
  if (message.startsWith('An interval ends after'))
    return 'the last day has to be after the first.';
  const [, length, limit] = /^This has (\d+) characters; write at most (\d+)/.exec(message) ?? [];
  if (limit !== undefined) return `this has ${length} characters; at most ${limit} fit.`;
  return nameWords(message, entities) ?? `${message.slice(0, 1).toLowerCase()}${message.slice(1)}.`;
}

/** Whether a fault only follows from one of another field, whose message is enough. */
function follows({ field }: FaultWords, fact: FactJson, all: readonly FaultWords[]): boolean {
  const isFaulty = (other: string): boolean => all.some((each) => each.field === other);
  if (field === 'voice') return fact.kind === 'claim' && isFaulty('claimant');
  // The desk writes the sentence once the other fields are filled.
  const isUnwritten = field === 'statement' && fact.statement === '';
  return isUnwritten && all.some((each) => each.field !== field && each.elsewhere === undefined);
}

/** Whether nothing is written yet in a field. */
function isEmptyField(field: string, fact: FactJson): boolean {
  const slots = fact.kind === 'clause' ? (fact.slots ?? []) : [];
  const slot = slots.find((each) => each.slot === field);
  const value: unknown = slot === undefined ? new Map(Object.entries(fact)).get(field) : slot.value;
  return value === '' || JSON.stringify(value) === '{"text":""}';
}

/** Writes the faults of a fact in the words of its form, each once, and one for a field that is empty. */
export function describeFaults(
  faults: readonly FactFault[],
  fact: FactJson,
  entities: readonly EntityJson[],
): FaultWords[] {
  const all = faults.map((fault): FaultWords => {
    const [first, id] = fault.path;
    if (first === 'entities') {
      const label = entities.find((entity) => entity.id === id)?.label ?? 'a name';
      return { field: 'names', label: `The name “${label}”`, text: 'is not complete. See Names.' };
    }
    const { field, label } = findField(fault.path, fact);
    const text = explain(field, fault, entities);
    return { field, label, text, ...(fault.isEvidence ? { elsewhere: String(first) } : {}) };
  });
  const own = all
    .filter((each) => !follows(each, fact, all))
    .map((each) =>
      isEmptyField(each.field, fact)
        ? { ...each, text: missing[each.field] ?? 'still empty.' }
        : each,
    );
  return [...new Map(own.map((each) => [`${each.field} ${each.text}`, each])).values()];
}
