import { describe, expect, it } from 'vitest';
import { askedSheet } from '../../../test/sheets/asked-sheet.ts';
import { contextOf, openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';

const { items, context: askedContext } = openBank(askedSheet);
const messagesOf = (stem: string): string[] =>
  items
    .slice(0, 1)
    .flatMap((item) => runItemCheck(10, { ...item, stem }, askedContext))
    .map(({ message }) => message);

describe('checkPlainTerms', () => {
  it.each([
    'Which rule, not in the first draft, did the council add?',
    'Who said that the harbour was not safe?',
    'A study found that the harbour was not safe. What did it lack?',
    'Which two of these warned that ice would never melt?',
  ])('passes a negative that does not turn the question round: "%s"', (stem) => {
    expect(messagesOf(stem)).toEqual([]);
  });

  it.each([
    ['Which of these, in 2001, did not sign?', 'not'],
    ['In 2001, which of these did not sign, and why?', 'not'],
    ['Which of these is a thing that did not happen?', 'not'],
    ['Who did not say that the harbour was safe?', 'not'],
    ['Who said that the harbour was safe, and did not go there?', 'not'],
    ['Who said that the harbour was safe and did not go there?', 'not'],
    ['Which of these is a rule that the treaty does not contain?', 'not'],
    ['Which of these did Eva Lund say that Northland had not signed?', 'not'],
    ['All of these, in May, took place except which?', 'except'],
  ])('refuses one that does: "%s"', (stem, word) => {
    expect(messagesOf(stem)).toEqual([`Its stem is negative: "${word}"`]);
  });

  const labelled = (...labels: string[]): string[] =>
    items.slice(0, 1).flatMap((item) => {
      const options = labels.map((label, at) => ({ id: `o${at + 1}`, label }));
      return runItemCheck(10, { ...item, options }, askedContext).map(({ message }) => message);
    });

  it('passes a vague or absolute term that all options have, and "how many"', () => {
    expect(labelled('All missiles', 'All warheads', 'all bombers')).toEqual([]);
    expect(labelled('Who may inspect', 'How many missiles may stay')).toEqual([]);
  });

  it('refuses one that only some options have', () => {
    expect(labelled('All missiles', 'All warheads', 'Bombers')).toEqual([
      '"All missiles" says "All"',
      '"All warheads" says "All"',
    ]);
    expect(labelled('All missiles', 'Only warheads')).toHaveLength(2);
  });

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
