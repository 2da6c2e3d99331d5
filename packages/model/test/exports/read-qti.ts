import type { XmlElement } from '@rgrove/parse-xml';
import { childrenOf, findAll, readXml, textsOf } from './read-xml.ts';

/** Converts a name of QTI 3 to that of another version. */
export type Naming = (name: string) => string;

/** A question as a reader of QTI finds it, with the labels of its options in place of their ids. */
export interface ReadItem {
  readonly title: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: unknown;
}

/** The paragraphs of the body that hold no field, and the prompt: the frame and the stem. */
function listTexts(body: XmlElement, naming: Naming): string[] {
  const paragraphs = childrenOf(body, 'p').filter(
    (each) => findAll(each, naming('qti-text-entry-interaction')).length === 0,
  );
  return [...paragraphs.map(({ text }) => text), ...textsOf(body, naming('qti-prompt'))];
}

function readKey(item: XmlElement, naming: Naming, labels: ReadonlyMap<string, string>): unknown {
  const [declaration] = findAll(item, naming('qti-response-declaration'));
  const [correct] = findAll(item, naming('qti-correct-response'));
  if (declaration === undefined || correct === undefined) {
    throw new SyntaxError('Cannot read the item: it has no right answer');
  }
  const values = textsOf(correct, naming('qti-value'));
  const labelOf = (id: string): string | undefined => labels.get(id);
  switch (declaration.attributes[naming('base-type')]) {
    case 'directedPair':
      return Object.fromEntries(
        values.map((pair) => {
          const [option = '', target = ''] = pair.split(' ');
          return [labelOf(option), labelOf(target)];
        }),
      );
    case 'float':
      return values.map(Number);
    case 'string':
      return values;
    default:
      return values.map(labelOf);
  }
}

/** Reads an item. Throws SyntaxError on one without a body or a key. */
export function readItem(text: string, naming: Naming = (name) => name): ReadItem {
  const item = readXml(text);
  const [body] = findAll(item, naming('qti-item-body'));
  if (body === undefined) throw new SyntaxError('Cannot read the item: it has no body');
  const [rows] = findAll(body, naming('qti-simple-match-set'));
  const choices = findAll(body, naming('qti-simple-choice'));
  const associable = findAll(body, naming('qti-simple-associable-choice'));
  const labels = new Map(
    [...choices, ...associable].map(({ attributes, text: label }) => [
      attributes['identifier'] ?? '',
      label,
    ]),
  );
  const [title = '', stem = ''] = listTexts(body, naming);
  return {
    title,
    stem,
    options:
      rows === undefined
        ? choices.map((choice) => choice.text)
        : textsOf(rows, naming('qti-simple-associable-choice')),
    key: readKey(item, naming, labels),
  };
}

/** All lines of feedback of an item. */
export const readFeedback = (text: string, naming: Naming = (name) => name): string[] =>
  findAll(readXml(text), naming('qti-modal-feedback')).flatMap((modal) => textsOf(modal, 'p'));
