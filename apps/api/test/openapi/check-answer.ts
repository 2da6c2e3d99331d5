import {
  mediaTypeOf,
  readText,
  type Document,
  type Exchange,
  type Operation,
  type ShapeCheck,
} from './document.ts';

type DocumentedResponse = Operation['responses'][string];

function checkHeaders(
  { headers: documented = {} }: DocumentedResponse,
  { headers }: Exchange,
  { components }: Document,
  check: ShapeCheck,
): string[] {
  return Object.entries(documented).flatMap(([name, entry]) => {
    const header = '$ref' in entry ? components.headers[entry.$ref.split('/').at(-1) ?? ''] : entry;
    if (header === undefined) return [`the header ${name} leads nowhere`];
    const value = headers.get(name);
    if (value !== null) return check(header.schema, readText(header.schema, value));
    return header.required ? [`the header ${name} is missing`] : [];
  });
}

function checkBody(
  { content }: DocumentedResponse,
  { method, status, headers, received }: Exchange,
  check: ShapeCheck,
): string[] {
  if (method === 'HEAD') return [];
  if (content === undefined) return received === '' ? [] : [`${status} has a body`];
  const type = mediaTypeOf(headers.get('Content-Type'));
  const documented = content[type] ?? content['*/*'];
  if (documented === undefined) return [`${status} has the media type "${type}"`];
  return documented.schema ? check(documented.schema, JSON.parse(received)) : [];
}

/** Lists what differs in an answer: its status, its headers, its media type and its body. */
export function checkAnswer(
  { responses }: Operation,
  exchange: Exchange,
  document: Document,
  check: ShapeCheck,
): string[] {
  const { status } = exchange;
  const range = `${Math.floor(status / 100)}XX`;
  const documented = responses[status] ?? responses[range];
  if (documented === undefined) return [`the status ${status} is not documented`];
  return [
    ...checkHeaders(documented, exchange, document, check),
    ...checkBody(documented, exchange, check),
  ];
}
