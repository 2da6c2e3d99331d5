import { monthNumber } from '../sheet/format-time.ts';

// Tables instead of Intl, whose names differ between runtimes.
const months: readonly (readonly string[])[] = [
  ['جنوری', 'जनवरी'],
  ['فروری', 'फरवरी'],
  ['مارچ', 'मार्च'],
  ['اپریل', 'अप्रैल'],
  ['مئی', 'मई'],
  ['جون', 'जून'],
  ['جولائی', 'जुलाई'],
  ['اگست', 'अगस्त'],
  ['ستمبر', 'सितंबर'],
  ['اکتوبر', 'अक्टूबर', 'अक्तूबर'],
  ['نومبر', 'नवंबर'],
  ['دسمبر', 'दिसंबर'],
];
/** The days of the week from Sunday, each in English, Urdu and Hindi. */
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'اتوار', 'रविवार'],
  ['monday', 'پیر', 'सोमवार'],
  ['tuesday', 'منگل', 'मंगलवार'],
  ['wednesday', 'بدھ', 'बुधवार'],
  ['thursday', 'جمعرات', 'गुरुवार'],
  ['friday', 'جمعہ', 'शुक्रवार'],
  ['saturday', 'ہفتہ', 'शनिवार'],
];

/** Folds spellings of one word: Arabic yeh, kaf and hamza, the Hindi nukta, and m before b. */
const foldSpelling = (word: string): string =>
  word
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('\u093C', '')
    .replaceAll('म्ब', 'ंब');

const find = (names: readonly (readonly string[])[], word: string): number | undefined => {
  const folded = foldSpelling(word);
  const at = names.findIndex((each) => each.includes(folded));
  return at < 0 ? undefined : at;
};

/** Reads the name of a month in English, Urdu or Hindi, in lower case, as 1 to 12. English may be abbreviated. */
export function readMonth(word: string): number | undefined {
  const at = find(months, word);
  return at === undefined ? monthNumber(word) : at + 1;
}

/** Reads the name of a day of the week in English, Urdu or Hindi, in lower case, as 0 (Sunday) to 6. */
export const readWeekday = (word: string): number | undefined => find(weekdays, word);

/** The English name of a day of the week, from 0 (Sunday). */
export function weekdayName(weekday: number): string {
  const [name = ''] = weekdays[weekday] ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
