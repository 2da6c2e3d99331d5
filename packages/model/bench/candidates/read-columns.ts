import type { Gold, GoldArticle } from './gold.ts';

interface Word {
  readonly text: string;
  /** "O", "B-PER", "I-PER". */
  readonly tag: string;
}

/** Marks before which no blank stands. */
const closes = /^(?:[.,;:!?)\]%]|[’'][sS]|[’']|n[’']t|[’'](?:re|ve|ll|d|m)|'')$/u;
/** Tags of names; others, such as nationalities, works and events, are neither asked for nor counted. */
const isNameTag = /^(?:PER|LOC|ORG|person|location|corporation|group|organi[sz]ation)$/i;

/** Reads one sentence a block: a word and its tag a line, in the first and the last column. */
function readSentences(text: string): Word[][] {
  return text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('-DOCSTART-'))
        .map((line) => line.trim().split(/\s+/))
        .map((columns) => ({ text: columns[0] ?? '', tag: columns.at(-1) ?? 'O' })),
    )
    .filter((words) => words.length > 0);
}

/** Writes the words of a sentence as a text, with the places of its names. */
function joinWords(words: readonly Word[], paragraph: number): { text: string; gold: Gold[] } {
  let text = '';
  let isQuoted = false;
  const gold: Gold[] = [];
  let before = 'O';
  for (const { text: word, tag } of words) {
    const isClosing = closes.test(word) || (word === '"' && isQuoted);
    const isOpened = text === '' || /[([$]$|``$/.test(text) || (isQuoted && text.endsWith('"'));
    if (!isClosing && !isOpened) text += ' ';
    if (word === '"') isQuoted = !isQuoted;
    const sort = tag.replace(/^[BI]-/, '');
    const last = gold.at(-1);
    const start = text.length;
    text += word;
    if (
      tag !== 'O' &&
      last !== undefined &&
      !tag.startsWith('B-') &&
      before.replace(/^[BI]-/, '') === sort
    ) {
      gold[gold.length - 1] = { ...last, end: text.length };
    } else if (tag !== 'O') {
      gold.push({ paragraph, start, end: text.length, kind: 'name', value: sort });
    }
    before = tag;
  }
  return { text, gold };
}

/** The most sentences of an article if a file does not say where articles begin. */
const longest = 15;

function split(text: string): string[] {
  const documents = text.split(/^-DOCSTART-.*$/m).filter((part) => part.trim() !== '');
  if (documents.length > 1) return documents;
  const blocks = text.split(/\n\s*\n/);
  return Array.from({ length: Math.ceil(blocks.length / longest) }, (_, at) =>
    blocks.slice(at * longest, (at + 1) * longest).join('\n\n'),
  );
}

/** Reads a file of annotated names in columns (CoNLL, BIO). */
export function readColumns(file: string): GoldArticle[] {
  return split(file.replaceAll('\r', '')).map((part) => {
    const sentences = readSentences(part).map(joinWords);
    return {
      paragraphs: sentences.map(({ text }) => text),
      published: '2000-01-01',
      gold: sentences.flatMap(({ gold }) => gold),
    };
  });
}

/** True for a name of a person, place or organisation. */
export const isAsked = ({ value }: Gold): boolean => isNameTag.test(value);
