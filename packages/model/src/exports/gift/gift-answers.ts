import { labelOf, type Item } from '../../item/item.ts';
import { listDateSpellings } from '../date-spellings.ts';
import { listNotes, mapNotes } from '../explanation.ts';
import { escapeGift, writeGiftText } from './gift-text.ts';
import { findShare } from '../mark-shares.ts';

const withNote = (answer: string, note: string | undefined): string =>
  note === undefined ? answer : `${answer} #${writeGiftText(note)}`;

/** GIFT reads "->" after "=" as a pair, even in a choice, and has no escape for it. */
const replaceArrows = (text: string): string => text.replaceAll('->', '→');

/** True if an arrow in an item has to be replaced: in a pair, or in the right option of a choice. */
export function losesArrow(item: Item): boolean {
  const { interaction, options } = item;
  if (interaction === 'choice') return labelOf(options, item.key).includes('->');
  const isPaired = interaction === 'order' || interaction === 'match';
  return isPaired && options.some(({ label }) => label.includes('->'));
}

/** The options of a choice, each with the sign or mark before it. */
function writeChoice(item: Item, signOf: (id: string) => string): string[] {
  const notes = mapNotes(item);
  return item.options.map(({ id, label }) => {
    const sign = signOf(id);
    const text = writeGiftText(sign === '=' ? replaceArrows(label) : label);
    return withNote(`${sign}${text}`, notes.get(id));
  });
}

const writeLeft = (text: string): string => writeGiftText(replaceArrows(text));
const writePair = (left: string, right: string): string =>
  `=${writeLeft(left)} -> ${escapeGift(right)}`;

function writeMatch({ options, targets, key }: Extract<Item, { interaction: 'match' }>): string[] {
  const unused = targets.filter(({ id }) => !Object.values(key).includes(id));
  return [
    ...options.map(({ id, label }) => writePair(label, labelOf(targets, key[id]))),
    ...unused.map(({ label }) => writePair('', label)),
  ];
}

/** Wrong answers give 0%, so that they only show their feedback. */
const writeTyped = (right: readonly string[], wrong: readonly (readonly [string, string])[]) => [
  ...right.map((answer) => `=${answer}`),
  ...wrong.map(([answer, note]) => withNote(`=%0%${answer}`, note)),
];

const writeNumber = (item: Extract<Item, { interaction: 'number' }>): string[] => [
  '#',
  ...writeTyped(
    [`${item.key}:0`],
    listNotes(item).map(({ id, text }) => [`${id}:0`, text] as const),
  ),
];

function writeDate(item: Extract<Item, { interaction: 'date' }>): string[] {
  const spell = (date: string): string[] => listDateSpellings(date, item.stem).map(escapeGift);
  return writeTyped(
    spell(item.key),
    listNotes(item).flatMap(({ id, text }) => spell(id).map((answer) => [answer, text] as const)),
  );
}

/** The lines between the braces of a question; undefined if GIFT cannot mark it. */
export function writeGiftAnswers(item: Item): string[] | undefined {
  switch (item.interaction) {
    case 'choice':
      return writeChoice(item, (id) => (id === item.key ? '=' : '~'));
    case 'multipleChoice': {
      const share = findShare(item.key.length);
      if (share === undefined) return undefined;
      return writeChoice(item, (id) => `~%${item.key.includes(id) ? share : -share}%`);
    }
    case 'order':
      return item.options.map(({ id, label }) =>
        writePair(label, String(item.key.indexOf(id) + 1)),
      );
    case 'match':
      return writeMatch(item);
    case 'number':
      return writeNumber(item);
    case 'date':
      return writeDate(item);
  }
}
