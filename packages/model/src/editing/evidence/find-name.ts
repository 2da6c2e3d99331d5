import { foldName } from '../../item/fold-name.ts';
import { namesOfEntity, type Entity } from '../../sheet/entity.ts';

/** The endings that the words for people and plurals put in place of the end of a name: Italy and Italian, Germany and German. */
const nameEnding = /(?:y|a|ia|e|o|and|land|al|es|s)$/u;
const peopleEnding = '(?:s|es|ies|y|i|is|n|ns|an|ans|ian|ians|ish|ic|ese|uese|er|ers)?';

/** Folds a text word by word, so that case, diacritics, possessives and hyphens make no difference. */
export const foldText = (text: string): string => ` ${text.split(/,\s/).map(foldName).join(' ')} `;

const escape = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`);

/** True if a text has the word for the people of a name, or its plural: "Pakistani" for Pakistan, "West German". */
export function hasForm(folded: string, name: string): boolean {
  return [name, name.replace(nameEnding, '')].some(
    (stem) =>
      (stem.split(' ').at(-1) ?? '').length >= 4 &&
      new RegExp(` ${escape(stem)}${peopleEnding} `, 'u').test(folded),
  );
}

/** The names by which a text can mean an entity; for a person also the family name. */
export const namesInText = (entity: Entity): string[] => [
  ...namesOfEntity(entity),
  ...(entity.type === 'person' ? entity.label.split(' ').slice(-1) : []),
];

/** True if a text names an entity. */
export function namesEntity(text: string, entity: Entity): boolean {
  const folded = foldText(text);
  // A name with a comma may be "Holm, Ada", or words of the article as they stand.
  const names = namesInText(entity).flatMap((name) => [foldName(name), foldText(name).trim()]);
  return names.some(
    (name) => folded.includes(` ${name} `) || (entity.type !== 'person' && hasForm(folded, name)),
  );
}
