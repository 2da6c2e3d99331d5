import type * as z from 'zod/mini';
import { Entity } from '../../sheet/entity.ts';
import { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { OutsideFact } from '../../sheet/outside-fact.ts';
import { Arrangement, Question, QuestionFoil } from '../../sheet/question.ts';
import type { SheetFault } from '../../sheet/rules/sheet-fault.ts';
import { checkReferences } from '../../sheet/rules/references.ts';
import { Time } from '../../sheet/time.ts';

/** The JSON of a sheet as an editor writes it. */
export type SheetInput = z.input<typeof FactSheet>;
type FactInput = SheetInput['facts'][number];
/** The JSON of a question as an editor writes it. */
export type QuestionInput = z.input<typeof Question>;
/** The JSON of an arrangement as an editor writes it. */
export type ArrangementInput = z.input<typeof Arrangement>;
/** The JSON of a wrong answer as an editor writes it. */
export type FoilInput = NonNullable<QuestionInput['foils']>[number];

/** Returns a function that reads each object once: what did not change keeps its value. */
function readOnce<From extends object, Value>(read: (from: From) => Value): (from: From) => Value {
  const known = new WeakMap<From, { readonly value: Value }>();
  return (from) => {
    const found = known.get(from) ?? { value: read(from) };
    known.set(from, found);
    return found.value;
  };
}

/** A text that says something; nothing else is one. */
const filled = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text;

/** Leaves out the fields of an object that are undefined. */
const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Reads a wrong answer; undefined while it is not complete. */
export const readFoil = readOnce<FoilInput, QuestionFoil | undefined>(
  (foil) => QuestionFoil.safeParse(defined({ ...foil, because: filled(foil.because) })).data,
);

/** Reads a question without the wrong answers that are not complete; undefined if it breaks a rule by itself. */
export const readQuestion = readOnce<QuestionInput, Question | undefined>((question) => {
  const { stem, key, more, foils = [], ...rest } = question;
  return Question.safeParse(
    defined({
      ...rest,
      stem: filled(stem),
      key: filled(key),
      more: filled(more),
      foils: foils.flatMap((foil) => readFoil(foil) ?? []),
    }),
  ).data;
});

const readFact = readOnce<FactInput, Fact | undefined>((fact) => {
  const questions = (fact.questions ?? []).flatMap((question) => readQuestion(question) ?? []);
  return Fact.safeParse({ ...fact, questions }).data;
});
const readEntity = readOnce((entity: object): Entity | undefined => Entity.safeParse(entity).data);
const readOutside = readOnce(
  (fact: object): OutsideFact | undefined => OutsideFact.safeParse(fact).data,
);
const readArrangement = readOnce(
  (arrangement: object): Arrangement | undefined => Arrangement.safeParse(arrangement).data,
);

/** Leaves out one wrong answer of a question. */
const withoutFoil = (fact: Fact, question: number, foil: number): Fact => ({
  ...fact,
  questions: fact.questions.map((each, at) =>
    at === question ? { ...each, foils: each.foils.filter((_, place) => place !== foil) } : each,
  ),
});

/** Leaves out one source of a remark. */
const withoutSource = (fact: Fact, source: number): Fact => ({
  ...fact,
  remarkSources: fact.remarkSources?.filter((_, place) => place !== source),
});

/** Leaves out what a broken reference is in: a wrong answer, the source of a remark, or else the fact, the name, the arrangement. */
function leaveOut(sheet: FactSheet, { path }: SheetFault): FactSheet {
  const [part, at, inside, question, list, foil] = path;
  const others = <Value>(all: readonly Value[]): Value[] => all.filter((_, place) => place !== at);
  switch (part) {
    case 'facts':
      if (inside === 'remarkSources') {
        return {
          ...sheet,
          facts: sheet.facts.map((fact, place) =>
            place === at ? withoutSource(fact, Number(question)) : fact,
          ),
        };
      }
      return inside === 'questions' && list === 'foils'
        ? {
            ...sheet,
            facts: sheet.facts.map((fact, place) =>
              place === at ? withoutFoil(fact, Number(question), Number(foil)) : fact,
            ),
          }
        : { ...sheet, facts: others(sheet.facts) };
    case 'entities':
      return { ...sheet, entities: others(sheet.entities) };
    case 'outside':
      return { ...sheet, outside: others(sheet.outside) };
    default:
      return { ...sheet, arrangements: others(sheet.arrangements) };
  }
}

/**
 * Reads the sheet of an editor who is still writing, so that items can be shown at once: leaves out what is not complete, and
 * does not compare it with the rules of a whole sheet. Parts that did not change are not read again.
 */
export const readLoosely = readOnce((json: SheetInput): FactSheet => {
  const asOf = Time.safeParse(json.asOf).data;
  let sheet: FactSheet = {
    id: json.id || 'draft',
    language: json.language,
    headline: json.headline,
    ...(json.shortHeadline ? { shortHeadline: json.shortHeadline } : {}),
    summary: json.summary,
    ...(asOf === undefined ? {} : { asOf }),
    source: { digest: json.source.digest, paragraphs: json.source.paragraphs },
    entities: json.entities.flatMap((entity) => readEntity(entity) ?? []),
    outside: (json.outside ?? []).flatMap((fact) => readOutside(fact) ?? []),
    arrangements: (json.arrangements ?? []).flatMap((each) => readArrangement(each) ?? []),
    notes: [],
    facts: json.facts.flatMap((fact) => readFact(fact) ?? []),
    signatures: [],
    dropped: json.dropped ?? [],
  };
  // What was left out first may be named by what is still in.
  for (;;) {
    const [fault] = checkReferences(sheet).toReversed();
    if (fault === undefined) return sheet;
    sheet = leaveOut(sheet, fault);
  }
});
