import { checkAnswer } from './check-answer.ts';
import {
  createShapeCheck,
  mediaTypeOf,
  readText,
  type Document,
  type Exchange,
  type Operation,
  type ShapeCheck,
} from './document.ts';

const readAddress = (address: string): URL => new URL(`http://localhost${address}`);

/** What the API accepts, the document must allow. An empty body is more than a client may rely on. */
function checkRequest(
  { parameters = [], requestBody }: Operation,
  { address, contentType, sent }: Exchange,
  check: ShapeCheck,
): string[] {
  const query = readAddress(address).searchParams;
  const faults = parameters.flatMap(({ in: place, name, schema }) => {
    const text = place === 'query' ? query.get(name) : null;
    return text === null ? [] : check(schema, readText(schema, text));
  });
  const schema = requestBody?.content['application/json']?.schema;
  if (!schema || sent === '' || mediaTypeOf(contentType) !== 'application/json') return faults;
  // As the API does, which decodes the bytes of the body.
  const text = sent.replace(/^\uFEFF/, '');
  return [...faults, ...check(schema, JSON.parse(text))];
}

/** Creates a function that lists every difference between an exchange and an OpenAPI document, as a validating proxy does. */
export function createComparison(document: Document): (exchange: Exchange) => string[] {
  const check = createShapeCheck(document);
  const templates = Object.entries(document.paths).map(([template, operations]) => ({
    pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    operations,
  }));
  return (exchange) => {
    const { method, address, status } = exchange;
    const { pathname } = readAddress(address);
    const found = templates.find(({ pattern }) => pattern.test(pathname));
    const operation = found?.operations[method === 'HEAD' ? 'get' : method.toLowerCase()];
    // Other paths and methods get 404, 405, or the answer to OPTIONS.
    if (operation === undefined) return [];
    return [
      ...checkAnswer(operation, exchange, document, check),
      ...(status < 300 ? checkRequest(operation, exchange, check) : []),
    ];
  };
}
