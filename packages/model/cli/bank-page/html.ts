import type { html } from 'hono/html';

/** A piece of a page in which all that came from elsewhere is escaped. */
export type Html = ReturnType<typeof html>;

/** Puts pieces or texts in a row; texts are escaped where they are put in a page. */
export function joinHtml<Piece>(pieces: readonly Piece[], between = ', '): (Piece | string)[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece]));
}
