/** Puts the words of an element or a line into one line: no space at an end and none doubled. */
export const toOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
