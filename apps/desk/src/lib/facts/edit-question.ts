import type { FoilPlace } from '@dateline/model/editing';
import type { FactJson, FoilJson, QuestionJson, SheetJson } from '../draft/draft.ts';

/** The most wrong answers of a question. */
export const mostFoils = 6;

const replaceAt = <Value>(all: readonly Value[], at: number, value: Value): Value[] =>
  all.map((each, place) => (place === at ? value : each));

const removeAt = <Value>(all: readonly Value[], at: number): Value[] =>
  all.filter((_, place) => place !== at);

/** What an editor typed: undefined for nothing, so that the default holds. */
export const typed = (text: string): string | undefined => (text === '' ? undefined : text);

/** Adds a question to a fact. A fact that is asked about is no longer only for the briefing. */
export const addQuestion = (fact: FactJson, question: QuestionJson): FactJson => ({
  ...fact,
  briefingOnly: undefined,
  questions: [...(fact.questions ?? []), question],
});

/** Removes a question of a fact. */
export const removeQuestion = (fact: FactJson, at: number): FactJson => ({
  ...fact,
  questions: removeAt(fact.questions ?? [], at),
});

/** Changes a question of a fact. */
export function changeQuestion(
  fact: FactJson,
  at: number,
  change: (question: QuestionJson) => QuestionJson,
): FactJson {
  const { questions = [] } = fact;
  const question = questions[at];
  return question === undefined
    ? fact
    : { ...fact, questions: replaceAt(questions, at, change(question)) };
}

/** Adds a wrong answer, unless the question has the most already. */
export function addFoil(question: QuestionJson, foil: FoilJson): QuestionJson {
  const { foils = [] } = question;
  return foils.length < mostFoils ? { ...question, foils: [...foils, foil] } : question;
}

/** Removes a wrong answer. */
export const removeFoil = (question: QuestionJson, at: number): QuestionJson => ({
  ...question,
  foils: removeAt(question.foils ?? [], at),
});

/** Changes a wrong answer. */
export function changeFoil(
  question: QuestionJson,
  at: number,
  change: (foil: FoilJson) => FoilJson,
): QuestionJson {
  const { foils = [] } = question;
  const foil = foils[at];
  return foil === undefined ? question : { ...question, foils: replaceAt(foils, at, change(foil)) };
}

/** What a foil is, without its words: two of one name are the same wrong answer. */
const foilKey = ({ entity, label, fact, number, date }: FoilJson): string =>
  JSON.stringify([entity, label, fact, number, date]);

/** True if a question has a wrong answer already. */
export const hasFoil = ({ foils = [] }: QuestionJson, foil: FoilJson): boolean =>
  foils.some((each) => foilKey(each) === foilKey(foil));

/** Whether an editor has to write what a wrong answer really is, because nothing in the sheet says it. */
export function needsReason({ entities }: SheetJson, { entity, fact }: FoilJson): boolean {
  if (fact !== undefined) return false;
  return entities.find(({ id }) => id === entity)?.about === undefined;
}

const changeSources = (
  { facts }: SheetJson,
  place: FoilPlace,
  change: (sources: readonly string[]) => string[],
): FactJson[] =>
  facts.map((fact, at) =>
    at === place.fact
      ? changeQuestion(fact, place.question, (question) =>
          place.foil === undefined
            ? { ...question, sources: change(question.sources ?? []) }
            : changeFoil(question, place.foil, (foil) => ({
                ...foil,
                sources: change(foil.sources ?? []),
              })),
        )
      : fact,
  );

/** Adds a page that was looked up, and names it as the source of a wrong answer or of the feedback on the right one. */
export const addSource = (
  sheet: SheetJson,
  place: FoilPlace,
  outside: NonNullable<SheetJson['outside']>[number],
): SheetJson => ({
  ...sheet,
  facts: changeSources(sheet, place, (sources) => [...sources, outside.id]),
  outside: [...(sheet.outside ?? []), outside],
});

/** Takes a source away from a text; the page goes too if nothing else names it. */
export function removeSource(sheet: SheetJson, place: FoilPlace, id: string): SheetJson {
  const facts = changeSources(sheet, place, (sources) => sources.filter((each) => each !== id));
  const left = JSON.stringify([facts, sheet.arrangements ?? []]);
  const outside = (sheet.outside ?? []).filter(
    (each) => each.id !== id || left.includes(JSON.stringify(id)),
  );
  return { ...sheet, facts, outside };
}
