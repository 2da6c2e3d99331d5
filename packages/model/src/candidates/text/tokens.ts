/** A word, a number or a mark of a text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins a sentence, a quotation or a title, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether only blanks lie between it and the token before. */
  readonly isJoined: boolean;
}

// Every part takes whole runs of characters, so no text makes it slow.
const token =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{M}\p{N}]))?|\p{Lu}{1,3}&\p{Lu}(?![\p{L}\p{M}\p{N}])|\d+(?:[.,:]\d+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‘ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:[’'](?![\p{L}]))?|\.{3}|[^\s\p{L}\p{N}]/gu;

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|Hon|St|Mt|Ft|Messrs|Jr|Sr|vs|v|No|Nos|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|\p{Lu})$/u;

/** Splits a paragraph into words, numbers and marks. */
export function listTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  for (const { 0: word, index } of text.matchAll(token)) {
    const before = tokens.at(-1);
    const isWord = /[\p{L}\p{N}]/u.test(word);
    const gap = before === undefined ? '' : text.slice(before.end, index);
    tokens.push({
      text: word,
      start: index,
      end: index + word.length,
      isFirst: isFirst && isWord,
      isJoined: gap !== '' || before === undefined || /[-–—(["“‘/]/.test(before.text),
    });
    if (isWord) isFirst = false;
    // A quotation, a bracket or a dash after a blank begins with a capital as well.
    else if (/[!?…:;•*]|\.{3}/u.test(word) || (/["“‘'`([–—-]/u.test(word) && gap !== ''))
      isFirst = true;
    else if (word === '.' && !abbreviation.test(before?.text ?? '')) isFirst = true;
  }
  return tokens;
}

/** True for a word that begins with a capital, or with a small particle joined to one: "al-Assad", "d’Estaing". */
export const isCapitalised = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  (/^\p{Ll}{1,3}[’'‘ʼ‐‑-]\p{Lu}/u.test(word) &&
    !/^(?:mid|pre|non|pro|ex|un|re|co|the)-/u.test(word));

/** A word without a possessive ending. */
export const withoutPossessive = (word: string): string => word.replace(/[’'ʼ](?:s|S)?$/u, '');

/** Folds case and diacritics. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}’'‘ʼ]/gu, '')
    .toLowerCase();
