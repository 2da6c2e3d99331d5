import type { SheetShape } from '../sheet-shape.ts';
import type { Fault } from './fault.ts';

/** What nobody sees and many a name has been forged with; joiners are letters’ business in some scripts. */
const hidden = /[\p{Cc}\p{Co}\p{Cs}]|(?![\u200C\u200D])\p{Cf}/u;
const untidy = /^\s|\s$|\s{2}|[^\S ]/u;
/** Letters that look the same in several scripts stand in one word only to deceive. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

function findFault(text: string): string | undefined {
  if (hidden.test(text)) return 'It holds a character that cannot be seen; write it anew';
  if (untidy.test(text))
    return 'It begins or ends with a space, or holds two together; write single spaces';
  return mixed.test(text)
    ? 'A word of it mixes Latin with look-alike letters; write it in one script'
    : undefined;
}

/** A quote keeps the characters of its article, but half of a surrogate pair is no text and has no canonical JSON. */
function findBrokenText(text: string): string | undefined {
  return text.isWellFormed()
    ? undefined
    : 'It holds half of a character (a lone surrogate); copy the quote again';
}

/** Every text in a value, with its path. */
function* listTexts(value: unknown, path: Fault['path']): Generator<[Fault['path'], string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* listTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Refuses texts with hidden characters, untidy spaces or look-alike letters: two names that look the same must be the same. */
export function checkCleanText(sheet: SheetShape): Fault[] {
  return [...listTexts(sheet, [])].flatMap(([path, text]) => {
    const message = path.at(-1) === 'quote' ? findBrokenText(text) : findFault(text);
    return message === undefined ? [] : [{ path, message }];
  });
}
