import type { Item } from '../../item/item.ts';
import { listGeneralExplanation } from '../explanation.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { losesArrow, writeGiftAnswers } from './gift-answers.ts';
import { escapeGift } from './gift-text.ts';
import { listMoodleLosses } from '../moodle/moodle-losses.ts';
import { listPictureLosses } from '../picture-loss.ts';
import { listQuestionLines } from '../question-text.ts';

/** Ids and tags stand in a comment, in brackets and on one line. */
const writeMark = (name: string, text: string): string =>
  `[${name}:${text.replaceAll(/\s+/g, ' ').replaceAll(']', String.raw`\]`)}]`;

/** The folder of the question bank. GIFT has no escapes here; a slash in its name is written twice. */
const writeCategory = ({ title }: ExportDocument): string =>
  `$CATEGORY: $course$/top/${title.replaceAll(/\s+/g, ' ').replaceAll('/', '//')}`;

function writeQuestion(document: ExportDocument, item: Item): string[] {
  const answers = writeGiftAnswers(item);
  if (answers === undefined) return [];
  const lines = [
    `// ${writeMark('id', item.id)} ${writeMark('tag', item.topic)}`,
    `::${escapeGift(item.stem)}::[plain]${escapeGift(listQuestionLines(document, item).join('\n\n'))} {`,
    ...answers,
    `####${escapeGift(listGeneralExplanation(document, item).join('\n\n'))}`,
    '}',
  ];
  return [lines.join('\n')];
}

const always: readonly Loss[] = [
  {
    part: 'how hard each question is',
    reason: 'GIFT has no place for it',
  },
  {
    part: 'the order of options that are numbers or dates',
    reason: 'GIFT cannot say that they are not to be shuffled',
  },
];

function listLosses(item: Item): Loss[] {
  const losses = [
    ...listMoodleLosses(item),
    ...listPictureLosses(item, 'GIFT shows the same options as text'),
  ];
  const loss = (part: string, reason: string): Loss => ({ item: item.id, part, reason });
  if (item.interaction === 'order') {
    losses.push(
      loss(
        'putting lines in order',
        'GIFT has no such question; each line is matched with its place, and marked by places',
      ),
    );
  }
  if (losesArrow(item)) {
    losses.push(loss('the arrow “->”', 'GIFT parts pairs with it; “→” stands in its place'));
  }
  return losses;
}

/** Questions as plain text, each with its frame, because question banks mix questions of several articles. */
export const gift: ExportFormat = {
  name: 'gift',
  label: 'GIFT (Moodle and other learning platforms)',
  extension: 'gift',
  mediaType: 'text/plain',
  write: async (document) => {
    const questions = document.items.flatMap((item) => writeQuestion(document, item));
    return {
      body: `${[writeCategory(document), ...questions].join('\n\n')}\n`,
      contents: countOf(questions.length, 'question'),
      losses: [...always, ...document.items.flatMap(listLosses)],
    };
  },
};
