/** What an enemy writes where a name, an answer or a note is asked for, by what it tries. */
export const hostileStrings: Readonly<Record<string, string>> = {
  script: '"><script>hostile()</script>',
  markup: `<img src=x onerror='hostile()'>`,
  'a link': 'javascript:hostile()',
  template: '${hostile()}{{hostile()}}',
  SQL: `hostile'; DROP TABLE articles; --`,
  'always true': `hostile' OR '1'='1`,
  'a pattern': 'hostile%_*',
  'right to left': '\u202Ehostile\u202C',
  'no width': 'hos\u200Btile\uFEFF',
  NUL: 'hostile\0',
  'another header': 'hostile\r\nSet-Cookie: hostile=1\r\n\r\n<html>',
  emoji: 'hostile \u{1F469}\u{1F3FD}\u200D\u{1F680}\u{1F1F5}\u{1F1F0}',
  'half of a pair': '\uD800hostile',
  'the other half': 'hostile\uDFFF',
  'a thousand accents': `hostile${'\u0301'.repeat(1000)}`,
  'a megabyte': 'hostile'.repeat(150_000),
  prototype: '__proto__',
  constructor: 'constructor',
  'a method': 'toString',
  'a path': '../../../../sheets/manifest.json',
  'an encoded path': '..%2f..%2f%2e%2e%5chostile',
  'a faulty escape': '%zz%hostile%',
  'an escape that is no UTF-8': '%E0%A4%Ahostile',
  nothing: '',
  blank: ' \t ',
  'a number too large': '1e999',
  'a number below': '-1',
  'digits of another script': '\u0661',
};

/** Names of members that every object has already. */
export const hostileNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** Writes a text with each byte escaped; half of a pair becomes the bytes that it would have. */
function escapeAll(text: string): string {
  const bytes = Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return isHalf
      ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
      : [...new TextEncoder().encode(character)];
  });
  return bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

/** Writes a text as it may stand in an address: wholly escaped, and as sloppily as a server may still read it. */
export function toAddressParts(text: string): string[] {
  const sloppy = encodeURI(text.toWellFormed()).replaceAll(/[?#]/g, '_');
  return text.length > 10_000 ? [sloppy] : [escapeAll(text), sloppy];
}

/** Writes a text as a header can bring it here: of plain characters, and without those that end a header. */
export function toHeaderValue(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7E]/g, '').slice(0, 60_000);
}
