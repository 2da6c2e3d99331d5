import { unfoldQuotes } from '@dateline/model/candidates';

/** Writes a quotation, or a sentence of a longer one, with both its marks and without the comma before the second. */
export function closeQuotation(text: string): string {
  const words = unfoldQuotes(text);
  const [, open = '', inner = ''] = /^([“"]?)(.*?)[”"]?$/su.exec(words) ?? [];
  const isQuoted = open !== '' || /[”"]$/.test(words);
  if (!isQuoted || /[“”"]/.test(inner))
    return words.replace(/(?<!\b\p{Lu}\.\p{Lu})[.,](?=[”"]?$)/u, '');
  return `“${inner.replace(/[.,;]$/, '')}”`;
}
