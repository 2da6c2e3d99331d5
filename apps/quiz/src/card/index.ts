import { WorkerEntrypoint } from 'cloudflare:workers';
import { initSync } from '@takumi-rs/wasm';
import wasm from '@takumi-rs/wasm/auto';
import type { Card, CardDrawer } from './card.ts';
import { createCardDrawer } from './create-card-drawer.ts';

let drawer: CardDrawer | undefined;

/** Starts the library at the first card: a Worker must be up at once. */
function startDrawer(): CardDrawer {
  initSync({ module: wasm });
  return createCardDrawer();
}

/** Draws cards for the quiz, over a service binding; no address leads here. */
export class CardPress extends WorkerEntrypoint implements CardDrawer {
  draw(card: Card) {
    drawer ??= startDrawer();
    return drawer.draw(card);
  }
}
