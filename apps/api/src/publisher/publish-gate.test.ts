import { expect, test } from 'vitest';
import { bridge } from '../../test/worker/bridge.ts';
import { parseSheet } from './publish-gate.ts';

/** The faults of a changed sheet, as "path | place | message". */
const listFaults = (changes: object): string[] =>
  parseSheet({ ...bridge, ...changes }).faults.map(({ path, at, message }) =>
    [path.join('.'), at, message].join(' | '),
  );

test('a rule of the sheet itself speaks for itself, an unknown field names those that there are', () => {
  expect(listFaults({ language: 'English!', extra: 1 })).toEqual([
    'language | language | Write a BCP 47 tag such as en',
    expect.stringMatching(
      /^extra \| extra \| There is no field "extra"; the fields are "\$schema"/,
    ),
  ]);
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
