import {
  assembleQuiz,
  gradeResponse,
  parseResponse,
  signedBank,
  topics,
  type Bank,
  type FactSheet,
  type Response,
  type ServedItem,
  type Verdict,
} from '@dateline/model';

/** What an editor wants to play. */
export interface PlayOptions {
  readonly seed: string;
  readonly length: number;
  /** Whether questions that nobody has signed are asked as well. */
  readonly withUnsigned: boolean;
}

/** A question with what the editor answered, and what a reader is told then. */
export interface Played {
  readonly item: ServedItem;
  readonly response: Response;
  readonly verdict: Verdict;
}

/** The items that may be asked: those that readers get, or all but those that were dropped. */
export function listPlayable(sheet: FactSheet, bank: Bank, withUnsigned: boolean): Bank {
  if (!withUnsigned) return signedBank(sheet, bank);
  const dropped = new Set(sheet.dropped.map(({ item }) => item));
  return { items: bank.items.filter(({ id }) => !dropped.has(id)) };
}

/** Assembles a quiz as readers get it. */
export const startQuiz = (
  sheet: FactSheet,
  bank: Bank,
  { seed, length, withUnsigned }: PlayOptions,
): ServedItem[] => assembleQuiz(listPlayable(sheet, bank, withUnsigned), { seed, length, topics });

/** Grades an answer; a refused one comes back with the reason, in words for readers. */
export function answer(
  item: ServedItem,
  raw: unknown,
):
  | { readonly ok: true; readonly played: Played }
  | { readonly ok: false; readonly message: string } {
  const parsed = parseResponse(item, raw);
  if (!parsed.ok) return { ok: false, message: explainRefusal(item, parsed.message) };
  const { response } = parsed;
  return { ok: true, played: { item, response, verdict: gradeResponse(item, response) } };
}

/** Readers type only numbers and dates; what else is refused, the form has left open. */
function explainRefusal({ interaction }: ServedItem, message: string): string {
  switch (interaction) {
    case 'number':
    case 'date':
      return `${message}.`;
    case 'match':
      return 'Choose one for each.';
    default:
      return 'Choose an answer first.';
  }
}

/** The points of a quiz, at most one for each question. */
export const sumPoints = (played: readonly Played[]): number =>
  Math.round(played.reduce((sum, { verdict }) => sum + verdict.score, 0) * 100) / 100;

/** What an outcome is called. */
export const verdictWords: { readonly [Name in Verdict['verdict']]: string } = {
  correct: 'Right',
  partial: 'Partly right',
  wrong: 'Wrong',
  passed: 'Skipped',
};

/** The sign of an outcome, which differs in shape and not only in colour. */
export const verdictSigns: { readonly [Name in Verdict['verdict']]: string } = {
  correct: '✓',
  partial: '◐',
  wrong: '✗',
  passed: '–',
};
