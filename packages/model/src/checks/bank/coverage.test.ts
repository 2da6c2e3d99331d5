import { describe, expect, it } from 'vitest';
import { askedSheet } from '../../../test/sheets/asked-sheet.ts';
import { contextOf } from '../../../test/bank-items.ts';
import { deriveBank } from '../../derive/bank.ts';
import type { Item } from '../../item/item.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { checkCoverage, measureCoverage } from './coverage.ts';

/** The sheet with other questions about one fact, by its id. */
const withQuestions = (id: string, questions: unknown): FactSheet =>
  FactSheet.parse({
    ...askedSheet,
    arrangements: [],
    facts: askedSheet.facts.map((fact) => (fact.id === id ? { ...fact, questions } : fact)),
  });

const coverageOf = (sheet: FactSheet): string =>
  checkCoverage(deriveBank(sheet).items, contextOf(sheet))
    .map(({ message }) => message)
    .join('\n');

const twoFoils = [
  { label: 'Southland closes a port', because: 'It stayed open.' },
  { label: 'Northland opens a dam', because: 'None was open.' },
];

describe('24: coverage', () => {
  it('passes two items for one slot with different interactions', () => {
    const { questions = [] } = askedSheet.facts.find(({ id }) => id === 'truce') ?? {};
    expect(coverageOf(withQuestions('truce', [...questions, { ask: 'time', as: 'date' }]))).toBe(
      '',
    );
  });

  it('finds three items for one slot, and two with the same interaction', () => {
    const { questions = [] } = askedSheet.facts.find(({ id }) => id === 'truce') ?? {};
    const [first] = questions;
    const asking = withQuestions('truce', [first, { ask: 'time', as: 'date' }]);
    const { items: asked } = deriveBank(asking);
    const choice = asked.filter(({ id }) => id === 'truce/time-choice');
    const typed = asked.filter(({ id }) => id === 'truce/time-date');
    const others = asked.filter(({ id }) => !id.startsWith('truce/'));
    const flaws = (...all: Item[]) => checkCoverage([...others, ...all], contextOf(asking));
    const at = contextOf(asking).pathOf('truce');
    expect(flaws(...choice, ...typed)).toEqual([]);
    expect(flaws(...choice, ...choice)).toEqual([
      {
        message: '2 items ask for "truce#time": at most two may, with different interactions',
        path: at,
      },
    ]);
    const order = choice.map((item): Item => ({ ...item, interaction: 'order', key: [] }));
    expect(flaws(...choice, ...typed, ...order)).toEqual([
      {
        message: '3 items ask for "truce#time": at most two may, with different interactions',
        path: at,
      },
    ]);
  });

  it.each<[what: string, questions: unknown, message: RegExp]>([
    [
      'lacks something twice',
      [
        { ask: 'reason', stem: 'Why?' },
        { ask: 'object', stem: 'What?' },
      ],
      /: the question about "reason" needs two wrong answers; the question about "object" needs two/,
    ],
    [
      'has no wrong answers',
      [{ ask: 'reason', stem: 'Why?' }],
      /: the question about "reason" needs two wrong answers$/,
    ],
    [
      'has no number',
      [{ ask: 'reason', as: 'number', stem: 'How many?' }],
      /: the question about "reason" needs a number in the slot "reason", or to be answered in another way$/,
    ],
  ])('says why a fact has no item: it %s', (_what, questions, message) => {
    expect(coverageOf(withQuestions('closure', questions))).toMatch(message);
  });

  it('names a question without an item beside one that has one', () => {
    const { questions = [] } = askedSheet.facts.find(({ id }) => id === 'closure') ?? {};
    const lost = { ask: 'object', stem: 'What did Northland close?' };
    expect(coverageOf(withQuestions('closure', [...questions, lost]))).toBe(
      'Readers do not get a question about "closure": "What did Northland close?" needs two wrong answers. Complete it, or remove it',
    );
    const worded = { ask: 'line', foils: twoFoils };
    expect(coverageOf(withQuestions('closure', [...questions, worded]))).toBe(
      'Readers do not get a question about "closure": the one about "line" needs the question in your own words. Complete it, or remove it',
    );
  });

  it('does not count a fact that is only a wrong answer', () => {
    const items = deriveBank(askedSheet)
      .items.filter(({ id }) => id.startsWith('truce/'))
      .map((item) => ({ ...item, facts: ['truce', 'closure'] }));
    const { missing } = measureCoverage(askedSheet, { items });
    expect(missing.map(({ id }) => id)).toContain('closure');
    expect(missing.map(({ id }) => id)).not.toContain('truce');
  });

  it('says that a question about something without a time has no day to type', () => {
    const typed = [{ ask: 'object', as: 'date', stem: 'When?' }];
    expect(coverageOf(withQuestions('guests', typed))).toMatch(
      /: the question about "object" needs a day, a month or a year, or to be answered in another way$/,
    );
  });

  it('says that a question with a single wrong answer needs another', () => {
    const foils = [{ label: 'Southland closes a port', because: 'It stayed open.' }];
    expect(coverageOf(withQuestions('closure', [{ ask: 'line', foils }]))).toMatch(
      /: the question about "line" needs another wrong answer$/,
    );
  });

  it('says that a question which the clause does not give needs words', () => {
    expect(coverageOf(withQuestions('closure', [{ ask: 'line', foils: twoFoils }]))).toMatch(
      /: the question about "line" needs the question in your own words$/,
    );
  });

  it('says that a fact has no question if Dateline can prove nothing about it', () => {
    expect(coverageOf(withQuestions('guests', []))).toMatch(
      /: no question; write one, or mark it briefingOnly$/,
    );
  });

  it('asks for no item about a fact that is only for the briefing', () => {
    const sheet = FactSheet.parse({
      ...askedSheet,
      arrangements: [],
      facts: askedSheet.facts.map((fact) =>
        fact.id === 'closure' ? { ...fact, questions: [], briefingOnly: 'Known to all.' } : fact,
      ),
    });
    expect(coverageOf(sheet)).toBe('');
  });
});
