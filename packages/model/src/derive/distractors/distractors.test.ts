import { describe, expect, it } from 'vitest';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import type { Answer, Candidate } from '../candidate.ts';
import { isFreeOfCues, pickDistractors } from './distractors.ts';
import { indexSheet } from '../lookup/indexed-sheet.ts';

const index = indexSheet(smallSheet);

const toAnswer = (label: string): Answer => ({ label, feedback: '' });

function toCandidate(label: string, near: number, ...aliases: string[]): Candidate {
  return { label, aliases, near, feedback: '', rule: 'single-valued', facts: [], source: label };
}

function pick(keys: readonly string[], candidates: readonly Candidate[], alsoRight: string[] = []) {
  const wording = { id: 'item', stem: 'Who came?', alsoRight: alsoRight.map(toAnswer) };
  return pickDistractors(index, wording, keys.map(toAnswer), candidates).map(({ label }) => label);
}

describe('isFreeOfCues', () => {
  it.each([
    ['options alike', 'Who came?', ['Ada'], ['Ben', 'Cleo'], true],
    ['a key that is too long', 'Who came?', ['Ada of the Hill'], ['Ben', 'Cleo'], false],
    ['one of two keys that the stem names', 'Who saw Ada?', ['Dag', 'Ada'], ['Ben', 'Cleo'], false],
    ['one of two keys too long', 'Who came?', ['Ada of the Hill', 'Dag'], ['Ben', 'Cleo'], false],
    [
      'a word of the stem in the key',
      'Who saw the bridge?',
      ['Bridge Ada'],
      ['Ben', 'Cleo'],
      false,
    ],
    [
      'a key on which the others converge',
      'Who came?',
      ['Ada Berg'],
      ['Ada Dahl', 'Eva Berg'],
      false,
    ],
    ['two keys alike', 'Who came?', ['Ada Berg', 'Ada Holm'], ['Ada Dahl', 'Eva Berg'], true],
  ])('judges %s', (_what, stem, keys, distractors, isEven) => {
    const judged = isFreeOfCues(index, stem, keys.map(toAnswer), distractors.map(toAnswer));
    expect(judged).toBe(isEven);
  });
});

describe('pickDistractors', () => {
  const near = ['Ben', 'Cleo', 'Dag', 'Eva'].map((label, at) => toCandidate(label, 0.9 - at / 10));

  it('picks the nearest three in any order of the candidates', () => {
    expect(pick(['Ada'], near)).toEqual(['Ben', 'Cleo', 'Dag']);
    expect(pick(['Ada'], near.toReversed())).toEqual(['Ben', 'Cleo', 'Dag']);
  });

  it('picks two if there are no more, and none if there is only one', () => {
    expect(pick(['Ada'], near.slice(0, 2))).toEqual(['Ben', 'Cleo']);
    expect(pick(['Ada'], near.slice(0, 1))).toEqual([]);
  });

  it('picks the next candidate if one gives the key away', () => {
    const long = toCandidate('A much longer name of four', 0.95);
    expect(pick(['Ada of the Hill'], [long, ...near])).toEqual([long.label, 'Ben', 'Cleo']);
    expect(pick(['Ada of the Hill'], near)).toEqual([]);
  });

  it.each([
    ['a key', ['Ada', 'Ben'], []],
    ['another right answer', ['Ada'], ['Ben']],
    ['a key in other letters', ['Ada', 'BEN'], []],
  ])('leaves out a candidate with the name of %s', (_whose, keys, alsoRight) => {
    expect(pick(keys, near, alsoRight)).toEqual(['Cleo', 'Dag', 'Eva']);
  });

  it('leaves out a candidate that shares a name with a nearer one', () => {
    const twin = toCandidate('Benjamin', 0.85, 'Ben');
    expect(pick(['Ada'], [...near, twin])).toEqual(['Ben', 'Cleo', 'Dag']);
  });

  it('tries only the nearest eight, so that deriving stays linear', () => {
    const eight = Array.from({ length: 8 }, (_, at) => toCandidate(`Ada ${at}`, 0.9));
    const ninth = toCandidate('A much longer name of four', 0.1);
    expect(pick(['Ada of the Hill'], [...eight, ninth])).toEqual([]);
  });
});
