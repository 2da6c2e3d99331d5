import type { Item } from '../../item/item.ts';
import { listGeneralExplanation } from '../explanation.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { listMoodleLosses } from './moodle-losses.ts';
import { field, plainText, writeMoodleAnswers } from './moodle-answers.ts';
import { listPictureLosses } from '../picture-loss.ts';
import { listQuestionLines } from '../question-text.ts';
import { element, writeXml, type XmlElement } from '../xml-tree.ts';

/** The most characters of Moodle's names of questions and of their id numbers. */
const longest = { name: 255, id: 100 };

/** The folder of Moodle's question bank that the questions go into. A slash in its name is written twice. */
function writeCategory({ sheet, title }: ExportDocument): XmlElement {
  const folder = `$course$/top/${title.replaceAll('/', '//')}`;
  return element(
    'question',
    { type: 'category' },
    element('category', {}, field('text', folder)),
    plainText('info', sheet.summary),
  );
}

function writeQuestion(document: ExportDocument, item: Item): XmlElement[] {
  const answers = writeMoodleAnswers(item);
  if (answers === undefined) return [];
  const question = element(
    'question',
    { type: answers.type },
    element('name', {}, field('text', item.stem.slice(0, longest.name))),
    plainText('questiontext', listQuestionLines(document, item).join('\n\n')),
    plainText('generalfeedback', listGeneralExplanation(document, item).join('\n\n')),
    field('defaultgrade', 1),
    field('penalty', 0),
    field('hidden', 0),
    ...(item.id.length <= longest.id ? [field('idnumber', item.id)] : []),
    ...answers.fields,
    element('tags', {}, element('tag', {}, field('text', item.topic))),
  );
  return [question];
}

const difficulty: Loss = {
  part: 'how hard each question is',
  reason: 'Moodle measures this itself, from its own learners',
};

/** Questions for Moodle's question bank, each with its frame, because Moodle mixes questions of several articles. */
export const moodleXml: ExportFormat = {
  name: 'moodle-xml',
  label: 'Moodle XML (Moodle)',
  extension: 'xml',
  mediaType: 'application/xml',
  write: async (document) => {
    const questions = document.items.flatMap((item) => writeQuestion(document, item));
    // A line for each question, so that two files can be compared.
    const lines = [writeCategory(document), ...questions].flatMap((each) => ['\n', each]);
    const body = writeXml(element('quiz', {}, ...lines, '\n'));
    return {
      body,
      contents: countOf(questions.length, 'question'),
      losses: [
        difficulty,
        ...document.items.flatMap(listMoodleLosses),
        ...document.items.flatMap((item) =>
          listPictureLosses(item, 'Moodle shows the same options as text'),
        ),
      ],
    };
  },
};
