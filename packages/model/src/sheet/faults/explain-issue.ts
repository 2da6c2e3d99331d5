import type * as z from 'zod/mini';
import { suggest } from '../rules/suggest.ts';
import { fieldExamples, statementExamples } from './field-examples.ts';

type Issue = z.core.$ZodRawIssue;

const quoteAll = (words: readonly unknown[]): string =>
  words.map((word) => JSON.stringify(word)).join(', ');

/** `; write for example "date": "2025-07-08"`, if the last key of a path has an example. */
function giveExample(path: readonly PropertyKey[] = []): string {
  const key = path.findLast((each) => typeof each === 'string') ?? '';
  const example = fieldExamples.get(key);
  return example === undefined ? '' : `; write for example "${key}": ${JSON.stringify(example)}`;
}

/** The value in which the last key of a path is a field. */
const holderOf = (sheet: unknown, path: readonly PropertyKey[]): unknown =>
  path
    .slice(0, -1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      sheet,
    );

/** What to write for a missing statement of a fact that has no sentence by default; undefined for any other field. */
function adviseOnStatement(sheet: unknown, path: readonly PropertyKey[] = []): string | undefined {
  const holder = path.at(-1) === 'statement' ? holderOf(sheet, path) : undefined;
  const kind: unknown =
    typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'kind') : undefined;
  const [, example] = Object.entries(statementExamples).find(([each]) => each === kind) ?? [];
  return example === undefined
    ? undefined
    : `; only a clause has a sentence by default, so write one for this ${String(kind)}, for example "statement": ${JSON.stringify(example)}`;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
};

/** Names what a field has in place of one of the known words. */
function explainChoice(input: unknown, known: readonly unknown[]): string {
  const words = known.filter((each) => typeof each === 'string');
  const all = `write one of ${quoteAll(known)}`;
  if (input === undefined) return `This is missing; ${all}`;
  const advice = typeof input === 'string' ? suggest(input, words, all) : all;
  return `${JSON.stringify(input)} is not known here; ${advice}`;
}

/** The fields of an object's schema. */
function listFields({ inst }: Issue): string[] {
  const def: unknown = inst && Reflect.get(inst, 'def');
  const shape: unknown =
    typeof def === 'object' && def !== null ? Reflect.get(def, 'shape') : undefined;
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

function explainSize({
  code,
  origin,
  ...limits
}: Extract<Issue, { code: 'too_big' | 'too_small' }>) {
  const limit = code === 'too_big' ? limits['maximum'] : limits['minimum'];
  const input: unknown = limits.input;
  const bound = code === 'too_big' ? 'at most' : 'at least';
  if (typeof input === 'string') {
    return input === ''
      ? `This is empty${giveExample(limits.path) || '; write something or remove the field'}`
      : `This has ${input.length} characters; write ${bound} ${String(limit)}`;
  }
  if (origin === 'array' && Array.isArray(input)) {
    return `This list has ${input.length}; it takes ${bound} ${String(limit)}`;
  }
  return `Write ${bound} ${String(limit)}`;
}

/**
 * Says in words what a schema expects, with an example or the nearest known word. Undefined for what the schema says itself.
 * `sheet` is the JSON in which the issue is, for an example of the same kind.
 */
export function explainIssue(issue: Issue, sheet?: unknown): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const noun = nouns[issue.expected] ?? issue.expected;
      return issue.input === undefined
        ? `This is missing${adviseOnStatement(sheet, issue.path) ?? (giveExample(issue.path) || `; write ${noun}`)}`
        : `Write ${noun} here, not ${JSON.stringify(issue.input).slice(0, 60)}${giveExample(issue.path)}`;
    }
    case 'invalid_value':
      return explainChoice(issue.input, issue.values);
    case 'invalid_union': {
      const { discriminator, options, input } = issue;
      if (typeof discriminator !== 'string' || !Array.isArray(options)) return undefined;
      const found: unknown =
        typeof input === 'object' && input !== null ? Reflect.get(input, discriminator) : input;
      return explainChoice(found, options);
    }
    case 'unrecognized_keys': {
      const fields = listFields(issue);
      return issue.keys
        .map(
          (key) =>
            `There is no field "${key}"; ${suggest(key, fields, `the fields are ${quoteAll(fields)}`)}`,
        )
        .join('. ');
    }
    case 'invalid_format':
      return issue.format === 'date'
        ? `"${String(issue.input)}" is not a day of the calendar; write a date as 2025-07-08`
        : `"${String(issue.input).slice(0, 60)}" has another form${giveExample(issue.path)}`;
    case 'too_big':
    case 'too_small':
      return explainSize(issue);
    default:
      return undefined;
  }
}
