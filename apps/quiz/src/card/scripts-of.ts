import type { Script } from './faces.ts';

/** The scripts besides Latin, which numbers and names are in wherever they stand. */
const letters: readonly (readonly [Script, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
];

/** The scripts that some text is set in, the one that it is mainly in first. */
export function scriptsOf(text: string): Script[] {
  return [...letters.filter(([, letter]) => letter.test(text)).map(([script]) => script), 'latin'];
}
