import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { nameOption } from '../../grade/name-option.ts';
import {
  labelOf,
  type ChoiceItem,
  type DateItem,
  type Item,
  type MatchItem,
  type MultipleChoiceItem,
  type NumberItem,
  type OrderItem,
} from '../../item/item.ts';
import { listDateSpellings } from '../date-spellings.ts';
import { listExplanation, mapNotes } from '../explanation.ts';
import type { ExportDocument } from '../export-document.ts';
import { listQuestionLines } from '../question-text.ts';
import { toGapHtml, toHtml, toParagraphs } from './h5p-text.ts';
import { blanks, dragText, multiChoice, nameLibrary, type Library } from './libraries.ts';

interface Content {
  readonly library: Library;
  /** What H5P calls the kind of question. */
  readonly contentType: string;
  readonly params: object;
}

/** The line about an option, if there is one. */
const findNote = (item: Item, id: string): string | undefined => {
  const text = mapNotes(item).get(id);
  return text === undefined ? undefined : nameOption(item.options, id, text);
};

function buildChoice(item: ChoiceItem | MultipleChoiceItem, question: string): Content {
  const isSingle = item.interaction === 'choice';
  const answers = item.options.map(({ id, label }) => ({
    text: toHtml(label),
    correct: [item.key].flat().includes(id),
    tipsAndFeedback: {
      tip: '',
      chosenFeedback: toHtml(findNote(item, id) ?? ''),
      notChosenFeedback: '',
    },
  }));
  const behaviour = {
    type: isSingle ? 'single' : 'multi',
    // One point for each right option and one less for each wrong one, as we count.
    singlePoint: false,
    randomAnswers: !(isSingle && item.inSequence),
  };
  return {
    library: multiChoice,
    contentType: 'Multiple Choice',
    params: { question, answers, behaviour },
  };
}

/** A gap to which a text is dragged, with what is said if another one is dropped there. */
function buildGap(text: string, note: string | undefined): string {
  const feedback = note === undefined ? '' : `\\-${toGapHtml(note)}`;
  return `*${toGapHtml(text)}${feedback}*`;
}

const buildDragText = (
  taskDescription: string,
  lines: readonly string[],
  unused: readonly string[] = [],
): Content => ({
  library: dragText,
  contentType: 'Drag the Words',
  params: {
    taskDescription,
    textField: lines.join('\n'),
    distractors: unused.map((text) => buildGap(text, undefined)).join(' '),
  },
});

function buildOrder(item: OrderItem, question: string): Content {
  const lines = item.key.map(
    (id, at) => `${at + 1}. ${buildGap(labelOf(item.options, id), findNote(item, id))}`,
  );
  return buildDragText(question, lines);
}

function buildMatch(item: MatchItem, question: string): Content {
  const { options, targets, key } = item;
  const lines = options.map(({ id, label }) => {
    const gap = buildGap(labelOf(targets, key[id]), findNote(item, id));
    return `${toGapHtml(label)} — ${gap}`;
  });
  const used = new Set(Object.values(key));
  const unused = targets.filter(({ id }) => !used.has(id)).map(({ label }) => label);
  return buildDragText(question, lines, unused);
}

function buildBlank(item: NumberItem | DateItem, text: string): Content {
  const isNumber = item.interaction === 'number';
  const answers = isNumber ? [String(item.key)] : listDateSpellings(item.key, item.stem);
  const gap = `*${answers.map(toGapHtml).join('/')}*`;
  const behind = isNumber && item.unit !== '' ? ` ${toGapHtml(item.unit)}` : '';
  return {
    library: blanks,
    contentType: 'Fill in the Blanks',
    params: {
      text,
      questions: [`<p>${gap}${behind}</p>`],
      behaviour: { caseSensitive: false, acceptSpellingErrors: false },
    },
  };
}

function buildContent(item: Item, question: string): Content {
  switch (item.interaction) {
    case 'choice':
    case 'multipleChoice':
      return buildChoice(item, question);
    case 'order':
      return buildOrder(item, question);
    case 'match':
      return buildMatch(item, question);
    case 'number':
    case 'date':
      return buildBlank(item, question);
  }
}

/** Formats a digest of an id as a UUID, so that the question has the same one in each export. */
function toUuid(id: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(id)));
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

/** Builds a question as a question set holds it. The explanation is shown after each answer. */
export function buildQuestion(document: ExportDocument, item: Item) {
  const question = toParagraphs(listQuestionLines(document, item));
  const { library, contentType, params } = buildContent(item, question);
  const feedback = listExplanation(document, item).map(toHtml).join(' ');
  return {
    library: nameLibrary(library),
    subContentId: toUuid(`${document.sheet.id} ${item.id}`),
    metadata: { contentType, license: 'U', title: item.stem },
    params: {
      media: { disableImageZooming: false },
      ...params,
      overallFeedback: [{ from: 0, to: 100, feedback }],
    },
  };
}
