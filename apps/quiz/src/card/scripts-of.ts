import type { Script } from './faces.ts';

/** The scripts besides Latin, which is always needed for numbers and names. */
const letters: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
];

/** Returns the scripts of a text, its main script first. Latin is always included. */
export function scriptsOf(text: string): Script[] {
  return [...letters.filter(([, letter]) => letter.test(text)).map(([script]) => script), 'latin'];
}
