import { checkItems, type Finding } from '../../checks/bank.ts';
import { explainQuestion } from '../../checks/bank/coverage.ts';
import { createContext } from '../../checks/context.ts';
import { deriveArranged, deriveAsked } from '../../derive/bank.ts';
import { listFoilCandidates, stemOf } from '../../derive/distractors/question-foils.ts';
import { indexSheet, type IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { listSlotOptions } from '../../derive/slot-options.ts';
import type { Item } from '../../item/item.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { Arrangement, listArranged, Question, QuestionFoil } from '../../sheet/question.ts';
import type { SheetFault } from '../../sheet/rules/sheet-fault.ts';
import { checkFoil, checkQuestion, checkRepeated } from '../../sheet/rules/questions.ts';
import { explainIssue } from '../../sheet/faults/explain-issue.ts';
import {
  readFoil,
  readQuestion,
  type ArrangementInput,
  type FoilInput,
  type QuestionInput,
} from './loose-sheet.ts';

/** What readers would get of a question that is being written. */
export interface QuestionPreview {
  /** Absent while there is none. */
  readonly item?: Item;
  /** Why there is no item. */
  readonly missing?: string;
  /** What the checks of a single item find. */
  readonly findings: readonly Finding[];
  /** What breaks a rule, with the path from the question. */
  readonly faults: readonly SheetFault[];
  /** The stem that Dateline writes if the editor writes none; absent if it cannot. */
  readonly stem?: string;
  /** The right answer as the fact gives it. */
  readonly key?: string;
  /** The label of each wrong answer, by its place; undefined for one that is not complete. */
  readonly labels: readonly (string | undefined)[];
}

/** Shows what becomes of questions of one sheet. */
export interface Previewer {
  readonly index: IndexedSheet;
  /** Undefined if the fact itself is not complete. `at` is the place of the question among those of its fact. */
  previewQuestion(fact: string, question: QuestionInput, at?: number): QuestionPreview | undefined;
  previewArrangement(
    arrangement: ArrangementInput,
  ): Pick<QuestionPreview, 'item' | 'findings' | 'faults'>;
  /** What the checks of a single item find. */
  checkItem(item: Item): readonly Finding[];
}

interface Refusal {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}

const toFaults = (refusal: Refusal | undefined, before: SheetFault['path'] = []): SheetFault[] =>
  (refusal?.issues ?? []).map(({ path, message }) => ({
    path: [...before, ...path.filter((key) => typeof key !== 'symbol')],
    message,
  }));

/** What is wrong in the question by itself, and in each of its wrong answers. */
function listFaults(
  index: IndexedSheet,
  fact: Fact,
  json: QuestionInput,
  at: number,
): SheetFault[] {
  const entities = new Map(index.sheet.entities.map((entity) => [entity.id, entity]));
  const question = readQuestion(json);
  const foils = (json.foils ?? []).flatMap((foil, place) => {
    const read = readFoil(foil);
    return read === undefined
      ? toFaults(QuestionFoil.safeParse(foil, { error: explainIssue }).error, ['foils', place])
      : checkFoil(read, entities, ['foils', place]);
  });
  if (question === undefined) {
    const { error } = Question.safeParse({ ...json, foils: [] }, { error: explainIssue });
    return [...toFaults(error), ...foils];
  }
  const repeated = checkRepeated(fact, []).filter(({ path }) => path[1] === at);
  return [
    ...checkQuestion(fact, { ...question, foils: [] }, entities, []),
    ...repeated.map(({ message }) => ({ path: ['ask'], message })),
    ...foils,
  ];
}

/** How a wrong answer is written as an option; undefined if it names what is not there. */
function labelFoil(
  index: IndexedSheet,
  fact: Fact,
  question: Question,
  json: FoilInput,
): string | undefined {
  const foil = readFoil(json);
  const isKnown = foil?.entity === undefined || hasEntity(index, foil.entity);
  return foil === undefined || !isKnown
    ? undefined
    : listFoilCandidates(index, fact, question, [foil])[0]?.label;
}

const hasEntity = ({ sheet }: IndexedSheet, id: string): boolean =>
  sheet.entities.some((entity) => entity.id === id);

/** False while a fact that the arrangement names is not complete. */
const canArrange = ({ sheet }: IndexedSheet, arrangement: Arrangement): boolean =>
  listArranged(arrangement).every((id) => sheet.facts.some((fact) => fact.id === id));

/** Whether a choice has fewer wrong answers than readers should get. */
const lacksFoils = ({ as, foils }: Question): boolean =>
  (as === 'choice' || as === 'multipleChoice') && foils.length < 2;

/** Prepares a sheet, as `readLoosely` gives it, for previews of its questions. */
export function createPreviewer(sheet: FactSheet): Previewer {
  const index = indexSheet(sheet);
  const context = createContext(index);
  return {
    index,
    previewQuestion: (id, json, at = 0) => {
      const fact = context.find(id);
      if (fact === undefined) return undefined;
      const faults = listFaults(index, fact, json, at);
      const question = readQuestion(json);
      if (question === undefined) return { faults, findings: [], labels: [] };
      const item = deriveAsked(index, fact, question);
      const { ask, as } = question;
      const stem = stemOf(index, fact, { ask, as, foils: [], sources: [] });
      const key = listSlotOptions(index, fact, ask)[0]?.labels[0];
      const missing = lacksFoils(question)
        ? 'needs two wrong answers'
        : item === undefined
          ? explainQuestion(index, fact, question)
          : undefined;
      return {
        faults,
        labels: (json.foils ?? []).map((foil) => labelFoil(index, fact, question, foil)),
        findings: item === undefined ? [] : checkItems([item], context),
        ...(item !== undefined && { item }),
        ...(missing !== undefined && { missing }),
        ...(stem !== undefined && { stem }),
        ...(key !== undefined && { key }),
      };
    },
    previewArrangement: (json) => {
      const { data, error } = Arrangement.safeParse(json, { error: explainIssue });
      const faults = toFaults(error);
      const item = data && canArrange(index, data) ? deriveArranged(index, data) : undefined;
      return item === undefined
        ? { findings: [], faults }
        : { item, findings: checkItems([item], context), faults };
    },
    checkItem: (item) => checkItems([item], context),
  };
}
