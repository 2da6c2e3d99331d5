import * as fc from 'fast-check';

/** A word of few different letters, so that it is never a word that the checks look for. */
const word = fc.string({
  unit: fc.constantFrom(...Array.from('eioudlrsvéöß')),
  minLength: 3,
  maxLength: 9,
});

/** One to four made-up words, some with letters of more than one byte. */
export const words: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

/** A unique label: it ends with the id. */
export const labelOf = (id: string): fc.Arbitrary<string> => words.map((text) => `${text} ${id}`);

/** A unique sentence: it ends with the id. */
export const sentenceOf = (id: string): fc.Arbitrary<string> =>
  labelOf(id).map((label) => `${label.slice(0, 1).toUpperCase()}${label.slice(1)}.`);
