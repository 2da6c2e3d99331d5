import { timeOffered, timesAsked } from '../../derive/distractors/asked-time.ts';
import { countIn } from '../../derive/distractors/question-foils.ts';
import { nearness } from '../../derive/distractors/nearness.ts';
import { stepFor } from '../../derive/distractors/number-distractors.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { depthOf } from '../../derive/lookup/places.ts';
import { listSlotOptions, numberOf } from '../../derive/slot-options.ts';
import type { Entity } from '../../sheet/entity.ts';
import type { Fact } from '../../sheet/fact.ts';
import { valuesOf } from '../../sheet/facts/clause.ts';
import type { Question, QuestionFoil } from '../../sheet/question.ts';
import { formatIsoTime } from '../../sheet/format-iso-time.ts';
import { partsIn, valueOf } from '../../sheet/rules/slots-of-fact.ts';
import { mayBeInSlot } from '../../sheet/slot-times.ts';
import { areDisjoint, shiftTime, spanOf, type Time } from '../../sheet/time.ts';
import { entitiesOf, partsOf, type Single, type Value } from '../../sheet/value.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { explainName } from './explain-name.ts';
import { listKindredWords, listWords } from './kindred-words.ts';
import { makeScores } from './score-foils.ts';

/** A wrong answer that may be offered, before anything is known of its words. */
export interface RawFoil {
  readonly foil: QuestionFoil;
  /** How well it fits, from 0 to 1; absent for times and numbers, which are near or far by themselves. */
  readonly near?: number;
}

const bare = { sources: [] };

/** How near words are that only stand in a slot of the same name, or names that only the sheet has in common. */
const far = 0.1;

/** How near somebody of the article who is not quoted in it is to who said something: only if too few others are. */
const silent = 0.3;

/** What an entity is, as far as answers have to be of one kind. */
const sortOf = (entity: Entity): string =>
  entity.type === 'organisation' ? entity.form : entity.type;

/** The entities of each slot of a fact of any kind. */
function listNamed(fact: Fact): { readonly slot: string; readonly id: string }[] {
  const slots =
    fact.kind === 'clause'
      ? valuesOf(fact).map(({ slot, value }) => ({ slot, value }))
      : ['leader', 'sender', 'members', 'destinations', 'person', 'organisation', 'claimant']
          .map((slot) => ({ slot, value: valueOf(fact, slot) }))
          .flatMap(({ slot, value }) => (value === undefined ? [] : [{ slot, value }]));
  return slots.flatMap(({ slot, value }) => entitiesOf(value).map((id) => ({ slot, id })));
}

/** How near each entity of the sheet is to what a slot of a fact asks for: the same part in another fact tempts most. */
function rankEntities({ sheet }: IndexedSheet, fact: Fact, ask: string): Map<string, number> {
  const ranks = new Map<string, number>();
  const raise = (id: string, to: number): void => {
    ranks.set(id, Math.max(ranks.get(id) ?? 0, to));
  };
  for (const other of sheet.facts) {
    if (other === fact) continue;
    const isNear =
      other.kind === fact.kind && (other.topic === fact.topic || other.matter === fact.matter);
    for (const { slot, id } of listNamed(other)) {
      if (slot === ask) raise(id, isNear ? nearness.samePart : nearness.samePart - 0.1);
      raise(id, isNear ? nearness.sameGroup : nearness.sameGroup - 0.1);
    }
  }
  return ranks;
}

/** Lists who says the facts of a sheet that the article does not state itself. */
const listSpeakers = ({ sheet }: IndexedSheet): Set<string> =>
  new Set(
    sheet.facts.flatMap((fact) => {
      if (fact.kind === 'claim') return fact.claimant;
      return fact.voice.type === 'attributed' ? fact.voice.claimant : [];
    }),
  );

/** Other names of the sort that the slot has; those that the fact itself names are no answers. */
function listEntities(index: IndexedSheet, fact: Fact, ask: string, key: string): RawFoil[] {
  const wanted = index.entity(key);
  const own = new Set(listNamed(fact).map(({ id }) => id));
  const ranks = rankEntities(index, fact, ask);
  const speakers = fact.kind === 'claim' ? listSpeakers(index) : undefined;
  // An editor adds a name from outside only as a wrong answer.
  const rankName = (id: string, isOutside = false): number => {
    const rank = ranks.get(id) ?? (isOutside ? nearness.foil : nearness.stranger);
    if (speakers?.has(id) !== false) return rank;
    return isOutside ? far : silent;
  };
  const isAlike = (entity: Entity): boolean =>
    sortOf(entity) === sortOf(wanted) &&
    (wanted.type !== 'place' || depthOf(index, entity.id) === depthOf(index, key));
  return index.sheet.entities
    .filter((entity) => !own.has(entity.id) && isAlike(entity))
    .map(({ id, outside }) => {
      const because = explainName(index, id, fact);
      return {
        foil: { ...bare, entity: id, ...(because === undefined ? {} : { because }) },
        near: rankName(id, outside),
      };
    });
}

/** The times of other facts, and two made ones on each side; none that may be right, too. */
function listTimes(
  { sheet }: IndexedSheet,
  fact: Fact,
  question: Pick<Question, 'ask' | 'as'>,
  own: Time,
): RawFoil[] {
  const isWrong = (time: Time): boolean =>
    areDisjoint(spanOf(time), spanOf(own)) && !mayBeInSlot(fact, question.ask, spanOf(time));
  const facts = [...sheet.facts, ...sheet.outside].flatMap((other) => {
    const time = timeOffered(fact, question, other);
    const fits = other !== fact && time?.granularity === own.granularity && isWrong(time);
    return fits ? [{ foil: { ...bare, fact: other.id } }] : [];
  });
  const stride = own.granularity === 'day' ? 3 : 1;
  const made = [-2, -1, 1, 2].flatMap((by) => {
    const time = shiftTime(own, by * stride);
    return time.granularity === 'interval' || !isWrong(time)
      ? []
      : [{ foil: { ...bare, date: formatIsoTime(time) } }];
  });
  return [...facts, ...made];
}

/** The numbers of other facts that count the same, and two made ones on each side. */
function listNumbers(index: IndexedSheet, fact: Fact, ask: string): RawFoil[] {
  const own = countIn(fact, ask);
  if (own === undefined) return [];
  const facts = index.sheet.facts.flatMap((other) => {
    if (other === fact || other.kind !== 'clause') return [];
    const alike = valuesOf(other)
      .flatMap(({ value }) => partsOf(value))
      .flatMap((part) => (typeof part === 'object' && 'count' in part ? [part] : []))
      .filter(({ of, count }) => of === own.of && count !== own.count);
    return alike.map(({ count }): RawFoil => ({
      foil:
        numberOf(other, ask) === count
          ? { ...bare, fact: other.id }
          : { ...bare, number: count, because: index.statementOf(other) },
    }));
  });
  const step = stepFor({ ...own, bound: 'exact' });
  const made = [-2, -1, 1, 2]
    .map((by) => Number((own.count + by * step).toPrecision(12)))
    .filter((value) => value > 0)
    .map((number) => ({ foil: { ...bare, number } }));
  return [...facts, ...made];
}

/** The names of other events, told by their statements. */
const listEvents = (index: IndexedSheet, fact: Fact, key: string): RawFoil[] =>
  index.factsOf('clause').flatMap((other) =>
    other.name === undefined || other === fact || other.id === key
      ? []
      : [
          {
            foil: { ...bare, label: other.name, because: index.statementOf(other) },
            near: nearness.sameGroup,
          },
        ],
  );

/** What kind of thing a value is, as far as another may stand beside it. */
const formOf = (part: Single | undefined): string =>
  typeof part === 'object'
    ? (Object.keys(part).find((key) => /^(?:text|score)$/.test(key)) ?? '')
    : '';

const sharesVerb = (a: Fact, b: Fact): boolean =>
  a.kind === 'clause' && b.kind === 'clause' && a.verb === b.verb;

/** False for a draw beside a win: the verb tells which of the two it was. */
const isSameOutcome = (a: Single | undefined, b: Single | undefined): boolean => {
  const [one, other] = [a, b].map((part) =>
    typeof part === 'object' && 'score' in part ? part.score[0] === part.score[1] : undefined,
  );
  return one === other;
};

const wordsFormOf = (index: IndexedSheet, fact: Fact, ask: string) =>
  listWords(index, fact).find(({ slot }) => slot === ask)?.form;

/** What other facts have in the same slot: their words, their deeds, their titles. */
function listOfFacts(index: IndexedSheet, fact: Fact, ask: string): RawFoil[] {
  const subject = (each: Fact): Value | undefined => valueOf(each, 'subject');
  const form = formOf(partsIn(fact, ask)[0]);
  const isOfWords = form === 'text';
  const isOfOneSense = /^(?:reason|purpose|aim|result|outcome)$/.test(ask);
  return index.sheet.facts.flatMap((other) => {
    if (other === fact || other.kind !== fact.kind || other.modality === 'negated') return [];
    if (!isSameOutcome(partsIn(fact, ask)[0], partsIn(other, ask)[0])) return [];
    if (isOfWords && wordsFormOf(index, other, ask) !== wordsFormOf(index, fact, ask)) return [];
    if (formOf(partsIn(other, ask)[0]) !== form || listSlotOptions(index, other, ask).length === 0)
      return [];
    const hasSubject = JSON.stringify(subject(other)) === JSON.stringify(subject(fact));
    // What somebody else did is wrong for another reason than that it was on another day.
    if (ask === 'deed' && (!hasSubject || timeOfFact(other) === undefined)) return [];
    const isNear = hasSubject || (fact.matter !== undefined && fact.matter === other.matter);
    return [
      {
        foil: { ...bare, fact: other.id },
        near: isNear
          ? nearness.samePart
          : isOfWords && !isOfOneSense && !sharesVerb(fact, other)
            ? far
            : nearness.sameGroup,
      },
    ];
  });
}

/** The results that a reader may take for another. */
const listScores = (fact: Fact, ask: string): RawFoil[] =>
  makeScores(fact, ask).map((made) => ({
    foil: { ...bare, ...made },
    near: nearness.foil * nearness.made,
  }));

/** Words of other parts and other facts that have the same form. */
const listKindred = (index: IndexedSheet, fact: Fact, ask: string): RawFoil[] =>
  listKindredWords(index, fact, ask).map(({ label, because, form }) => ({
    foil: { ...bare, label, because },
    near: form === 'thing' ? far : nearness.stranger,
  }));

/** Lists what may be a wrong answer to a question about a slot, of the same sense as the right one. */
export function listRawFoils(
  index: IndexedSheet,
  fact: Fact,
  question: Pick<Question, 'ask' | 'as'>,
): RawFoil[] {
  const { ask } = question;
  const [time] = timesAsked(fact, question);
  if (time !== undefined) return listTimes(index, fact, question, time);
  if (countIn(fact, ask) !== undefined) return listNumbers(index, fact, ask);
  const [part] = partsIn(fact, ask);
  if (typeof part === 'string') return listEntities(index, fact, ask, part);
  if (typeof part === 'object' && 'fact' in part) return listEvents(index, fact, part.fact);
  return [
    ...listOfFacts(index, fact, ask),
    ...listKindred(index, fact, ask),
    ...listScores(fact, ask),
  ];
}
