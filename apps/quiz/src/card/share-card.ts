/** A line of text on the share card. */
export interface ShareCardText {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** How a question was answered; not what was asked or chosen. */
export type CardOutcome = 'correct' | 'partial' | 'wrong' | 'passed';

/** Everything that the share card of an article shows. It has no field for an item, an option or a key. */
export interface ShareCard {
  readonly headline: ShareCardText;
  /** What the page is, in one line. */
  readonly tagline: ShareCardText;
  /** The score of a reader. */
  readonly score?: ShareCardText;
  /** How the reader answered each question, in order. A card shows up to twenty. */
  readonly outcomes?: readonly CardOutcome[];
}

/** What the quiz Worker calls on the card Worker. */
export interface ShareCardDrawer {
  /** Draws a share card as a PNG of 1200 by 630 pixels. */
  draw(card: ShareCard): Promise<Uint8Array<ArrayBuffer>>;
}
