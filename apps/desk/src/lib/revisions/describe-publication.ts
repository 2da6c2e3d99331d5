import { deriveBank, FactSheet } from '@dateline/model';
import type { Publication } from '../api/editors-api.ts';
import type { SheetJson } from '../draft/draft.ts';

/** What happens to some questions when a sheet is published. */
export interface QuestionChange {
  readonly title: string;
  /** The questions in words; an item of which only the id is known has that. */
  readonly stems: readonly string[];
}

const titles = {
  added: 'New for readers',
  rewritten: 'Reworded',
  rekeyed: 'Another answer is right, or an answer counts otherwise',
  retired: 'Gone',
} as const;

/** The stem of each item of a sheet. */
function listStems(sheet: SheetJson | undefined): ReadonlyMap<string, string> {
  const { data } = FactSheet.safeParse(sheet);
  const items = data === undefined ? [] : deriveBank(data).items;
  return new Map(items.map(({ id, stem }) => [id, stem]));
}

/** Describes what publishing changes for readers' questions: `before` is the sheet that readers have now. */
export function describeQuestions(
  { changes, unsigned }: Publication,
  before: SheetJson | undefined,
  after: SheetJson,
): QuestionChange[] {
  if (changes === null) return [];
  const stems = new Map([...listStems(before), ...listStems(after)]);
  const named = (ids: readonly string[]): string[] => ids.map((id) => stems.get(id) ?? id);
  const { added, rewritten, rekeyed, retired } = changes.items;
  return [
    { title: titles.added, stems: named(added) },
    { title: titles.rewritten, stems: named(rewritten) },
    { title: titles.rekeyed, stems: named(rekeyed) },
    { title: titles.retired, stems: named(retired) },
    { title: 'Not served until they are signed again', stems: named(unsigned) },
  ].filter((change) => change.stems.length > 0);
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Says how many readers a change concerns. */
export function describeAttempts({ changes, attempts }: Publication): string {
  if (changes === null) return '';
  if (attempts === null) return 'How many readers this concerns cannot be counted now.';
  const { begun, responses } = attempts;
  return `${count(begun, 'quiz').replace('quizs', 'quizzes')} of the version before ${begun === 1 ? 'was' : 'were'} begun; ${count(responses, 'counted answer')} ${responses === 1 ? 'is' : 'are'} to questions that change their answer or go.`;
}
