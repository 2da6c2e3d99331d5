/** Words, the language that they are in and the way that it runs. */
export interface Words {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** All that a card shows: there is no room in it for an item, an option or a key. */
export interface Card {
  readonly headline: Words;
  /** What the page is, in a line. */
  readonly tagline: Words;
  /** How a reader did. */
  readonly score?: Words;
}

/** What the quiz asks the card’s Worker for. */
export interface CardDrawer {
  /** Draws a card as a PNG of 1200 by 630 pixels. */
  draw(card: Card): Promise<Uint8Array<ArrayBuffer>>;
}
