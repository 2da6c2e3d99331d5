import { describe, expect, test } from 'vitest';
import { clauseJson } from '../../../test/sheets/clause-sheet.ts';
import { checkBank } from '../../checks/bank.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
import { deriveBank } from '../bank.ts';
import { toPublicSheet } from '../to-public-sheet.ts';

const day = (date: string) => ({ time: { granularity: 'day', date } });
const because = (sentence: string) => ({ because: sentence });

const clause = (id: string, rest: object) => ({
  kind: 'clause',
  id,
  topic: 'dates',
  evidence: [{ paragraph: 1, start: 0, end: 10 }],
  ...rest,
});

const foils = [
  { date: '2012-05-28', ...because('The ferries came back on that Monday.') },
  { fact: 'pause', ...because('The pause in the talks was to last until then.') },
];

/** The sheet of the strike, with a question about a bound. */
const parse = (slot: object, question: object = {}): FactSheet =>
  FactSheet.parse({
    ...clauseJson,
    facts: [
      ...clauseJson.facts,
      clause('pause', {
        subject: 'ada-berg',
        verb: 'suspend, suspended, suspended',
        slots: [
          { slot: 'object', value: { text: 'the meeting' } },
          { slot: 'bound', before: 'until', value: day('2012-05-21') },
        ],
        briefingOnly: 'It serves as a wrong answer.',
      }),
      clause('closing', {
        subject: 'nils-prytz',
        verb: 'close, closed, closed',
        slots: [
          { slot: 'object', value: { text: 'the gates' } },
          { slot: 'bound', before: 'until', value: day('2012-06-04'), ...slot },
        ],
        questions: [
          { ask: 'bound', foils, more: 'Lorries used the north road instead.', ...question },
        ],
      }),
    ],
  });

const derive = (slot: object, question?: object) => deriveBank(parse(slot, question));

/** What the checks of items say about the question. */
const messages = (sheet: FactSheet): string[] =>
  checkBank(sheet, deriveBank(sheet))
    .filter(({ item }) => item?.startsWith('closing/'))
    .map(({ message }) => message);

describe('a bound', () => {
  const bank = derive({});
  const item = bank.items.find(({ id }) => id === 'closing/bound-choice');

  test('is asked with its word, among dates in sequence, of which one is the bound of another fact', () => {
    expect(item?.stem).toBe('Until when did Nils Prytz close the gates?');
    expect(item).toMatchObject({ interaction: 'choice', inSequence: true, key: 'o3' });
    expect(item?.options.map(({ label }) => label)).toEqual(['21 May', '28 May', '4 June']);
  });

  test('has wrong answers for which the editor stands, or the reason why there is one alone', () => {
    const rulesOf = ({ items }: typeof bank) =>
      items
        .find(({ id }) => id === 'closing/bound-choice')
        ?.proof.refutations.map(({ rule }) => rule);
    expect(rulesOf(bank)).toEqual(['editor-foil', 'editor-foil']);
    expect(rulesOf(derive({ sole: 'The notice named one day.' }))).toEqual([
      'single-valued',
      'single-valued',
    ]);
  });

  test('passes the checks of items', () => {
    expect(messages(parse({}))).toEqual([]);
  });

  test('is never the day of an event', () => {
    const isDated = ({ id }: { id: string }) => id === 'closing' || id === 'pause';
    const facts = toPublicSheet(parse({})).facts.filter(isDated);
    expect(facts.map((fact) => timeOfFact(fact))).toEqual([undefined, undefined]);
    const labels = bank.items
      .filter(({ id }) => id !== 'closing/bound-choice')
      .flatMap(({ options }) => options.map(({ label }) => label));
    expect(labels.filter((label) => /^(?:21 May|4 June)/.test(label))).toEqual([]);
  });

  test('has no wrong answer that follows from it', () => {
    const late = { date: '2012-06-11', ...because('The lease of the gates ran out.') };
    const withLate = { foils: [...foils, late] };
    expect(messages(parse({ before: 'by' }, withLate))).toContain('"11 June" is right too');
    expect(messages(parse({}, withLate))).not.toContain('"11 June" is right too');
  });

  test('has no wrong answer that contains it', () => {
    const year = { label: '2012', ...because('The year of the strike.') };
    expect(messages(parse({}, { foils: [...foils, year] }))).toContain('"2012" is right too');
  });
});

test('several days are asked as such, and each is a right answer', () => {
  const value = { all: [day('2012-06-04'), day('2012-06-06')] };
  const { items } = derive(
    { slot: 'days', before: 'on', value },
    {
      ask: 'days',
      as: 'multipleChoice',
      foils: [...foils, { date: '2012-06-05', ...because('On that day the gates stood open.') }],
      stem: 'On which two days did Prytz close the gates?',
    },
  );
  const item = items.find(({ id }) => id === 'closing/days-multipleChoice');
  expect(item?.options.map(({ label }) => label)).toEqual(['28 May', '4 June', '5 June', '6 June']);
  expect(item).toMatchObject({ interaction: 'multipleChoice', key: ['o2', 'o4'] });
});

test('a clause that names another time is not asked for its own, which that would give away', () => {
  const listDates = (slots: readonly object[]): string[] => {
    const halt = clause('halt', {
      subject: 'nils-prytz',
      verb: 'halt, halted, halted',
      once: true,
      time: { granularity: 'day', date: '2012-06-02' },
      slots: [{ slot: 'object', value: { text: 'the trains' } }, ...slots],
    });
    const sheet = FactSheet.parse({ ...clauseJson, facts: [...clauseJson.facts, halt] });
    return deriveBank(sheet)
      .items.map(({ id }) => id)
      .filter((id) => /^halt\/.*date/.test(id));
  };
  expect(listDates([])).not.toEqual([]);
  expect(listDates([{ slot: 'bound', before: 'until', value: day('2012-06-04') }])).toEqual([]);
});
