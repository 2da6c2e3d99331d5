import { takesDeed } from '@dateline/model/editing';
import type { ClauseJson } from '../../draft/draft.ts';
import type { FaultWords } from '../../facts/fault-words.ts';
import { labelOfPart, offeredParts, type PartJson } from '../../facts/parts.ts';
import { partsOf } from '../../facts/slot-value.ts';
import { readForms } from '../words/verb-forms.ts';

/** Verbs that say nothing without whom or what. */
const needsObject = new Set(
  (
    'abandon abolish accept accuse achieve acquire address adopt allow announce appoint approve assure avoid award ban beat blame bring ' +
    'build buy cancel capture cause command complete condemn contain convince create criticise damage defeat deliver deny describe destroy develop ' +
    'discuss dismiss do eliminate enable establish expel find force give have honour host include inform injure introduce invite keep kill limit make ' +
    'mention name need nominate offer owe own persuade postpone praise present prevent produce propose provide put raise ratify reach ' +
    'receive recognise regulate reject release remind remove replace represent rescue reveal say see seize sell send sentence set shape sign ' +
    'state steal stress suggest supply take tell tie unveil urge visit want welcome wound'
  ).split(' '),
);
/** Verbs that nothing is done to. */
const takesNoObject =
  /^(?:appear|arrive|be|become|belong|come|die|exist|fall|go|happen|last|object|occur|remain|rise|seem|sit|speak|stay|step|travel|walk)$/;
/** Particles with which many verbs need nothing more: "take off". */
const makesWhole = /^(?:about|along|around|away|by|down|in|off|on|out|over|through|together|up)\b/;
/** Verbs that keep a thing in the passive, behind the person: "was given a medal". */
const takesTwo =
  /^(?:allow|appoint|ask|award|bring|call|charge|declare|deny|elect|fine|forbid|give|grant|hand|lend|make|name|offer|owe|pay|promise|refuse|sell|send|serve|show|teach|tell)$/;

/** The names of parts that are a preposition. A length is said without one, too, and so are words that somebody said. */
const named = new RegExp(
  `^(?:${[
    'at',
    'around',
    'aboard',
    'before',
    'beside',
    'between',
    'during',
    'in',
    'into',
    'near',
    'of',
    'on',
    'over',
    'through',
    'under',
  ]
    .concat(offeredParts.flatMap(({ slot, before }) => (before === undefined ? [] : slot)))
    .filter((slot) => !/^(?:length|content|place)$/.test(slot))
    .join('|')})[a-g]?$`,
);
/** What a part may begin with in place of a word before it: "before the decade was out", "at home". */
const ownLead =
  /^(?:about|above|across|after|against|along|among|as|at|away|because|before|behind|below|beside|between|by|due|during|for|from|here|in|inside|into|near|of|off|on|out|outside|over|since|so|then|there|through|to|towards?|under|until|up|when|while|with|within|without)\b/;

/** True for a part of one or more values none of which brings a word of its own to follow another part. */
const lacksBefore = ({ slot, before = '', value }: PartJson): boolean =>
  before.trim() === '' &&
  named.test(slot) &&
  partsOf(value).every(
    (part) => typeof part !== 'object' || !('text' in part) || !ownLead.test(part.text),
  );

const isObject = (base: string, { slot, before = '' }: PartJson): boolean =>
  /^(?:object|complement|content)$/.test(slot) ||
  (before === '' ? !/^(?:score|place)$/.test(slot) : /^(?:the|an?) /.test(before)) ||
  (before === 'to' && slot !== 'to' && takesDeed(base));

/** What a verb lacks, or has too much; undefined if it has what it needs. */
function doubtVerb({ verb, passive, particle = '', slots = [] }: ClauseJson): string | undefined {
  const { base } = readForms(verb);
  if (passive === true) {
    if (takesNoObject.test(base)) return `nobody can “be ${readForms(verb).participle}”.`;
    const hasObject = slots.some(({ slot, before = '' }) => slot === 'object' && before === '');
    return hasObject && !takesTwo.test(base)
      ? 'it was done to somebody, and “Whom or what” stands beside it. Take one away.'
      : undefined;
  }
  if (makesWhole.test(particle)) return undefined;
  if (base === 'be') {
    const says = slots.some(({ before = '' }) => !/^(?:as|of|than|to)$/.test(before));
    const isAim = slots.some(({ slot }) => slot === 'purpose');
    return says || isAim ? undefined : 'say what it was: add the part “What it was”.';
  }
  return needsObject.has(base) && !slots.some((part) => isObject(base, part))
    ? `“${base}” whom or what? Add the part “Whom or what”.`
    : undefined;
}

/** Lists what the parts of a clause lack to be a sentence. */
export function listInClause(clause: ClauseJson): FaultWords[] {
  const text = doubtVerb(clause);
  return [
    ...(text === undefined ? [] : [{ field: 'verb', label: 'Did', text }]),
    ...(clause.slots ?? []).filter(lacksBefore).map((part) => ({
      field: `${part.slot}-before`,
      label: labelOfPart(part),
      text: 'write the word before it, such as “in” or “to”.',
    })),
  ];
}
