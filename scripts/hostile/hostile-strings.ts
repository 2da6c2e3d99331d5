/** Hostile input for a name, a response or a note, by the kind of attack. Most contain the word `hostile`. */
export const hostileStrings: Readonly<Record<string, string>> = {
  script: '"><script>hostile()</script>',
  markup: `<img src=x onerror='hostile()'>`,
  'a link': 'javascript:hostile()',
  template: '${hostile()}{{hostile()}}',
  SQL: `hostile'; DROP TABLE articles; --`,
  'always true': `hostile' OR '1'='1`,
  'a LIKE pattern': 'hostile%_*',
  'right-to-left override': '\u202Ehostile\u202C',
  'zero-width characters': 'hos\u200Btile\uFEFF',
  NUL: 'hostile\0',
  'header injection': 'hostile\r\nSet-Cookie: hostile=1\r\n\r\n<html>',
  emoji: 'hostile \u{1F469}\u{1F3FD}\u200D\u{1F680}\u{1F1F5}\u{1F1F0}',
  'a high surrogate': '\uD800hostile',
  'a low surrogate': 'hostile\uDFFF',
  'a thousand combining accents': `hostile${'\u0301'.repeat(1000)}`,
  'a megabyte': 'hostile'.repeat(150_000),
  prototype: '__proto__',
  constructor: 'constructor',
  'a method of Object': 'toString',
  'a path': '../../../../sheets/manifest.json',
  'an encoded path': '..%2f..%2f%2e%2e%5chostile',
  'an invalid escape': '%zz%hostile%',
  'an escape that is not UTF-8': '%E0%A4%Ahostile',
  empty: '',
  blank: ' \t ',
  'a number too large': '1e999',
  'a negative number': '-1',
  'an Arabic digit': '\u0661',
};

/** Names of properties that every object inherits. */
export const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** Percent-encodes each byte of a text. A lone surrogate becomes the three bytes that UTF-8 would use for its code point. */
function escapeAll(text: string): string {
  const bytes = Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return isSurrogate
      ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
      : [...new TextEncoder().encode(character)];
  });
  return bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

/** Encodes a text for an address: fully percent-encoded, and with as little encoding as possible. Texts over 10,000 characters only get the latter. */
export function toAddressParts(text: string): string[] {
  const minimal = encodeURI(text.toWellFormed()).replaceAll(/[?#]/g, '_');
  return text.length > 10_000 ? [minimal] : [escapeAll(text), minimal];
}

/** Removes the characters that a header cannot contain, and shortens the text to 60,000 characters. */
export function toHeaderValue(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7E]/g, '').slice(0, 60_000);
}
