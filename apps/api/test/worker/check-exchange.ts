import text from '../../openapi.json?raw';
import { Document } from '../openapi/document.ts';
import { createComparison } from '../openapi/find-differences.ts';

const compare = createComparison(Document.parse(JSON.parse(text)));

/** How many exchanges were compared with `openapi.json`, by status. */
export const compared = new Map<number, number>();

/** Throws an Error if a request or its answer is not as `openapi.json` says. */
export async function checkExchange(
  address: string,
  init: RequestInit | undefined,
  response: Response,
): Promise<void> {
  const { method = 'GET', body } = init ?? {};
  const differences = compare({
    method,
    address,
    contentType: new Headers(init?.headers).get('Content-Type'),
    sent: typeof body === 'string' ? body : '',
    status: response.status,
    headers: response.headers,
    received: await response.clone().text(),
  });
  compared.set(response.status, (compared.get(response.status) ?? 0) + 1);
  if (differences.length === 0) return;
  const request = `${method} ${address.slice(0, 160)}`;
  throw new Error(`${request} differs from openapi.json: ${differences.slice(0, 5).join('; ')}`);
}
