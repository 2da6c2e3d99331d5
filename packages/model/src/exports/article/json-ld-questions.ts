import type { Answer, ItemList, Question } from 'schema-dts';
import type { Item } from '../../item/item.ts';
import { keyInWords } from '../../revise/key-in-words.ts';
import { listExplanation, listNotes, mapNotes } from '../explanation.ts';
import type { ExportDocument } from '../export-document.ts';

const typeNames: Readonly<Record<Item['interaction'], string>> = {
  choice: 'Multiple choice',
  multipleChoice: 'Checkbox',
  order: 'Ordering',
  match: 'Matching',
  number: 'Open ended',
  date: 'Open ended',
};

const isRight = (item: Item, id: string): boolean =>
  item.interaction === 'choice' || item.interaction === 'multipleChoice'
    ? [item.key].flat().includes(id)
    : false;

/** Wrong options, lures of a typed answer, or the parts of an order or a match, each with its feedback. */
function listSuggested(item: Item): Answer[] {
  const notes = listNotes(item);
  const texts = mapNotes(item);
  const offered =
    item.options.length === 0 ? notes : item.options.filter(({ id }) => !isRight(item, id));
  return offered.map(({ id, label }) => {
    const note = texts.get(id);
    return {
      '@type': 'Answer',
      text: label,
      ...(note !== undefined && { comment: { '@type': 'Comment', text: note } }),
    };
  });
}

/** One right answer, or a list of several: all right options, an order, the pairs of a match. */
function listAccepted(item: Item, explanation: string): Answer | ItemList {
  const [first = '', ...others] = keyInWords(item);
  if (others.length === 0) {
    return {
      '@type': 'Answer',
      text: first,
      answerExplanation: { '@type': 'Comment', text: explanation },
    };
  }
  return {
    '@type': 'ItemList',
    itemListOrder: `https://schema.org/ItemList${item.interaction === 'order' ? 'OrderAscending' : 'Unordered'}`,
    description: explanation,
    itemListElement: [first, ...others].map((name, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
    })),
  };
}

/** Describes a question with its answers. */
export function toQuestion(document: ExportDocument, item: Item): Question {
  return {
    '@type': 'Question',
    identifier: item.id,
    eduQuestionType: typeNames[item.interaction],
    learningResourceType: 'Practice problem',
    text: item.stem,
    keywords: item.topic,
    suggestedAnswer: listSuggested(item),
    acceptedAnswer: listAccepted(item, listExplanation(document, item).join('\n')),
  };
}
