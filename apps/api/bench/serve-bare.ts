import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

/** Runs the least that can answer with the same bytes, head and body. */
export function serveBare(head: Headers, body: string): Miniflare {
  const contents = `
    import body from './body.bin';
    const headers = new Headers(${JSON.stringify([...head])});
    export default { fetch: () => new Response(body, { headers }) };`;
  return new Miniflare(
    convertV4MiniflareOptions({
      name: 'bare',
      modules: [
        { type: 'ESModule', path: 'index.js', contents },
        { type: 'Data', path: 'body.bin', contents: new TextEncoder().encode(body) },
      ],
      compatibilityDate: '2026-11-02',
      unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    }),
  );
}
