import { describe, expect, test } from 'vitest';
import { buildWorldSheet } from '../../test/sheets/world-sheet.ts';
import { deriveBank } from '../derive/bank.ts';
import { checkBank } from './bank.ts';

const reason = 'It is the number of all who lived there.';
const more = 'They came in boats.';

/** Derives the items of a clause with a lower bound of 422,000, and lists what checks 1, 2 and 24 find. */
function ask(...questions: readonly object[]) {
  const subject = { count: 422_000, of: 'people', bound: 'atLeast' };
  const sheet = buildWorldSheet([
    { id: 'crossing', subject, verb: 'cross, crossed, crossed', questions },
  ]);
  const { items } = deriveBank(sheet);
  const findings = checkBank(sheet, { items }).filter(({ check }) => [1, 2, 24].includes(check));
  return { items, findings: findings.map(({ check, message }) => `${check}: ${message}`) };
}

const numbers = (...foils: readonly number[]) =>
  foils.map((number) => ({ number, because: reason }));

describe('a question about a lower bound', () => {
  test('asks "At least how many", and takes higher bounds that an editor rules out', () => {
    const { items, findings } = ask({ ask: 'subject', foils: numbers(600_000, 900_000), more });
    expect(items.map(({ stem }) => stem)).toEqual(['At least how many people crossed?']);
    expect(items.flatMap(({ proof }) => proof.refutations.map(({ rule }) => rule))).toEqual([
      'editor-foil',
      'editor-foil',
    ]);
    expect(findings).toEqual([]);
  });

  test.each([
    [numbers(300_000, 900_000), 'other-value'],
    [
      [
        { label: '300,000', because: reason },
        { label: '900,000', because: reason },
      ],
      'editor-foil',
    ],
  ])('refuses a lower bound that holds as well: %j', (foils, rule) => {
    expect(ask({ ask: 'subject', foils, more }).findings).toEqual([
      `2: The sheet has no ground for "${rule}", by which "300,000" is to be wrong`,
    ]);
  });

  test('refuses a stem that asks for the exact number', () => {
    const foils = numbers(600_000, 900_000);
    expect(ask({ ask: 'subject', stem: 'How many people crossed?', foils, more }).findings).toEqual(
      ['1: Its key is only the least there were; ask "At least how many …?"'],
    );
  });

  test('is not typed, unless an editor words it', () => {
    const { items, findings } = ask({ ask: 'subject', as: 'number', more });
    expect(items).toEqual([]);
    expect(findings).toEqual([
      expect.stringMatching(
        /^24: .* asks to type a number that is only a bound; let readers choose/,
      ),
    ]);
    const stem = 'At least how many people crossed?';
    expect(ask({ ask: 'subject', as: 'number', stem, more }).items).toHaveLength(1);
  });

  test('is not derived if nothing rules out a higher one, and the reason is said', () => {
    const { items, findings } = ask();
    expect(items).toEqual([]);
    expect(findings).toEqual([
      '24: No item asks about "crossing": its number is only the least there were, and no fact rules out more; write a question, or mark it briefingOnly',
    ]);
  });
});
