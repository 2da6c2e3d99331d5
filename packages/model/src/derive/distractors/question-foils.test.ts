import { describe, expect, test } from 'vitest';
import { openBank } from '../../../test/bank-items.ts';
import { buildWorldSheet, day } from '../../../test/sheets/world-sheet.ts';

const because = 'It was so.';
const mission = {
  id: 'mission',
  kind: 'delegation',
  statement: 'Cara Eng leads a mission of nine.',
  sender: 'northland',
  leader: 'cara',
  members: [],
  size: 9,
  destinations: ['mill'],
  modality: 'planned',
};
const post = {
  id: 'post',
  kind: 'office',
  statement: 'Dan Foss chairs the River Board.',
  person: 'dan',
  title: 'chair',
  organisation: 'board',
  status: 'current',
};
const drought = {
  id: 'drought',
  subject: { text: 'the rain' },
  verb: 'fail, failed, failed',
  name: 'the drought',
};
const flood = { ...drought, id: 'flood', name: 'the flood', time: day('2001-06-02') };
const source = { title: 'Almanac', url: 'https://example.org/', accessed: '2026-01-02' };
const outside = [
  {
    id: 'fair',
    statement: 'Southland held a fair on 4 May 2001.',
    time: day('2001-05-04'),
    deed: 'hold a fair',
    source,
  },
  { id: 'quiet', statement: 'Southland stayed silent.', source },
];

/** The item of a question about a fact, in a sheet with a mission, a post, a drought and a flood. */
function askAbout(
  fact: object,
  question: { ask: string; as?: string; stem?: string; foils: readonly object[] },
) {
  const whole = 'kind' in fact ? fact : { subject: 'ada', verb: 'pay, paid, paid', ...fact };
  const asked = { ...whole, questions: [question] };
  const facts = [{ ...asked, id: 'asked' }, mission, post, drought, flood];
  return openBank(buildWorldSheet(facts, { outside })).find(
    `asked/${question.ask}-${question.as ?? 'choice'}`,
  );
}

const labelsOf = (...[fact, question]: Parameters<typeof askAbout>) =>
  askAbout(fact, question).options.map(({ label }) => label);

/** Each wrong option with the rule that refutes it. */
const rulesOf = (...[fact, question]: Parameters<typeof askAbout>) => {
  const { options, proof } = askAbout(fact, question);
  const labels = new Map(options.map(({ id, label }) => [id, label]));
  return proof.refutations.map(({ option, rule }) => `${labels.get(option)}: ${rule}`);
};

const facts = (...ids: string[]) => ids.map((fact) => ({ fact }));
const numbers = [2, 7].map((number) => ({ number, because }));
const count = (of: string) => ({ slots: [{ slot: 'object', value: { count: 5, of } }] });

describe('the dates of a question', () => {
  const dated = { time: day('2001-03-20') };
  const foil = { date: '2001-03-12', because };

  test('go without the year if all lie in that of the frame, also beside a fact without a time', () => {
    const foils = [foil, ...facts('fair', 'drought', 'quiet')];
    expect(labelsOf(dated, { ask: 'time', foils })).toEqual(['12 March', '20 March', '4 May']);
  });

  test('have their years if one lies in another year', () => {
    const foils = [foil, { date: '2000-03-12', because }];
    expect(labelsOf(dated, { ask: 'time', foils })).toEqual([
      '12 March 2000',
      '12 March 2001',
      '20 March 2001',
    ]);
  });

  test('may stand beside an answer that is no date, of a fact without a time', () => {
    const object = { slots: [{ slot: 'object', value: { text: 'the toll' } }] };
    const foils = [foil, { label: 'the fare', because }];
    expect(labelsOf(object, { ask: 'object', foils })).toEqual([
      '12 March',
      'The fare',
      'The toll',
    ]);
  });
});

describe('the numbers of a question', () => {
  test.each([
    ['How much did Ada Berg pay?', 'million old crowns', ' million old crowns'],
    ['How many Old Crowns did Ada Berg pay?', 'million old crowns', ' million'],
    ['How many crowns did Ada Berg pay?', 'crowns', ''],
    [undefined, 'crowns', ''],
  ])('have the words of the unit that the stem %s leaves out', (stem, of, unit) => {
    const question = { ask: 'object', foils: numbers, ...(stem === undefined ? {} : { stem }) };
    expect(labelsOf(count(of), question)).toEqual([`2${unit}`, `5${unit}`, `7${unit}`]);
  });

  test('count people if they are the size of a delegation', () => {
    const question = { ask: 'size', stem: 'How large is the second mission?', foils: numbers };
    expect(labelsOf({ ...mission, leader: 'dan' }, question)).toEqual([
      '2 people',
      '7 people',
      '9 people',
    ]);
  });

  test('may stand beside an answer without a number', () => {
    const timed = { time: { ...day('2001-03-20'), minute: 101 } };
    const question = { ask: 'minute', stem: 'In which minute did she pay?', foils: numbers };
    expect(labelsOf(timed, question)).toEqual(['2', '7', 'The 101st minute']);
  });

  test('come from other facts that state one', () => {
    const foils = [...numbers, ...facts('mission', 'post', 'drought', 'fair')];
    expect(labelsOf(count('crowns'), { ask: 'object', foils })).toEqual(['2', '5', '7', '9']);
  });

  test('have feedback by what a reader types', () => {
    const foils = [...numbers, ...facts('mission', 'drought')];
    const { feedback } = askAbout(count('crowns'), { ask: 'object', as: 'number', foils });
    expect(feedback.options).toEqual({ 2: because, 7: because, 9: mission.statement });
  });
});

describe('a fact as a wrong answer', () => {
  const deed = { slots: [{ slot: 'object', value: { text: 'a toll' } }], time: day('2001-03-20') };

  test('stands with its deed, if it is one', () => {
    const foils = facts('fair', 'quiet', 'mission', 'post', 'drought', 'flood');
    expect(rulesOf(deed, { ask: 'deed', foils })).toEqual([
      'Fail: editor-foil',
      'Fail: disjoint-spans',
      'Hold a fair: disjoint-spans',
    ]);
  });

  test('stands with its name, if it has one', () => {
    const foils = facts('fair', 'mission', 'post', 'drought', 'flood');
    const question = { ask: 'name', stem: 'What made Ada Berg pay?', foils };
    expect(rulesOf({ ...deed, name: 'the toll' }, question)).toEqual([
      'The delegation led by Cara Eng: editor-foil',
      'The drought: editor-foil',
      'The flood: disjoint-spans',
    ]);
  });

  test.each(['deed', 'name'])(
    'is wrong for a %s without a time because the editor says so',
    (ask) => {
      const undated = { ...deed, time: undefined, name: 'the toll' };
      const question = { ask, stem: 'What came first?', foils: facts('flood') };
      expect(rulesOf(undated, question)).toEqual([
        `${ask === 'deed' ? 'Fail' : 'The flood'}: editor-foil`,
      ]);
    },
  );

  test('stands with the value of its slot, if it has the slot', () => {
    const place = { slots: [{ slot: 'place', before: 'in', value: 'hill' }] };
    const foils = [
      { entity: 'ford', because },
      ...facts('mission', 'post', 'drought', 'fair', 'quiet'),
    ];
    expect(rulesOf(place, { ask: 'place', foils })).toEqual(['Ford Town: editor-foil']);
    const subjects = [{ entity: 'bo', because }, ...facts('flood')];
    expect(rulesOf(deed, { ask: 'subject', foils: subjects })).toEqual([
      'Bo Dahl: editor-foil',
      'The rain: editor-foil',
    ]);
  });
});

test('a wrong answer is proven by the slot, if only one value or only those of a list can fill it', () => {
  const slots = [
    { slot: 'object', value: { text: 'a toll' }, sole: 'There was one.' },
    { slot: 'to', before: 'to', value: 'board' },
  ];
  const complete = [{ slot: 'to', by: 'article', reason: 'It names the body.' }];
  const rulesFor = (ask: string, foil: object) =>
    rulesOf({ slots, complete }, { ask, foils: [{ ...foil, because }] });
  expect(rulesFor('object', { label: 'a tax' })).toEqual(['A tax: single-valued']);
  expect(rulesFor('to', { entity: 'union' })).toEqual(['The Farm Union: closed-list']);
  expect(rulesFor('subject', { entity: 'bo' })).toEqual(['Bo Dahl: editor-foil']);
});
