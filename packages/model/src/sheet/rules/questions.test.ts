import { describe, expect, test } from 'vitest';
import { FactSheet } from '../fact-sheet.ts';

const because = 'It is a town.';
const foils = [
  { entity: 'lake-town', because },
  { label: 'Mill Town', because },
];
const row = (fact: string) => ({ fact, option: 'subject', target: 'place' });

/** A question, arrangement or part of a clause that replaces the right one. */
interface Change {
  readonly question?: object;
  readonly more?: readonly object[];
  readonly arrangement?: object;
  readonly facts?: readonly object[];
}

const clause = (id: string) => ({
  kind: 'clause',
  id,
  subject: { all: ['ada-holm', { text: 'the crew', short: 'crew' }] },
  verb: 'land, landed, landed',
  slots: [{ slot: 'place', before: 'at', value: 'harbour' }],
  time: { granularity: 'day', date: '2001-03-08' },
  evidence: [{ paragraph: 0, start: 0, end: 1 }],
});

/** Lists the faults of a sheet with a question and an arrangement, as "path: message". */
function listFaults({ question, more = [], arrangement, facts = [] }: Change): string[] {
  const asked = {
    ask: 'place',
    stem: 'Where did they land?',
    foils,
    sources: ['tides'],
    ...question,
  };
  const { error } = FactSheet.safeParse({
    id: 'landing',
    language: 'en',
    headline: 'A landing',
    summary: 'They landed.',
    source: { digest: '0'.repeat(64), paragraphs: [9] },
    entities: [
      { type: 'person', id: 'ada-holm', label: 'Ada Holm', short: 'Holm' },
      { type: 'place', id: 'harbour', label: 'Harbour City' },
      { type: 'place', id: 'lake-town', label: 'Lake Town' },
      { type: 'place', id: 'coast', label: 'The Coast', about: 'The coast is long.' },
    ],
    outside: [
      {
        id: 'tides',
        statement: 'The tide was low.',
        source: { title: 'Tides', url: 'https://example.org/', accessed: '2026-11-28' },
      },
    ],
    facts: [
      { ...clause('landing'), questions: [asked, ...more] },
      clause('second'),
      clause('third'),
      ...facts,
    ],
    arrangements: [
      {
        id: 'pairs',
        as: 'match',
        topic: 'places',
        stem: 'Who landed in which place?',
        rows: [row('landing'), row('second'), row('third')],
        ...arrangement,
      },
    ],
  });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const office = {
  kind: 'office',
  id: 'post',
  statement: 'Ada Holm was envoy.',
  person: 'ada-holm',
  title: 'envoy',
  organisation: 'harbour',
  status: 'current',
  evidence: [{ paragraph: 0, start: 0, end: 1 }],
};

describe('a fact sheet accepts', () => {
  test.each<[string, Change]>([
    ['a question with wrong answers', {}],
    ['a question without a stem about a clause', { question: { stem: undefined } }],
    ['a key with the words of the value', { question: { key: 'In Harbour City' } }],
    [
      'a key with the short form of each part',
      { question: { ask: 'subject', key: 'Holm and her crew' } },
    ],
    ['a key in other words of the fact', { question: { ask: 'subject', key: 'Holm’s crews' } }],
    [
      'keys that are values',
      {
        question: {
          ask: 'subject',
          as: 'multipleChoice',
          keys: ['ada-holm', { text: 'the crew' }],
        },
      },
    ],
    ['a fact as wrong answer', { question: { ask: 'time', foils: [{ fact: 'second' }] } }],
    ['an outside fact as wrong answer', { question: { ask: 'deed', foils: [{ fact: 'tides' }] } }],
    ['an entity that explains itself', { question: { foils: [{ entity: 'coast' }] } }],
    ['two questions about one slot', { more: [{ ask: 'place', as: 'multipleChoice' }] }],
  ])('%s', (_name, change) => {
    expect(listFaults(change)).toEqual([]);
  });
});

describe('a fact sheet refuses', () => {
  test.each<[string, Change, string, RegExp]>([
    [
      'a slot that the fact lacks',
      { question: { ask: 'reason' } },
      'facts.0.questions.0.ask',
      /it has "subject", "place", "time", "line", "deed"$/,
    ],
    [
      'a mistyped slot',
      { question: { ask: 'plaec' } },
      'facts.0.questions.0.ask',
      /did you mean "place"\?$/,
    ],
    [
      'an unknown source',
      { question: { sources: ['tide'] } },
      'facts.0.questions.0.sources.0',
      /did you mean "tides"\?$/,
    ],
    [
      'an unknown source of a remark',
      { facts: [{ ...clause('fourth'), remark: 'It was low tide.', remarkSources: ['tide'] }] },
      'facts.3.remarkSources.0',
      /did you mean "tides"\?$/,
    ],
    [
      'an unknown entity as wrong answer',
      { question: { foils: [{ entity: 'lake-twon', because }] } },
      'facts.0.questions.0.foils.0.entity',
      /did you mean "lake-town"\?$/,
    ],
    [
      'an unknown fact as wrong answer',
      { question: { foils: [{ fact: 'nothing', because }] } },
      'facts.0.questions.0.foils.0.fact',
      /No fact has the id "nothing"; correct it/,
    ],
    [
      'a wrong answer without a reason',
      { question: { foils: [{ entity: 'lake-town' }] } },
      'facts.0.questions.0.foils.0',
      /what "lake-town" really is; add "because"/,
    ],
    [
      'a label without a reason',
      { question: { foils: [{ label: 'Mill Town' }] } },
      'facts.0.questions.0.foils.0',
      /what "Mill Town" really is/,
    ],
    [
      'a key of other words',
      { question: { key: 'In the city' } },
      'facts.0.questions.0.key',
      /"Harbour City"/,
    ],
    [
      'a key that lacks a part',
      { question: { ask: 'subject', key: 'Holm' } },
      'facts.0.questions.0.key',
      /"the crew", "crew"/,
    ],
    [
      'keys that are no values',
      {
        question: { ask: 'subject', as: 'multipleChoice', keys: ['ada-holm', { text: 'the dog' }] },
      },
      'facts.0.questions.0.keys.1',
      /not a value of the slot "subject"/,
    ],
    [
      'a third question about a slot',
      {
        more: [
          { ask: 'place', as: 'multipleChoice' },
          { ask: 'place', as: 'number' },
        ],
      },
      'facts.0.questions.2.ask',
      /Two other questions/,
    ],
    [
      'a second question that is answered alike',
      { more: [{ ask: 'place' }] },
      'facts.0.questions.1.ask',
      /as choice/,
    ],
    [
      'a question without a stem about a post',
      { facts: [{ ...office, organisation: 'ada-holm', questions: [{ ask: 'title' }] }] },
      'facts.3.questions.0.stem',
      /Write the stem/,
    ],
    [
      'an arrangement of an unknown fact',
      { arrangement: { rows: [row('landing'), row('second'), row('thrid')] } },
      'arrangements.0.rows.2.fact',
      /did you mean "third"\?$/,
    ],
    [
      'an unknown slot in `elsewhere`',
      { facts: [{ ...clause('late'), elsewhere: [{ slot: 'tiem', why: 'inferred' }] }] },
      'facts.3.elsewhere.0.slot',
      /did you mean "time"\?$/,
    ],
    [
      'a row with an unknown slot',
      {
        arrangement: {
          rows: [row('landing'), row('second'), { ...row('third'), target: 'places' }],
        },
      },
      'arrangements.0.rows.2.target',
      /did you mean "place"\?$/,
    ],
    [
      'an unknown source of an arrangement',
      { arrangement: { sources: ['moon'] } },
      'arrangements.0.sources.0',
      /No outside fact has the id "moon"/,
    ],
  ])('%s', (_name, change, path, message) => {
    const found = listFaults(change).find((fault) => fault.startsWith(`${path}: `));
    expect(found).toMatch(message);
  });
});
