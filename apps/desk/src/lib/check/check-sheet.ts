import {
  createSheetReport,
  deriveBankToPublish,
  explainMissing,
  foreseeQuiz,
  measureStyle,
  formatFigure,
  formatGate,
  isWithinGate,
  type Finding,
  type SheetFault,
  type QuizOutlook,
} from '@dateline/model/editing';
import { completeSheet } from '../draft/complete-sheet.ts';
import type { SheetJson } from '../draft/draft.ts';

/** A figure of style as a page shows it. */
export interface StyleFigure {
  readonly name: string;
  readonly value: string;
  /** "at most 15%"; empty if nothing is asked of it. */
  readonly gate: string;
  readonly isWithin: boolean;
}

/** What all checks say of a draft. */
export interface BankReport {
  /** What the checks of items, quizzes and the bank find. */
  readonly findings: readonly Finding[];
  /** What is missing in the sheet, with the path in the whole sheet. */
  readonly faults: readonly SheetFault[];
  readonly style: readonly StyleFigure[];
  /** How many of the facts that may be asked about have a question. */
  readonly coverage: { readonly facts: number; readonly asked: number };
  /** The facts without a question, and why. */
  readonly missing: readonly { readonly fact: string; readonly why: string }[];
  /** The words of each question, by its id. */
  readonly stems: Readonly<Record<string, string>>;
  readonly items: number;
  /** How many readers get. */
  readonly signed: number;
  /** How long a quiz is if all that are neither dropped nor given away are signed. */
  readonly quiz: QuizOutlook;
}

const nothing = (faults: readonly SheetFault[]): BankReport => ({
  findings: [],
  faults,
  style: [],
  coverage: { facts: 0, asked: 0 },
  missing: [],
  stems: {},
  items: 0,
  signed: 0,
  quiz: foreseeQuiz({ items: [] }),
});

/** Runs all checks on a draft. Takes seconds for a long one, so a worker calls it. */
export function checkSheet(json: SheetJson): BankReport {
  const { sheet, faults } = completeSheet(json);
  if (sheet === undefined) return nothing(faults);
  const report = createSheetReport(sheet, deriveBankToPublish);
  const { items } = report.bank;
  const states = new Map(items.map((item) => [item, report.signingOf(item).state]));
  return {
    findings: report.findings,
    faults,
    style: measureStyle(report.bank).map((measure) => ({
      name: measure.name,
      value: formatFigure(measure.value, measure.unit),
      gate: formatGate(measure),
      isWithin: isWithinGate(measure),
    })),
    coverage: {
      facts: report.coverage.facts,
      asked: report.coverage.facts - report.coverage.missing.length,
    },
    missing: report.coverage.missing.map((fact) => ({
      fact: fact.id,
      why: explainMissing(report.index, fact),
    })),
    stems: Object.fromEntries(items.map(({ id, stem }) => [id, stem])),
    items: items.length,
    signed: items.filter((item) => states.get(item) === 'signed').length,
    quiz: foreseeQuiz({
      items: items.filter((item) => !/^(?:dropped|revealed)$/.test(states.get(item) ?? '')),
    }),
  };
}
