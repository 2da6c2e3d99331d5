import { describe, expect, it } from 'vitest';
import { askedSheet } from '../../../test/sheets/asked-sheet.ts';
import { contextOf, openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';

describe('checkPlainTerms', () => {
  it('passes a negative stem about what did not happen, and no other', () => {
    const facts = askedSheet.facts.map((fact) =>
      fact.id === 'truce' ? { ...fact, modality: 'negated' } : fact,
    );
    const negated = contextOf(FactSheet.parse({ ...askedSheet, facts }));
    const { find, context } = openBank(askedSheet);
    const item = { ...find('truce/time-choice'), stem: 'Which truce was not signed?' };
    const { proof } = item;
    const both = { ...item, proof: { ...proof, facts: [...proof.facts, 'closure'] } };
    expect(runItemCheck(10, item, negated)).toEqual([]);
    expect(runItemCheck(10, both, negated)).toEqual([]);
    expect(runItemCheck(10, item, context)).toEqual([{ message: 'Its stem is negative: "not"' }]);
  });
});
