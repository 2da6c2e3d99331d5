import { Renderer } from '@takumi-rs/wasm';
import { buildCardNode } from './build-card-node.ts';
import { cardStyle } from './card-style.ts';
import { faces } from './faces.ts';
import { scriptsOf } from './scripts-of.ts';
import type { ShareCard, ShareCardDrawer } from './share-card.ts';
import { shorten } from './shorten.ts';

/** In pixels: the size that social networks ask for. */
const width = 1200;
const height = 630;

/** Returns the fonts for all scripts of a card. */
function facesOf({ headline, tagline, score }: ShareCard) {
  const scripts = [headline, tagline, score].flatMap((line) => scriptsOf(line?.text ?? ''));
  return [...new Set(scripts)].flatMap((script) => faces[script]);
}

/** Creates a drawer of share cards. The WebAssembly module of takumi must be initialised before. */
export function createShareCardDrawer(): ShareCardDrawer {
  const renderer = new Renderer();
  const draw: ShareCardDrawer['draw'] = async (card) => {
    const options = { width, css: [cardStyle], fonts: facesOf(card) };
    const withHeadline = (text: string) =>
      buildCardNode({ ...card, headline: { ...card.headline, text } });
    const headline = await shorten(card.headline.text, async (text) => {
      const measured = await renderer.measure(withHeadline(text), options);
      return measured.height <= height;
    });
    return renderer.render(withHeadline(headline), { ...options, height });
  };
  return { draw };
}
