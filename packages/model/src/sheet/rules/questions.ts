import type { Entity } from '../entity.ts';
import type { Fact } from '../fact.ts';
import type { Question, QuestionFoil } from '../question.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';
import { timesIn } from '../slot-times.ts';
import { quoteEach } from '../text/quote-each.ts';
import { checkKey, checkKeys } from './keys.ts';
import { listAskable } from './slots-of-fact.ts';
import { suggest } from './suggest.ts';

type Path = SheetFault['path'];
type Entities = ReadonlyMap<string, Entity>;

/** Finds a slot that the fact does not have. */
export function checkSlot(fact: Fact, slot: string, path: Path): SheetFault[] {
  const slots = listAskable(fact);
  if (slots.includes(slot)) return [];
  const has =
    slots.length === 0 ? `no questions are asked of the kind ${fact.kind}` : quoteEach(slots);
  const message = `The fact has no slot "${slot}"; ${suggest(slot, slots, `it has ${has}`)}`;
  return [{ path, message }];
}

/** Finds a wrong answer that readers would get no reason for. */
export function checkFoil(
  { because, entity, fact, label, number, date }: QuestionFoil,
  entities: Entities,
  path: Path,
): SheetFault[] {
  const isExplained =
    because !== undefined ||
    fact !== undefined ||
    (entity !== undefined && entities.get(entity)?.about !== undefined);
  if (isExplained) return [];
  const option = entity ?? label ?? number ?? date;
  const other = entity === undefined ? '' : ', or give the entity "about"';
  const message = `Nothing says what "${option}" really is; add "because" with one sentence${other}`;
  return [{ path, message }];
}

/** Finds a bound, or several days, that readers would have to type as one date. */
const checkTyped = (fact: Fact, { ask, as }: Question, path: Path): SheetFault[] =>
  as === 'date' && timesIn(fact, ask).length > 0
    ? [
        {
          path: [...path, 'as'],
          message: `"${ask}" is no time at which something was, so nobody can type it as a date; let readers choose`,
        },
      ]
    : [];

/** Refuses a question that its fact cannot answer. */
export function checkQuestion(
  fact: Fact,
  question: Question,
  entities: Entities,
  path: Path,
): SheetFault[] {
  const stem =
    question.stem === undefined && fact.kind !== 'clause'
      ? [
          {
            path: [...path, 'stem'],
            message: `Write the stem of the question; Dateline writes it only for a clause, and this is a fact of kind ${fact.kind}`,
          },
        ]
      : [];
  return [
    ...checkSlot(fact, question.ask, [...path, 'ask']),
    ...stem,
    ...checkTyped(fact, question, path),
    ...checkKey(fact, question, entities, path),
    ...checkKeys(fact, question, path),
    ...question.foils.flatMap((foil, at) => checkFoil(foil, entities, [...path, 'foils', at])),
  ];
}

/** Finds a third question about one slot, and a second one that is answered in the same way. */
export function checkRepeated({ questions }: Pick<Fact, 'questions'>, path: Path): SheetFault[] {
  return questions.flatMap(({ ask, as }, at) => {
    const earlier = questions.slice(0, at).filter((each) => each.ask === ask);
    const isAlike = earlier.some((each) => each.as === as);
    if (earlier.length < 2 && !isAlike) return [];
    const message = isAlike
      ? `Another question asks for "${ask}" as ${as}; answer this one in another way, or remove one`
      : `Two other questions ask for "${ask}"; remove one`;
    return [{ path: [...path, 'questions', at, 'ask'], message }];
  });
}

/** Refuses questions that the fact cannot answer, and wrong answers without a reason. */
export function checkQuestions(sheet: SheetShape): SheetFault[] {
  const entities = new Map(sheet.entities.map((entity) => [entity.id, entity]));
  return sheet.facts.flatMap((fact, index) => [
    ...checkRepeated(fact, ['facts', index]),
    ...fact.questions.flatMap((question, at) =>
      checkQuestion(fact, question, entities, ['facts', index, 'questions', at]),
    ),
  ]);
}
