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
  const faults = parameters
    .filter(({ in: place }) => place === 'query')
    .flatMap(({ name, required, schema }) => {
      const text = query.get(name);
      if (text === null) return required ? [`the parameter ${name} is missing`] : [];
      return check(schema, readText(schema, text));
    });
  const schema = requestBody?.content['application/json']?.schema;
  if (!schema || sent === '' || mediaTypeOf(contentType) !== 'application/json') return faults;
  // As the API does, which decodes the bytes of the body.
  const text = sent.replace(/^\uFEFF/, '');
  return [...faults, ...check(schema, JSON.parse(text))];
}

/** What addresses and methods without an operation get: 405, 404, the answer to OPTIONS, or a way to the reference, whose files are left out. */
const otherStatuses: ReadonlySet<number> = new Set([204, 302, 404, 405]);

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
    if (operation === undefined)
      return otherStatuses.has(status) || pathname.startsWith('/docs/')
        ? []
        : [`${status} at an address without an operation`];
    return [
      ...checkAnswer(operation, exchange, document, check),
      ...(status < 300 ? checkRequest(operation, exchange, check) : []),
    ];
  };
}
