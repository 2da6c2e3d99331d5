import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';

const says = { type: 'attributed', claimant: 'northland', cue: 'says' };

/** Lists what check 28 says of an item about self-accusation or an order that logic decides. */
function listFlaws(sheet: FactSheet, id: string): string[] {
  const { find, context } = openBank(sheet);
  return runItemCheck(28, find(id), context)
    .map(({ message }) => message)
    .filter((message) => /oneself|Logic/.test(message));
}

const toFoils = (labels: readonly string[]) =>
  labels.map((label) => ({ label, because: `Somebody wrote “${label}” in spring.` }));

describe('28: an option by which a party accuses itself', () => {
  const flawsOfClaim = (claim: object, ...labels: readonly string[]) =>
    listFlaws(
      buildWorldSheet([
        {
          kind: 'claim',
          id: 'claim',
          statement: 'Northland says so.',
          claimant: 'northland',
          cue: 'says',
          voice: says,
          questions: [{ ask: 'content', stem: 'What did Northland say?', foils: toFoils(labels) }],
          ...claim,
        },
      ]),
      'claim/content-choice',
    );
  const about = { about: 'southland', content: '{other} broke the treaty' };

  test('is one that a claim about another party makes about its claimant', () => {
    const own = 'That Northland shelled a farm';
    expect(flawsOfClaim(about, own, 'That Southland sold a boat')).toEqual([
      `"${own}" can be struck out: nobody accuses oneself`,
    ]);
    expect(flawsOfClaim(about, 'That Northland’s farm burned', 'Northlanders left')).toEqual([]);
  });

  test('is, in a claim about nobody, one with a misdeed', () => {
    const content = 'the ruling was a surprise';
    expect(flawsOfClaim({ content }, 'Northland broke the treaty', 'Northland won')).toEqual([
      '"Northland broke the treaty" can be struck out: nobody accuses oneself',
    ]);
  });

  test.each([
    ['break, broke, broken', says, 1],
    ['sign, signed, signed', says, 0],
    ['break, broke, broken', { type: 'article' }, 0],
  ])(
    'is, in an attributed clause with "%s", the speaker as the one who did it',
    (verb, voice, count) => {
      const foils = [
        { entity: 'northland', because: 'It had kept every word.' },
        { entity: 'board', because: 'It had no part in it.' },
      ];
      const sheet = buildWorldSheet([
        {
          id: 'deed',
          subject: 'southland',
          verb,
          voice,
          slots: [{ slot: 'object', value: { text: 'the accord' } }],
          questions: [{ ask: 'subject', foils }],
        },
      ]);
      expect(listFlaws(sheet, 'deed/subject-choice')).toHaveLength(count);
    },
  );
});

describe('28: an order that logic decides', () => {
  const event = (id: string, date: string, more: object = {}) => ({
    id,
    subject: { text: `the ${id}` },
    verb: 'begin, began, begun',
    once: true,
    name: `the ${id} of the boat`,
    line: `The ${id} begins`,
    time: { granularity: 'day', date },
    ...more,
  });
  const after = (value: object) => ({ slots: [{ slot: 'after', before: 'after', value }] });

  /** The flaws of an order of three events, the second of them changed. */
  function flawsOfOrder(change: object): string[] {
    const sheet = buildWorldSheet([
      event('launch', '2012-05-01'),
      event('repair', '2012-05-05', change),
      event('sale', '2012-05-09'),
    ]);
    const lines = ['launch', 'repair', 'sale'].map((fact) => ({
      fact,
      because: `The ${fact} drew crowds.`,
    }));
    const stem = 'Put these in order, earliest first.';
    const arrangements = [{ id: 'course', as: 'order', topic: 'dates', stem, lines }];
    return listFlaws(FactSheet.parse({ ...sheet, arrangements }), 'course/order');
  }

  const flaw =
    'Logic alone orders "The launch begins" and "The repair begins": one of them names the other';

  test.each<[object, string[]]>([
    [{}, []],
    [after({ text: 'noon' }), []],
    [after({ fact: 'launch' }), [flaw]],
    [after({ text: 'the launch of the boat' }), [flaw]],
  ])('has a line that tells another: %j', (change, flaws) => {
    expect(flawsOfOrder(change)).toEqual(flaws);
  });
});
