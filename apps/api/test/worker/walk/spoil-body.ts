import { hostileNames, hostileStrings } from './hostile-strings.ts';

const placeholder = '\u0001spoilt\u0001';

/** Values of another kind than was asked for, as JSON. */
const misfits = ['null', 'true', '0', '-1', '1e999', '1.5', '[]', '{}', '[[]]', '{"a":{}}'];

/** JSON of a deep list, of a long one, and of an object with many members. */
const masses = [
  `${'['.repeat(40)}${']'.repeat(40)}`,
  `[${'"a",'.repeat(3000)}"a"]`,
  `{${Array.from({ length: 1500 }, (_, index) => `"${index}":1`).join(',')}}`,
];

/** Every copy of a value in which one of its parts, at any depth, is the placeholder. */
function markEach(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [placeholder];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    markEach(part).map((marked) =>
      Array.isArray(value)
        ? value.map((other: unknown, index) => (String(index) === key ? marked : other))
        : { ...value, [key]: marked },
    ),
  );
  return [placeholder, ...inner];
}

/** Spoils a body in one place at a time: another value, or one member too many; and what is no JSON at all. */
export function* spoilBody(body: unknown): Generator<string> {
  const values = [...Object.values(hostileStrings).map((text) => JSON.stringify(text)), ...misfits];
  for (const marked of markEach(body)) {
    const [before = '', after = ''] = JSON.stringify(marked).split(JSON.stringify(placeholder));
    for (const value of [...values, ...masses]) yield `${before}${value}${after}`;
    for (const name of hostileNames) yield `${before}{"${name}":{"hostile":true}}${after}`;
  }
  const text = JSON.stringify(body);
  for (const name of [...hostileNames, ...Object.values(hostileStrings)]) {
    yield text.replace(/^\{/, `{${JSON.stringify(name)}:{"hostile":true},`).replace(/,\}$/, '}');
  }
  yield* [text.slice(0, -1), `${text}}`, `\uFEFF${text}`, text.replaceAll('"', "'")];
  yield* Object.values(hostileStrings);
}
