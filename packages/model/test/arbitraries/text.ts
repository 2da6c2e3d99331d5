import * as fc from 'fast-check';

const wordOf = (letters: string, minLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength, maxLength: 9 });

/** A word of few different letters, so that it is never a word that the checks look for. */
const word = wordOf('eioudlrsvéöß', 3);

/** So many made-up words, long enough that no two labels are alike by chance. */
export const wordsInRow = (count: number): fc.Arbitrary<string> =>
  fc
    .array(wordOf('eioudlrsvéöß', 6), { minLength: count, maxLength: count })
    .map((parts) => parts.join(' '));

/** Words of the stem of an editor's question, with letters that no option has, so that they give no option away. */
export const stemWords: fc.Arbitrary<string> = fc
  .array(wordOf('abkmpz', 3), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

/** One to four made-up words, some with letters of more than one byte. */
export const words: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

/** A unique label: it ends with the id. */
export const labelOf = (id: string): fc.Arbitrary<string> => words.map((text) => `${text} ${id}`);

/** A unique sentence: it ends with the id. */
export const sentenceOf = (id: string): fc.Arbitrary<string> =>
  labelOf(id).map((label) => `${label.slice(0, 1).toUpperCase()}${label.slice(1)}.`);
