import { FactSheet } from '../../src/sheet/fact-sheet.ts';

const evidence = [{ paragraph: 1, start: 0, end: 10 }];
const day = (date: string) => ({ granularity: 'day', date });
const source = { title: 'An almanac', url: 'https://example.org/almanac', accessed: '2012-06-01' };
const person = (id: string, label: string, short: string) => ({ type: 'person', id, label, short });

/** The JSON of a fictional sheet of clauses, with each kind of question and arrangement. */
export const clauseJson = {
  id: 'harbour-strike',
  language: 'en',
  headline: 'Harbour strike ends after talks in Seal Bay',
  summary: 'Dockers in Seal Bay end a strike of nine days.',
  asOf: { granularity: 'month', month: '2012-05' },
  source: { agency: 'Test Wire', digest: '0'.repeat(64), paragraphs: [50, 500] },
  entities: [
    person('ada-berg', 'Ada Berg', 'Berg'),
    person('nils-prytz', 'Nils Prytz', 'Prytz'),
    {
      ...person('olga-dahl', 'Olga Dahl', 'Dahl'),
      outside: true,
      about: 'Dahl ran the port until 2009.',
    },
    { type: 'group', id: 'dockers', label: 'Dockers', phrase: 'the dockers' },
    { type: 'place', id: 'seal-bay', label: 'Seal Bay' },
    { type: 'place', id: 'grey-coast', label: 'Grey Coast', outside: true },
    { type: 'place', id: 'mill-town', label: 'Mill Town', outside: true },
  ],
  outside: [
    {
      id: 'lockout',
      statement: 'The port locked its dockers out on 2 April 2012.',
      time: day('2012-04-02'),
      deed: 'gather outside the locked port',
      source,
    },
    {
      id: 'march',
      statement: 'The dockers marched to the town hall on 1 May 2012.',
      time: day('2012-05-01'),
      deed: 'march to the town hall',
      source,
    },
  ],
  facts: [
    {
      kind: 'clause',
      id: 'strike',
      topic: 'dates',
      subject: 'dockers',
      verb: 'stop, stopped, stopped',
      slots: [{ slot: 'object', value: { text: 'work' } }],
      time: day('2012-05-07'),
      once: true,
      name: 'the strike',
      evidence,
      questions: [
        {
          ask: 'time',
          foils: [
            { fact: 'lockout' },
            { fact: 'march' },
            { date: '2012-05-09', because: 'Two days late: by then the strike had spread.' },
          ],
          more: 'The strike was the first in the port for thirty years.',
        },
        {
          ask: 'time',
          as: 'date',
          foils: [{ fact: 'march' }],
          more: 'The night shift walked out first.',
        },
        {
          ask: 'deed',
          foils: [{ fact: 'lockout' }, { fact: 'march' }],
          more: 'Three ships had to turn back.',
        },
      ],
    },
    {
      kind: 'clause',
      id: 'size',
      topic: 'figures',
      subject: { count: 450, of: 'dockers' },
      verb: 'join, joined, joined',
      slots: [{ slot: 'object', value: { fact: 'strike' } }],
      evidence,
      questions: [
        {
          ask: 'subject',
          as: 'number',
          foils: [{ number: 90, because: 'Ninety is the number of cranes in the port.' }],
          more: 'Nine in ten of the dockers went.',
        },
      ],
    },
    {
      kind: 'clause',
      id: 'talks',
      topic: 'delegates',
      subject: 'ada-berg',
      verb: 'lead, led, led',
      slots: [
        { slot: 'object', value: { text: 'the talks' }, sole: 'One person led them.' },
        { slot: 'place', before: 'in', value: 'seal-bay' },
      ],
      once: true,
      time: day('2012-05-14'),
      evidence,
      questions: [
        {
          ask: 'subject',
          foils: [
            { entity: 'nils-prytz', because: 'Prytz spoke for the port.' },
            { entity: 'olga-dahl' },
          ],
          more: 'The negotiator had settled a strike of pilots in 2005.',
        },
        {
          ask: 'place',
          foils: [
            {
              entity: 'grey-coast',
              because: 'On the Grey Coast the owners of the port had their office.',
            },
            { entity: 'mill-town', because: 'In Mill Town an earlier meeting had been held.' },
          ],
          more: 'Both sides met in the old custom house.',
        },
      ],
    },
    {
      kind: 'clause',
      id: 'end',
      topic: 'outcomes',
      subject: 'dockers',
      verb: 'return, returned, returned',
      slots: [{ slot: 'to', before: 'to', value: { text: 'the quays' } }],
      time: day('2012-05-16'),
      once: true,
      evidence,
      briefingOnly: 'The order and the interval ask about it.',
    },
    {
      kind: 'clause',
      id: 'terms',
      topic: 'outcomes',
      subject: { text: 'the port', plural: false },
      verb: 'promise, promised, promised',
      slots: [
        {
          slot: 'object',
          value: { all: [{ text: 'safer cranes' }, { text: 'shorter night shifts' }] },
        },
      ],
      evidence,
      questions: [
        {
          ask: 'object',
          as: 'multipleChoice',
          stem: 'Which two things did the port promise?',
          foils: [
            { label: 'higher pensions', because: 'Pensions were put off until the autumn.' },
            { label: 'longer holidays', because: 'Holidays had been settled in 2011.' },
          ],
          more: 'The promises bind it for three years.',
        },
      ],
    },
  ],
  arrangements: [
    {
      id: 'course',
      as: 'order',
      topic: 'dates',
      stem: 'Put these in order, earliest first.',
      lines: [{ fact: 'end' }, { fact: 'strike' }, { fact: 'talks' }],
      more: 'The talks took two days.',
    },
    {
      id: 'length',
      as: 'choice',
      topic: 'dates',
      between: ['strike', 'end'],
      stem: 'How many days after the walkout did the dockers return?',
      foils: [
        { number: 2, because: 'Two days passed between the talks and the return.' },
        { number: 7, because: 'Seven days passed between the walkout and the talks.' },
      ],
      more: 'A strike in 1982 had taken a month.',
    },
    {
      id: 'days',
      as: 'match',
      topic: 'dates',
      stem: 'Match each event with its day.',
      rows: [
        { fact: 'strike', option: 'line', target: 'time' },
        { fact: 'talks', option: 'line', target: 'time' },
        { fact: 'end', option: 'line', target: 'time' },
      ],
    },
  ],
  notes: ['Ask the union about the number.'],
};

/** The sheet of `clauseJson`. */
export const clauseSheet: FactSheet = FactSheet.parse(clauseJson);
