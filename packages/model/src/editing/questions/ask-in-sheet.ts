import { createContext, type Context } from '../../checks/context.ts';
import { indexSheet, type IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { Question } from '../../sheet/question.ts';

/** A sheet in which a fact asks a question. */
export interface Asking {
  readonly index: IndexedSheet;
  readonly context: Context;
  readonly fact: Fact;
}

/** Adds a question to a fact in a copy of its sheet, because the checks look there for what an editor says. */
export function askInSheet({ sheet }: IndexedSheet, fact: Fact, question: Question): Asking {
  const asking: Fact = { ...fact, questions: [...fact.questions, question] };
  const facts = sheet.facts.map((each) => (each === fact ? asking : each));
  const index = indexSheet({ ...sheet, facts });
  return { index, context: createContext(index), fact: asking };
}
