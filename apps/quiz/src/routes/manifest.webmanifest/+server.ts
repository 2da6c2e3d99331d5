import { localPath } from '$lib/language/local-path.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale, getTextDirection } from '$lib/paraglide/runtime.js';
import type { RequestHandler } from './$types';

const icons = ['192', '512'].flatMap((size) =>
  ['any', 'maskable'].map((purpose) => ({
    src: `/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
);

/** Sends the web app manifest, in the language of the URL. */
export const GET: RequestHandler = () => {
  const manifest = {
    id: '/',
    name: `Dateline — ${m.site_motto()}`,
    short_name: 'Dateline',
    lang: getLocale(),
    dir: getTextDirection(),
    start_url: localPath('/'),
    scope: '/',
    display: 'standalone',
    theme_color: '#fbf9f4',
    background_color: '#fbf9f4',
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
