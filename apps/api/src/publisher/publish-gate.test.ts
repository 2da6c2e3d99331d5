import { expect, test } from 'vitest';
import { bridge } from '../../test/worker/bridge.ts';
import { parseSheet } from './publish-gate.ts';

/** The faults of a changed sheet, as "path | place | message". */
const listFaults = (changes: object): string[] =>
  parseSheet({ ...bridge, ...changes }).faults.map(({ path, at, message }) =>
    [path.join('.'), at, message].join(' | '),
  );

test('a rule of the sheet has its own message, and an unknown field gets a list of the known ones', () => {
  expect(listFaults({ language: 'English!', extra: 1 })).toEqual([
    'language | language | Write a BCP 47 tag such as en',
    expect.stringMatching(
      /^extra \| extra \| There is no field "extra"; the fields are "\$schema"/,
    ),
  ]);
});

test('each of several unknown fields has its own sentence', () => {
  expect(listFaults({ headlin: 1, 'sum\nmary': 2 })).toEqual([
    'headlin | headlin | There is no field "headlin"; did you mean "headline"?',
    'sum\nmary | sum\nmary | There is no field "sum mary"; did you mean "summary"?',
  ]);
});

test('of many unknown fields ten are explained and the others counted', () => {
  const unknown = Array.from({ length: 300 }, (_, at) => [`unknown-${at}`, at] as const);
  const faults = listFaults(Object.fromEntries(unknown));
  expect(faults).toHaveLength(11);
  expect(faults.at(-1)).toBe(' | sheet | And 290 more unknown fields');
  expect(faults.join('').length).toBeLessThan(10_000);
});

test('a fault in a fact names the fact, with an example or the word that is near', () => {
  const [first, ...facts] = bridge.facts;
  const broken = { ...first, evidence: undefined, modality: 'planed' };
  expect(listFaults({ facts: [broken, ...facts] })).toEqual([
    expect.stringMatching(
      /^facts\.0\.modality \| fact opening, modality \| "planed" is not known here; did you mean "planned"/,
    ),
    expect.stringMatching(
      /^facts\.0\.evidence \| fact opening, evidence \| This is missing; write for example "evidence": \[/,
    ),
  ]);
});
