import type { SheetData } from 'write-excel-file/universal';
import type { ChoiceItem, Item, MultipleChoiceItem } from '../../item/item.ts';
import { listKeyNumbers } from '../answer-numbers.ts';
import { countOf } from '../count-of.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { listPictureLosses } from '../picture-loss.ts';
import { formulaLoss, formulaStart } from './spreadsheet-text.ts';
import { writeSpreadsheet } from './spreadsheet.ts';

type Playable = ChoiceItem | MultipleChoiceItem;

/** What Kahoot allows. */
const limits = {
  question: 120,
  answer: 75,
  answers: 4,
  seconds: [5, 10, 20, 30, 60, 90, 120, 240],
};

/** The sheet's own words, by which Kahoot knows its template; the questions begin in the row below, the ninth. */
const head = [
  'Question - max 120 characters',
  'Answer 1 - max 75 characters',
  'Answer 2 - max 75 characters',
  'Answer 3 - max 75 characters',
  'Answer 4 - max 75 characters',
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
const widths = [4, 70, 30, 30, 30, 30, 18, 18];

/** A text that no spreadsheet takes for a formula. */
const toCell = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

const isPlayable = (item: Item): item is Playable =>
  item.interaction === 'choice' || item.interaction === 'multipleChoice';

const textsOf = ({ options }: Item): string[] => options.map(({ label }) => toCell(label));

/** Why Kahoot cannot take a question; undefined if it can. A cut text may mean something else, so none is cut. */
function findReason(item: Item): string | undefined {
  if (!isPlayable(item)) return 'Kahoot’s sheet takes only questions with options to choose';
  if (toCell(item.stem).length > limits.question) {
    return `Kahoot allows a question ${limits.question} characters`;
  }
  if (item.options.length > limits.answers) {
    return `Kahoot allows a question ${limits.answers} answers`;
  }
  return textsOf(item).some((text) => text.length > limits.answer)
    ? `Kahoot allows an answer ${limits.answer} characters`
    : undefined;
}

/** Ten seconds and half a second for each word to read, rounded up to a time that Kahoot has. */
function findSeconds(item: Item): number {
  const words = [item.stem, ...textsOf(item)].join(' ').split(' ').length;
  const seconds = 10 + words / 2;
  return limits.seconds.find((each) => each >= seconds) ?? Math.max(...limits.seconds);
}

function writeRow(item: Item, at: number) {
  const answers = Array.from({ length: limits.answers }, (_, each) => textsOf(item)[each] ?? null);
  const key = listKeyNumbers(item).join(',');
  return [at + 1, toCell(item.stem), ...answers, findSeconds(item), key];
}

const always: readonly Loss[] = [
  { part: 'headline and month above each question', reason: 'Kahoot has no place for them' },
  { part: 'all feedback', reason: 'Kahoot’s sheet has no column for it' },
  { part: 'where the article says it, and its source', reason: 'Kahoot’s sheet has no column' },
  { part: 'marks for partly right answers', reason: 'Kahoot gives points as its host chooses' },
  {
    part: 'topics, and how hard each question is',
    reason: 'Kahoot’s sheet has no column for them',
  },
];

function listLosses(item: Item): Loss[] {
  const reason = findReason(item);
  if (reason !== undefined) return [{ item: item.id, part: 'the whole question', reason }];
  const starts = [item.stem, ...item.options.map(({ label }) => label)];
  return [
    ...(starts.some((text) => formulaStart.test(text)) ? [formulaLoss(item.id)] : []),
    ...listPictureLosses(item, 'Kahoot shows text'),
  ];
}

/** Kahoot's template with the questions that it can take. */
export const kahoot: ExportFormat = {
  name: 'kahoot',
  label: 'Kahoot (spreadsheet)',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async ({ title, items }) => {
    const taken = items.filter((item) => findReason(item) === undefined);
    const empty: null[] = [];
    const rows: SheetData = [
      empty,
      [null, 'Quiz template'],
      [null, toCell(title)],
      ...Array.from({ length: 4 }, () => empty),
      [null, ...head],
      ...taken.map(writeRow),
    ];
    const body = await writeSpreadsheet(rows, widths);
    const contents = countOf(taken.length, 'question');
    return { body, contents, losses: [...always, ...items.flatMap(listLosses)] };
  },
};
