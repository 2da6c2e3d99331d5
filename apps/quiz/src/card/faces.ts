import gloock from '@fontsource/gloock/files/gloock-latin-400-normal.woff2';
import newsreader from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2';
import newsreaderMedium from '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2';
import newsreaderMediumExt from '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff2';
import nastaliq from '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2';
import devanagari from '@fontsource/tiro-devanagari-hindi/files/tiro-devanagari-hindi-devanagari-400-normal.woff2';

/** A script that the card has a font for. Letters of other scripts are drawn as empty boxes. */
export type Script = 'latin' | 'arabic' | 'devanagari';

/** The font of one script in one weight, as its package ships it. */
export interface Face {
  readonly name: string;
  readonly weight: number;
  readonly data: ArrayBuffer;
}

/** The fonts of a card by script, so that only the fonts that a card needs are unpacked. */
export const faces: Readonly<Record<Script, readonly Face[]>> = {
  latin: [
    { name: 'Gloock', weight: 400, data: gloock },
    { name: 'Newsreader', weight: 400, data: newsreader },
    { name: 'Newsreader', weight: 500, data: newsreaderMedium },
    { name: 'Newsreader Ext', weight: 500, data: newsreaderMediumExt },
  ],
  arabic: [{ name: 'Noto Nastaliq Urdu', weight: 400, data: nastaliq }],
  devanagari: [{ name: 'Tiro Devanagari Hindi', weight: 400, data: devanagari }],
};
