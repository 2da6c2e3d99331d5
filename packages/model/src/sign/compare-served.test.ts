import { describe, expect, it } from 'vitest';
import { correctSheet, withoutFacts } from '../../test/correct-sheet.ts';
import { signAll } from '../../test/sign-all.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { compareServed } from './compare-served.ts';
import { signedBank } from './signed-bank.ts';

const revise = (sheet: FactSheet) => ({ sheet, bank: deriveBank(sheet) });
const compare = (before: FactSheet, after: FactSheet) =>
  compareServed(revise(before), revise(after));
const listServed = (sheet: FactSheet) =>
  signedBank(sheet, deriveBank(sheet)).items.map(({ id }) => id);

const signed = signAll(smallSheet);
const corrected = correctSheet(signed, {
  closure: {
    statement: 'The river was closed on 4 March 2001.',
    time: { granularity: 'day', date: '2001-03-04' },
  },
});
const [first = '', ...others] = signed.signatures.map(({ item }) => item);

describe('compareServed', () => {
  it('finds no change between a sheet and itself', () => {
    const { changes, unsigned } = compare(signed, signed);
    expect(unsigned).toEqual([]);
    expect(changes.items).toMatchObject({ rewritten: [], rekeyed: [], retired: [], added: [] });
  });

  it('lists the items on a corrected fact as no longer signed, and still compares their keys', () => {
    const { changes, unsigned } = compare(signed, corrected);
    expect(changes.items.rekeyed).toContain('closure/date');
    expect(unsigned).toEqual(
      expect.arrayContaining([...changes.items.rekeyed, ...changes.items.rewritten]),
    );
    expect(unsigned.filter((id) => changes.items.kept.includes(id))).toEqual([]);
    const served = new Set(listServed(corrected));
    expect(unsigned).toEqual(listServed(signed).filter((id) => !served.has(id)));
  });

  it('lists none if the items are signed again', () => {
    expect(compare(signed, signAll(corrected)).unsigned).toEqual([]);
  });

  it('lists a dropped item as no longer signed, not as retired', () => {
    const dropped = { ...signed, dropped: [{ item: first, reason: 'Too easy' }] };
    const { changes, unsigned } = compare(signed, dropped);
    expect([unsigned, changes.items.retired]).toEqual([[first], []]);
  });

  it('lists items of a removed fact as retired', () => {
    const { changes, unsigned } = compare(signed, withoutFacts(signed, 'farms'));
    expect(changes.items.retired).toContain('farms/how-many');
    expect(unsigned).not.toContain('farms/how-many');
  });

  it('lists items as added when they are signed, and ignores those that never were', () => {
    const partly = { ...signed, signatures: signed.signatures.slice(0, 1) };
    expect(compare(partly, signed).changes.items).toMatchObject({ kept: [first], added: others });
    expect(compare(partly, partly).changes.items).toMatchObject({ kept: [first], added: [] });
  });
});
