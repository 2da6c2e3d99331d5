import type { Picture } from '../attempt/picture.ts';
import type { ChoiceItem, Item, Option } from '../item/item.ts';
import type { Random } from '../random.ts';

/** An item of one attempt. Its ids are positions: options from a, targets from t. */
export type ServedItem = Item & { readonly number: number };

/** Formats a position as letters: a to z, then aa to az. */
const letters = (at: number): string => {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : `${letters(Math.floor(at / 26) - 1)}${letter}`;
};

/** Gives options new ids by their positions, and a function from old ids to new ones. */
function reposition(options: readonly Option[], firstLetter: number) {
  const ids = new Map(options.map(({ id }, at) => [id, letters(firstLetter + at)]));
  return {
    options: options.map(({ id, label }) => ({ id: ids.get(id) ?? id, label })),
    rename: (id: string): string => ids.get(id) ?? id,
  };
}

const renameKeys = <Value>(
  record: Readonly<Record<string, Value>>,
  rename: (id: string) => string,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [rename(id), value]));

/** Gives the marks of a map the new ids of their options, and the order of these. */
function serveMarks(picture: Picture, shown: readonly Option[], rename: (id: string) => string) {
  if (picture.kind === 'line') return picture;
  const marks = shown.flatMap(({ id }) => picture.marks.filter(({ option }) => option === id));
  return { ...picture, marks: marks.map((mark) => ({ ...mark, option: rename(mark.option) })) };
}

const servePicture = (
  { picture }: ChoiceItem,
  shown: readonly Option[],
  rename: (id: string) => string,
): Pick<ChoiceItem, 'picture'> =>
  picture === undefined ? {} : { picture: serveMarks(picture, shown, rename) };

/**
 * Puts an item into an attempt. The order of its options does not depend on the key: numbers and dates stay in sequence,
 * all others are shuffled.
 */
export function serveItem(item: Item, number: number, random: Random): ServedItem {
  const isFixed = item.interaction === 'choice' && item.inSequence;
  const shown = isFixed ? item.options : random.shuffle(item.options);
  const { options, rename } = reposition(shown, 0);
  const refutations = item.proof.refutations.map((refutation) => ({
    ...refutation,
    option: rename(refutation.option),
  }));
  const base = {
    number,
    options,
    proof: { ...item.proof, refutations },
    feedback: { ...item.feedback, options: renameKeys(item.feedback.options, rename) },
  };
  switch (item.interaction) {
    case 'choice':
      return { ...item, ...base, ...servePicture(item, shown, rename), key: rename(item.key) };
    case 'multipleChoice':
      return { ...item, ...base, key: item.key.map(rename).toSorted() };
    case 'order':
      return { ...item, ...base, key: item.key.map(rename) };
    case 'match': {
      const targets = reposition(item.targets, 19);
      const renamed = renameKeys(item.key, rename);
      const pairs = options.map(({ id }) => [id, targets.rename(renamed[id] ?? '')] as const);
      return { ...item, ...base, targets: targets.options, key: Object.fromEntries(pairs) };
    }
    case 'number':
    case 'date':
      return { ...item, ...base };
  }
}
