import { hostileNames, hostileStrings } from './hostile-strings.ts';

const placeholder = '\u0001corrupted\u0001';

/** Values of a wrong type, as JSON. */
const wrongTypes = ['null', 'true', '0', '-1', '1e999', '1.5', '[]', '{}', '[[]]', '{"a":{}}'];

/** JSON of a deep list, of a long list, and of an object with many properties. */
const oversized = [
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `[${'"a",'.repeat(3000)}"a"]`,
  `{${Array.from({ length: 1500 }, (_, index) => `"${index}":1`).join(',')}}`,
];

const values = [
  ...Object.values(hostileStrings).map((text) => JSON.stringify(text)),
  ...wrongTypes,
  ...oversized,
];

/** Returns copies of a value. In each, another part, at any depth, is replaced by the placeholder. */
function replaceEachPart(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [placeholder];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    replaceEachPart(part).map((marked) =>
      Array.isArray(value)
        ? value.map((other: unknown, index) => (String(index) === key ? marked : other))
        : { ...value, [key]: marked },
    ),
  );
  return [placeholder, ...inner];
}

/** Corrupts a body in one place at a time, with another value or an additional property. Also yields text that is not JSON. */
export function* corruptBody(body: unknown): Generator<string> {
  for (const marked of replaceEachPart(body)) {
    const [before = '', after = ''] = JSON.stringify(marked).split(JSON.stringify(placeholder));
    for (const value of values) yield `${before}${value}${after}`;
    for (const name of hostileNames) yield `${before}{"${name}":{"hostile":true}}${after}`;
  }
  const text = JSON.stringify(body);
  for (const name of [...hostileNames, ...Object.values(hostileStrings)]) {
    yield text.replace(/^\{/, `{${JSON.stringify(name)}:{"hostile":true},`).replace(/,\}$/, '}');
  }
  yield* [text.slice(0, -1), `${text}}`, `\uFEFF${text}`, text.replaceAll('"', "'")];
  yield* Object.values(hostileStrings);
}
