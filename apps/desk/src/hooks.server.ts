import { firstFonts } from '@dateline/style/first-fonts.ts';
import type { Handle } from '@sveltejs/kit';

const preloads = firstFonts
  .map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin />`)
  .join('');

/** Writes into the one page of the desk, when it is built, which fonts the browser loads before any script runs. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('</head>', `${preloads}</head>`),
  });
