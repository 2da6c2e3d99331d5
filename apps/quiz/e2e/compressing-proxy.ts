import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { freePort } from './free-port.ts';

/** Hands out what `origin` answers, its texts compressed, as the platform's edge does and local workerd does not. */
export async function startCompressingProxy(
  origin: string,
): Promise<{ readonly url: string; stop(): void }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', origin)).then(async (answer) => {
      const headers = Object.fromEntries(answer.headers);
      const body = Buffer.from(await answer.arrayBuffer());
      delete headers['content-length'];
      delete headers['content-encoding'];
      const isText = /text|javascript|json|svg/.test(headers['content-type'] ?? '');
      if (isText) headers['content-encoding'] = 'gzip';
      response.writeHead(answer.status, headers).end(isText ? gzipSync(body) : body);
    });
  });
  server.listen(port, 'localhost');
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
