/** All of the desk runs in the browser: no draft is ever on a server. */
export const ssr = false;
export const prerender = false;

/** How long the first page waits for its fonts, in milliseconds. */
const longest = 300;

/**
 * Fonts that come after the first layout are not used until the next visit, so that no text moves; and the desk has one layout
 * a visit. So the first page waits for them a little.
 */
export async function load(): Promise<void> {
  const fonts = [
    '400 1em Gloock',
    '400 1em Newsreader',
    '600 1em Newsreader',
    'italic 400 1em Newsreader',
  ];
  const loading = Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  await Promise.race([loading, new Promise((resume) => setTimeout(resume, longest))]);
}
