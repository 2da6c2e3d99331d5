import { findLeaningWord } from '../english/leaning-word.ts';
import { spellOut } from '../english/words.ts';
import { labelOf, type Option } from '../item/item.ts';
import { lemmasOf } from '../item/lemmas.ts';

/** The words by which a text can be told from others; whole numbers also in words, as a sentence writes them: "8", "eight". */
function listWords(text: string): Set<string> {
  const words = lemmasOf(text);
  const numerals = [...words].flatMap((word) => {
    const numeral = /^\d+$/.test(word) ? spellOut(Number(word)) : undefined;
    return numeral === undefined ? [] : [...lemmasOf(numeral)];
  });
  return new Set([...words, ...numerals]);
}

/** True if a sentence has a word of an option that no other option has: "Khan held the post" names "Khurram Dastgir Khan". */
function namesOption(options: readonly Option[], id: string, sentence: string): boolean {
  const others = options.filter((option) => option.id !== id);
  const shared = listWords(others.map(({ label }) => label).join(' '));
  const own = [...listWords(labelOf(options, id))].filter((word) => !shared.has(word));
  const said = listWords(sentence);
  return own.some((word) => said.has(word));
}

/** A sentence about an option; after its label if the sentence leans on the option and does not name it: "Boeing: It built …". */
export function nameOption(options: readonly Option[], id: string, sentence: string): string {
  const label = labelOf(options, id);
  const standsAlone =
    findLeaningWord(sentence) === undefined ||
    sentence.toLowerCase().includes(label.toLowerCase()) ||
    namesOption(options, id, sentence);
  return standsAlone ? sentence : `${label}: ${sentence}`;
}
