import { hiddenCharacter } from '../text/hidden-character.ts';
import type { SheetShape } from '../sheet-shape.ts';
import type { SheetFault } from './sheet-fault.ts';

const untidy = /^\s|\s$|\s{2}|[^\S ]/u;
/** Latin letters beside Cyrillic or Greek ones, many of which look the same. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

function findFault(text: string): string | undefined {
  if (hiddenCharacter.test(text)) return 'This text holds an invisible character; type it again';
  if (untidy.test(text))
    return 'This text has a space at an end, two in a row, or a line break or special space; use single plain spaces';
  return mixed.test(text)
    ? 'A word mixes Latin letters with Cyrillic or Greek ones that look alike; write it in one script'
    : undefined;
}

/** A quote keeps the characters of its article. A lone surrogate is not valid text, and canonical JSON cannot hold it. */
function findBrokenText(text: string): string | undefined {
  return text.isWellFormed()
    ? undefined
    : 'This quote holds half of a character (a lone surrogate); copy it again';
}

/** Lists every text in a value with its path. */
function* listTexts(
  value: unknown,
  path: SheetFault['path'],
): Generator<[SheetFault['path'], string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* listTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Refuses invisible characters, irregular spaces and mixed scripts: two names that look the same must be the same. */
export function checkCleanText(sheet: SheetShape): SheetFault[] {
  return [...listTexts(sheet, [])].flatMap(([path, text]) => {
    const message = path.at(-1) === 'quote' ? findBrokenText(text) : findFault(text);
    return message === undefined ? [] : [{ path, message }];
  });
}
