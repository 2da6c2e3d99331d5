/** The addresses of the fonts that a first page needs at once: that of headlines, and the two weights of the text. */
import display from '@fontsource/gloock/files/gloock-latin-400-normal.woff2?url';
import text from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2?url';
import bold from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff2?url';

/** To be preloaded, because a font that arrives late is used from the next page on. */
export const firstFonts: readonly string[] = [display, text, bold];
