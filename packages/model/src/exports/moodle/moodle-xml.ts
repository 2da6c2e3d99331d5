import type { Item } from '../../item/item.ts';
import { listExplanation, listFullExplanation } from '../explanation.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { listMoodleLosses } from '../moodle-losses.ts';
import { plainText, writeMoodleAnswers } from './moodle-questions.ts';
import { listQuestionLines } from '../question-text.ts';
import { writeMoodleDocument, type XmlContent } from './moodle-document.ts';

/** The most characters of Moodle's names of questions and of their id numbers. */
const longest = { name: 255, id: 100 };

/** The folder of Moodle's question bank that the questions go into. A slash in its name is written twice. */
function writeCategory({ sheet, title }: ExportDocument): XmlContent {
  return {
    '@type': 'category',
    category: { text: `$course$/top/${title.replaceAll('/', '//')}` },
    info: plainText(sheet.summary),
  };
}

function writeQuestion(document: ExportDocument, item: Item): XmlContent[] {
  const answers = writeMoodleAnswers(item);
  if (answers === undefined) return [];
  const { '@type': type = '', ...fields } = answers;
  // Moodle shows no feedback beside the lines of an order or a match.
  const isArranged = item.interaction === 'order' || item.interaction === 'match';
  const explanation = (isArranged ? listFullExplanation : listExplanation)(document, item);
  const question = {
    '@type': type,
    name: { text: item.stem.slice(0, longest.name) },
    questiontext: plainText(listQuestionLines(document, item).join('\n\n')),
    generalfeedback: plainText(explanation.join('\n\n')),
    defaultgrade: 1,
    penalty: 0,
    hidden: 0,
    ...(item.id.length <= longest.id && { idnumber: item.id }),
    ...fields,
    tags: { tag: [{ text: item.topic }] },
  };
  return [question];
}

const difficulty: Loss = {
  part: 'how hard each question is',
  reason: 'Moodle measures this itself, from its own learners',
};

const picture = ({ id }: Item): Loss => ({
  item: id,
  part: 'the map or line to answer on',
  reason: 'Moodle shows the same options as text',
});

/** Questions for Moodle's question bank, each with its frame, because Moodle mixes questions of several articles. */
export const moodleXml: ExportFormat = {
  name: 'moodle-xml',
  label: 'Moodle XML (Moodle)',
  extension: 'xml',
  mediaType: 'application/xml',
  write: async (document) => {
    const questions = document.items.flatMap((item) => writeQuestion(document, item));
    const body = writeMoodleDocument({
      quiz: { question: [writeCategory(document), ...questions] },
    });
    const drawn = document.items.filter(
      (item) => item.interaction === 'choice' && item.picture !== undefined,
    );
    return {
      body,
      losses: [difficulty, ...document.items.flatMap(listMoodleLosses), ...drawn.map(picture)],
    };
  },
};
