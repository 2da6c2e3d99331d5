import type { Item } from '../../item/item.ts';
import { countOf } from '../count-of.ts';
import type { ExportDocument } from '../export-document.ts';
import type { ExportFormat, Loss } from '../export-format.ts';
import { formatSource } from '../article-source.ts';
import { buildQuestion } from './build-question.ts';
import { toHtml, toParagraphs } from './h5p-text.ts';
import { libraries, questionSet } from './libraries.ts';
import { zipTexts } from '../zip.ts';

const describePackage = ({ sheet, title }: ExportDocument) => ({
  title: title.slice(0, 255),
  language: 'und',
  defaultLanguage: sheet.language,
  mainLibrary: questionSet.machineName,
  embedTypes: ['div'],
  license: 'U',
  ...(sheet.source.url !== undefined && { source: sheet.source.url }),
  preloadedDependencies: libraries,
});

function buildSet(document: ExportDocument) {
  const { sheet, title, items } = document;
  const source = formatSource(sheet);
  return {
    introPage: {
      showIntroPage: true,
      title: toHtml(title),
      introduction: toParagraphs(source === '' ? [sheet.summary] : [sheet.summary, source]),
    },
    progressType: 'dots',
    passPercentage: 50,
    questions: items.map((item) => buildQuestion(document, item)),
    disableBackwardsNavigation: false,
    randomQuestions: false,
  };
}

const unread = 'feedback on each wrong answer';

function* listLosses(item: Item): Generator<Loss> {
  const lose = (part: string, reason: string): Loss => ({ item: item.id, part, reason });
  switch (item.interaction) {
    case 'order':
      yield lose('points for each pair in the right order', 'H5P counts the right places');
      break;
    case 'match':
      yield lose('the order of the answers to match with', 'H5P always shuffles them');
      break;
    case 'number':
      yield lose('numbers in words or with commas', 'H5P compares texts');
      yield lose(unread, 'a gap in H5P has feedback on the question as a whole only');
      break;
    case 'date':
      yield lose('unusual ways of writing the date', 'H5P compares texts');
      yield lose(unread, 'a gap in H5P has feedback on the question as a whole only');
      break;
    case 'choice':
      if (item.picture !== undefined) {
        yield lose('the picture', 'H5P has pictures only as files; the options are there in words');
      }
      break;
    case 'multipleChoice':
      break;
  }
}

/** A package with one question set. As all files that editors of H5P take, it names libraries and does not hold them. */
export const h5p: ExportFormat = {
  name: 'h5p',
  label: 'H5P Question Set (WordPress, Moodle, Drupal, Lumi)',
  extension: 'h5p',
  mediaType: 'application/zip',
  write: async (document) => ({
    body: zipTexts([
      ['h5p.json', JSON.stringify(describePackage(document))],
      ['content/content.json', JSON.stringify(buildSet(document))],
    ]),
    contents: countOf(document.items.length, 'question'),
    losses: [
      {
        part: 'the program that plays the questions',
        reason: 'your site must have the content type Question Set, version 1.21, installed',
      },
      {
        part: 'the topic, the predicted difficulty and the proof of each question',
        reason: 'H5P has no place for them',
      },
      ...document.items.flatMap((item) => [...listLosses(item)]),
    ],
  }),
};
