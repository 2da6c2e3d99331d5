import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { FakeAccount } from './fake-account.ts';
import type { Answer } from './fake-route.ts';

/** The API of Cloudflare with one account, on this machine. It knows the requests of a deployment and no other. */
export interface FakeCloudflare {
  readonly account: FakeAccount;
  /** What wrangler needs to use it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => void;
}

/** Reads the body as JSON or, if it is a form, the field "metadata" of an uploaded Worker. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return bytes.length === 0 ? {} : JSON.parse(String(bytes));
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  const metadata = form.get('metadata');
  return JSON.parse(typeof metadata === 'string' ? metadata : ((await metadata?.text()) ?? '{}'));
}

function send(response: ServerResponse, { status = 200, result = null, error }: Answer): void {
  const errors = error === undefined ? [] : [{ code: error[0], message: error[1] }];
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ success: errors.length === 0, errors, messages: [], result }));
}

/** Starts the API with an empty account. */
export async function startFakeCloudflare(): Promise<FakeCloudflare> {
  const account = new FakeAccount();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    send(response, account.answer(request.method ?? 'GET', pathname, body));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    account,
    environment: {
      CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${String(port)}`,
      CLOUDFLARE_API_TOKEN: 'a-token-for-tests',
      CLOUDFLARE_ACCOUNT_ID: account.id,
    },
    stop: () => server.close(),
  };
}
