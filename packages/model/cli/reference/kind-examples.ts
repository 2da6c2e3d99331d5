import { statementExamples } from '../../src/sheet/faults/field-examples.ts';

const evidence = [{ quote: 'exact words of the article' }];

/** An example for each variant of a type, by the word that tells the variants apart, and for some types by their name. */
export const kindExamples: ReadonlyMap<string, object> = new Map<string, object>([
  [
    'person',
    { type: 'person', id: 'bilawal', label: 'Bilawal Bhutto Zardari', short: 'Bhutto Zardari' },
  ],
  ['place', { type: 'place', id: 'lake-town', label: 'Lake Town', partOf: 'coast' }],
  [
    'organisation',
    {
      type: 'organisation',
      id: 'un',
      label: 'United Nations',
      phrase: 'the United Nations',
      short: 'the UN',
      form: 'body',
    },
  ],
  [
    'agreement',
    { type: 'agreement', id: 'abm-treaty', label: 'ABM Treaty', phrase: 'the ABM Treaty' },
  ],
  ['group', { type: 'group', id: 'us-lawmakers', label: 'US lawmakers' }],
  [
    'Value',
    [
      'india',
      { text: 'the ambassadors of the five powers', short: 'the ambassadors', plural: true },
      { count: 26, of: 'people', bound: 'atLeast' },
      { score: [4, 2] },
      { fact: 'attack' },
      { time: { granularity: 'year', year: '2027' } },
      { all: ['india', 'pakistan'] },
    ],
  ],
  ['Slot', { slot: 'place', before: 'in', value: 'pakistan' }],
  ['QuotedEvidence', { quote: 'exact words of the article' }],
  ['PlacedEvidence', { paragraph: 2, start: 14, end: 40 }],
  [
    'clause',
    {
      kind: 'clause',
      id: 'strikes',
      topic: 'dates',
      subject: 'india',
      verb: 'strike, struck, struck',
      slots: [
        { slot: 'object', value: { text: 'targets' } },
        { slot: 'place', before: 'in', value: { all: ['pakistan', 'kashmir'] } },
      ],
      time: { granularity: 'day', date: '2025-05-07', inferred: ['year'] },
      once: true,
      name: 'India’s strikes',
      line: 'India strikes targets in Pakistan',
      evidence,
      questions: [
        {
          ask: 'time',
          as: 'choice',
          stem: 'When did India first strike targets in Pakistan?',
          foils: [
            { fact: 'airspace-closed', because: 'On that day Pakistan closed its airspace.' },
            { date: '2025-05-06', because: 'In London it was still 6 May, but not in India.' },
            { date: '2025-05-10', because: 'On 10 May the fighting ended.' },
          ],
          more: 'India struck fifteen days after the attack at Pahalgam.',
        },
      ],
    },
  ],
  [
    'delegation',
    {
      kind: 'delegation',
      id: 'moscow-delegation',
      statement: statementExamples.delegation,
      short: 'the Moscow delegation',
      modality: 'planned',
      sender: 'pakistan',
      leader: 'syed-tariq-fatemi',
      destinations: ['moscow'],
      departure: { granularity: 'day', date: '2025-06-02' },
      evidence,
    },
  ],
  [
    'office',
    {
      kind: 'office',
      id: 'prime-minister',
      statement: statementExamples.office,
      person: 'shehbaz-sharif',
      title: 'prime minister',
      organisation: 'pakistan',
      status: 'current',
      exclusive: true,
      evidence,
    },
  ],
  [
    'claim',
    {
      kind: 'claim',
      id: 'south-on-dam',
      statement: statementExamples.claim,
      voice: { type: 'attributed', claimant: 'southland', cue: 'says' },
      claimant: 'southland',
      cue: 'says',
      content: 'the dam of {other} breaks the accord',
      about: 'northland',
      evidence,
    },
  ],
  [
    'order',
    {
      id: 'order-of-events',
      as: 'order',
      topic: 'dates',
      stem: 'Put these in order, earliest first.',
      lines: [{ fact: 'attack' }, { fact: 'strikes' }, { fact: 'understanding' }],
    },
  ],
  [
    'match',
    {
      id: 'leaders',
      as: 'match',
      topic: 'delegates',
      stem: 'Which delegation did each of them lead?',
      rows: ['mission', 'envoys', 'moscow-delegation'].map((fact) => ({
        fact,
        option: 'leader',
        target: 'name',
      })),
    },
  ],
  [
    'line',
    {
      id: 'line-strikes',
      as: 'line',
      topic: 'dates',
      stem: 'When did India first strike targets in Pakistan?',
      asked: 'strikes',
      events: [
        { fact: 'attack' },
        { fact: 'understanding', name: 'the understanding' },
        { fact: 'hearing', because: 'The court sat on 3 June.' },
      ],
      more: 'The strikes began on 7 May.',
    },
  ],
  [
    'number',
    {
      id: 'days-between',
      as: 'number',
      topic: 'dates',
      stem: 'How many days after the attack did India strike?',
      between: ['attack', 'strikes'],
      unit: 'days',
      foils: [
        { number: 14, because: 'The fourteenth day was 6 May.' },
        { number: 18, because: 'After eighteen days the fighting ended.' },
      ],
    },
  ],
]);
