/** The name of the form action that a query asks for, as kit finds it. */
function findAction({ searchParams }: URL): string | undefined {
  return [...searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1);
}

/** Whether kit would fail on the name of an action: it reserves one, and calls what every object inherits. */
const isReserved = (action: string | undefined): boolean =>
  action === 'default' || (action !== undefined && action in {});

/** Matches the path of a file that comes with the app. Files are answered without reading a body, and the rest of a long one would end in a 500. */
const file = /^\/_app\/|\.(?:js|png|svg)\/?$/;

/** Decodes a path as the adapter does, which then looks for the file; what cannot be decoded stays. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const refuse = (status: number, text: string): Response => new Response(text, { status });

/**
 * Refuses a request that kit or its adapter would answer with 500, or whose empty path segments would become
 * links to another site. Returns undefined for every other request.
 */
export function refuseRequest({
  url,
  method,
  body,
}: Pick<Request, 'url' | 'method' | 'body'>): Response | undefined {
  if (!URL.canParse(url)) return refuse(400, 'The address cannot be read');
  const parsed = new URL(url);
  if (parsed.pathname.includes('//')) return refuse(404, 'There is no such page');
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead && file.test(decodePath(parsed.pathname))) {
    return new Response('Use GET or HEAD', { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  if (isRead && body !== null) return refuse(400, `A ${method} request has no body`);
  if (method === 'POST' && isReserved(findAction(parsed)))
    return refuse(404, 'There is no such form');
  return undefined;
}
