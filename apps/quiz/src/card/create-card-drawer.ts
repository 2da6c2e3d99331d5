import { Renderer } from '@takumi-rs/wasm';
import type { Card, CardDrawer } from './card.ts';
import { cardStyle } from './card-style.ts';
import { faces } from './faces.ts';
import { scriptsOf } from './scripts-of.ts';
import { setCard } from './set-card.ts';
import { shorten } from './shorten.ts';

/** In pixels: the size that the pages which show a link ask for. */
const width = 1200;
const height = 630;

/** The faces that a card is set in. */
function facesOf({ headline, tagline, score }: Card) {
  const scripts = [headline, tagline, score].flatMap((words) => scriptsOf(words?.text ?? ''));
  return [...new Set(scripts)].flatMap((script) => faces[script]);
}

/** Makes a drawer of cards; the WebAssembly of the library must have been started. */
export function createCardDrawer(): CardDrawer {
  const renderer = new Renderer();
  const draw: CardDrawer['draw'] = async (card) => {
    const options = { width, css: [cardStyle], fonts: facesOf(card) };
    const withHeadline = (text: string) =>
      setCard({ ...card, headline: { ...card.headline, text } });
    const headline = await shorten(card.headline.text, async (text) => {
      const measured = await renderer.measure(withHeadline(text), options);
      return measured.height <= height;
    });
    return renderer.render(withHeadline(headline), { ...options, height });
  };
  return { draw };
}
