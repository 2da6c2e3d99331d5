/** All of the desk runs in the browser: no draft is ever on a server. */
export const ssr = false;
export const prerender = false;
