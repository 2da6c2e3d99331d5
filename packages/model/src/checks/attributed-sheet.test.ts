import { describe, expect, test } from 'vitest';
import { contextOf, items } from '../../test/bank-items.ts';
import { correctSheet } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { checkAttributedSheet } from './bank/attributed-sheet.ts';

function withStatement(id: string, changes: object) {
  return contextOf(correctSheet(smallSheet, { [id]: changes }));
}

describe('16: attribution', () => {
  test.each<[fault: string, id: string, changes: object, slot: string, message: RegExp]>([
    [
      'a loaded word',
      'closure',
      { statement: 'The illegal closure came on 3 March 2001.' },
      'statement',
      /"illegal" is loaded: It gives a judgment/,
    ],
    [
      'a loaded name of an event',
      'recall',
      { name: 'the brutal recall' },
      'name',
      /"brutal" is loaded/,
    ],
    [
      'a loaded aim as it is stated',
      'mediate',
      { statement: 'The delegation is to unmask the regime.' },
      'statement',
      /"regime" is loaded/,
    ],
    [
      'a loaded count',
      'boats',
      { statement: 'Seven boats were held back, brutally.' },
      'statement',
      /"brutally" is loaded/,
    ],
    [
      'a loaded remark',
      'recall',
      { remark: 'It ended a brutal winter.' },
      'remark',
      /"brutal" is loaded/,
    ],
    [
      'a remark that lays blame, though the fact is a claim',
      'says-north',
      { remark: 'The accord calls that illegal.' },
      'remark',
      /"illegal" is loaded/,
    ],
    [
      'a label that a claimant gives',
      'says-north',
      { statement: 'Northland says that the regime took too much.' },
      'statement',
      /"regime" is loaded/,
    ],
    [
      'a claim whose statement names only the other party',
      'says-north',
      { statement: 'Southland took too much water, it is said.' },
      'statement',
      /does not name who; the speaker may be its subject/,
    ],
    [
      'a loaded headline',
      'recall',
      { line: 'Northland leaves the regime' },
      'line',
      /"regime" is loaded/,
    ],
    [
      'a claim that does not name who makes it',
      'says-north',
      { statement: 'The other took too much.' },
      'statement',
      /does not name who/,
    ],
    [
      'a quotation without a claimant',
      'closure',
      { statement: 'The “aggression” came on 3 March 2001.' },
      'statement',
      /“aggression” does not stand beside who says so/,
    ],
    [
      'a quotation beside the party that it blames',
      'closure',
      { statement: 'Northland came with “aggression” on 3 March 2001.' },
      'statement',
      /does not stand beside who says so/,
    ],
    [
      'a quotation in the name of an event',
      'recall',
      { name: 'the “criminal” recall' },
      'name',
      /“criminal” does not stand/,
    ],
  ])('reports the path of %s', (_fault, id, changes, slot, message) => {
    const flaws = checkAttributedSheet(items, withStatement(id, changes));
    expect(flaws).toHaveLength(1);
    expect(flaws[0]?.message).toMatch(message);
    expect(flaws[0]?.path).toEqual([
      'facts',
      smallSheet.facts.findIndex((fact) => fact.id === id),
      slot,
    ]);
  });

  test.each<[what: string, id: string, changes: object]>([
    [
      'a speaker named without the article',
      'truce',
      {
        statement: 'River Council members saw a truce.',
        voice: { type: 'attributed', claimant: 'river-council', cue: 'says' },
      },
    ],
    [
      'a quotation beside its claimant',
      'says-south',
      { statement: 'Southland calls the closure “aggression”.', content: 'it was “aggression”' },
    ],
    [
      'blame in a claim, in neutral words',
      'says-north',
      { statement: 'Northland says that Southland violated the accord.' },
    ],
  ])('passes %s', (_what, id, changes) => {
    expect(checkAttributedSheet(items, withStatement(id, changes))).toEqual([]);
  });

  test('passes a quotation without a loaded word, and a word before one', () => {
    const changes = { statement: 'The “closure” came in March, a “dry” one.' };
    expect(checkAttributedSheet(items, withStatement('closure', changes))).toEqual([]);
  });

  test('catches each of two loaded quotations, in straight quotation marks as well', () => {
    const changes = { statement: 'The "aggression" and the “criminal” act came in March.' };
    const flaws = checkAttributedSheet(items, withStatement('closure', changes));
    expect(flaws.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^“aggression” does not stand beside who says so; .*"Northland calls it/,
      ),
      expect.stringMatching(/^“criminal” does not stand beside who says so; .*as the subject/),
    ]);
  });

  test('reports the paths of loaded words in a foil’s reason, a headline and a summary', () => {
    const foils = [{ slot: 'place', label: 'Mill Town', reason: 'The regime sits elsewhere.' }];
    const inFoil = checkAttributedSheet(items, withStatement('closure', { foils }));
    const at = smallSheet.facts.findIndex(({ id }) => id === 'closure');
    expect(inFoil.map(({ path }) => path)).toEqual([['facts', at, 'foils', 0, 'reason']]);
    const sheet = { ...smallSheet, headline: 'A brutal closure', summary: 'It was illegal.' };
    const onTop = checkAttributedSheet(items, contextOf(sheet));
    expect(onTop.map(({ path }) => path)).toEqual([['headline'], ['summary']]);
  });
});
