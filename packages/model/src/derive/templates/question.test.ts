import { describe, expect, test } from 'vitest';
import { contextOf, openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { clauseJson, clauseSheet } from '../../../test/sheets/clause-sheet.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';
import { checkBank } from '../../checks/bank.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { deriveBank } from '../bank.ts';

const bank = deriveBank(clauseSheet);
const find = (id: string) => bank.items.find((item) => item.id === id);
const labelsOf = (id: string) => find(id)?.options.map(({ label }) => label);

describe('questions of an editor', () => {
  test('become items whose stems the clauses give', () => {
    expect(bank.items.map(({ id, stem }) => [id, stem])).toEqual([
      ['strike/time-choice', 'When did the dockers stop work?'],
      ['strike/time-date', 'When did the dockers stop work?'],
      ['strike/deed-choice', 'What did the dockers do on 7 May?'],
      ['size/subject-number', 'How many dockers joined the strike?'],
      ['talks/subject-choice', 'Who led the talks in Seal Bay on 14 May?'],
      ['talks/place-choice', 'Where did Ada Berg lead the talks on 14 May?'],
      ['terms/object-multipleChoice', 'Which two things did the port promise?'],
      ['course/order', 'Put these in order, earliest first.'],
      ['length/between', 'How many days after the walkout did the dockers return?'],
      ['days/match', 'Match each event with its day.'],
    ]);
  });

  test('offer the dates of other facts in sequence, without the year of the frame', () => {
    expect(find('strike/time-choice')).toMatchObject({ inSequence: true, key: 'o3' });
    expect(labelsOf('strike/time-choice')).toEqual(['2 April', '1 May', '7 May', '9 May']);
  });

  test.each([
    ['2012-05', ['7 may']],
    ['2013-05', ['7 may 2012', '7 may']],
  ])(
    'are told by the parts of a date that no other option has, in a frame of %s',
    (month, told) => {
      const asOf = { granularity: 'month', month };
      const { items } = deriveBank(FactSheet.parse({ ...clauseJson, asOf }));
      expect(items.find(({ id }) => id === 'strike/time-choice')?.reveals).toEqual(told);
    },
  );

  test('are about the matter of their facts, or else about the one fact that they ask about', () => {
    const facts = clauseJson.facts.map((fact) =>
      ['strike', 'talks'].includes(fact.id) ? { ...fact, matter: 'the walkout' } : fact,
    );
    const { items } = deriveBank(FactSheet.parse({ ...clauseJson, facts }));
    expect(items.map(({ id, matter }) => [id, matter])).toEqual([
      ['strike/time-choice', 'the walkout'],
      ['strike/time-date', 'the walkout'],
      ['strike/deed-choice', 'the walkout'],
      ['size/subject-number', 'size'],
      ['talks/subject-choice', 'the walkout'],
      ['talks/place-choice', 'the walkout'],
      ['terms/object-multipleChoice', 'terms'],
      ['course/order', undefined],
      ['length/between', undefined],
      ['days/match', undefined],
    ]);
  });

  test('offer deeds of other days, from outside the article too', () => {
    expect(labelsOf('strike/deed-choice')).toEqual([
      'Gather outside the locked port',
      'March to the town hall',
      'Stop work',
    ]);
  });

  test('explain an entity by what it is, and a fact by its statement', () => {
    expect(Object.values(find('talks/subject-choice')?.feedback.options ?? {})).toContain(
      'Dahl ran the port until 2009.',
    );
    expect(find('strike/time-date')?.feedback.options).toEqual({
      '2012-05-01': 'The dockers marched to the town hall on 1 May 2012.',
    });
  });

  test('give what the editor adds as feedback on the key, and the statement as its proof', () => {
    expect(find('talks/place-choice')).toMatchObject({
      feedback: { key: 'Both sides met in the old custom house.' },
      proof: { because: 'Ada Berg led the talks in Seal Bay on 14 May.' },
    });
  });

  test('prove each wrong option by the rule that fits', () => {
    const rules = (id: string) => find(id)?.proof.refutations.map(({ rule }) => rule);
    expect(rules('strike/time-choice')).toEqual(Array(3).fill('disjoint-spans'));
    expect(rules('strike/deed-choice')).toEqual(Array(2).fill('disjoint-spans'));
    expect(rules('talks/place-choice')).toEqual(Array(2).fill('editor-foil'));
    expect(rules('length/between')).toEqual(Array(2).fill('other-value'));
  });

  test('say what a number counts if the stem leaves it open', () => {
    const withStem = (stem: string) =>
      deriveBank(
        FactSheet.parse({
          ...clauseJson,
          facts: clauseJson.facts.map((fact) =>
            fact.id === 'size'
              ? {
                  ...fact,
                  questions: [
                    {
                      ask: 'subject',
                      stem,
                      foils: [
                        { number: 90, because: 'Ninety is the number of cranes.' },
                        { number: 600, because: 'Six hundred people work in the port.' },
                      ],
                    },
                  ],
                }
              : fact,
          ),
        }),
      ).items.find(({ id }) => id === 'size/subject-choice')?.options[0]?.label;
    expect(withStem('How many dockers joined the strike?')).toBe('90');
    expect(withStem('How many joined the strike?')).toBe('90 dockers');
  });

  test('put events in the order of their days, and count the days between them', () => {
    const order = find('course/order');
    const label = (id: string) => order?.options.find((option) => option.id === id)?.label;
    expect(order?.interaction === 'order' && order.key.map(label)).toEqual([
      'The dockers stop work',
      'Ada Berg leads the talks in Seal Bay',
      'The dockers return to the quays',
    ]);
    const length = find('length/between');
    expect(
      length?.options.find(({ id }) => id === (length.interaction === 'choice' && length.key)),
    ).toEqual({
      id: 'o3',
      label: '9',
    });
  });

  test('pass the checks of single items', () => {
    const found = checkBank(clauseSheet, bank).filter(({ item }) => item !== undefined);
    expect(found).toEqual([]);
  });
});

describe('a fact that was not told right', () => {
  const withFact = (id: string, parts: Record<string, unknown>): FactSheet =>
    FactSheet.parse({
      ...clauseJson,
      facts: clauseJson.facts.map((fact) => (fact.id === id ? { ...fact, ...parts } : fact)),
    });
  const faultsOf = (sheet: FactSheet) =>
    checkBank(sheet, deriveBank(sheet)).map(({ check, item }) => `${check} ${item}`);

  test('has no item with a wrong date that is the right one', () => {
    const sheet = withFact('strike', {
      questions: [
        {
          ask: 'time',
          foils: [{ date: '2012-05-07', because: 'The same day.' }, { fact: 'march' }],
        },
      ],
    });
    expect(faultsOf(sheet)).toContain('2 strike/time-choice');
  });

  test('has no item with a wrong number that is the right one', () => {
    const arrangements = clauseJson.arrangements.map((each) =>
      each.id === 'length'
        ? {
            ...each,
            foils: [
              { number: 9, because: 'Nine.' },
              { number: 2, because: 'Two.' },
            ],
          }
        : each,
    );
    const sheet = FactSheet.parse({ ...clauseJson, arrangements });
    expect(faultsOf(sheet)).toContain('2 length/between');
  });
});

test('the name of a delegation can be asked for with another delegation as a wrong answer', () => {
  const delegation = (id: string, leader: string, destination: string) => ({
    id,
    kind: 'delegation',
    statement: `Northland sends a delegation to the ${id}.`,
    sender: 'northland',
    leader,
    destinations: [destination],
  });
  const questions = [
    {
      ask: 'name',
      stem: 'Who set out for the hills?',
      foils: [{ fact: 'sea' }, { fact: 'lakes' }],
    },
  ];
  const sheet = buildWorldSheet([
    { ...delegation('hills', 'ada', 'hill'), questions },
    delegation('sea', 'bo', 'coast'),
    delegation('lakes', 'cara', 'lake'),
  ]);
  const asked = openBank(sheet).find('hills/name-choice');
  expect(runItemCheck(2, asked, contextOf(sheet))).toEqual([]);
});
