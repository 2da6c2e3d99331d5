import { FactSheet } from '../../src/sheet/fact-sheet.ts';

const clause = { kind: 'clause', evidence: [{ paragraph: 0, start: 0, end: 5 }], once: true };
const day = (date: string) => ({ granularity: 'day', date, inferred: [] });

/** A clause that gives a number of something. */
const arrival = (id: string, count: number, of: string) => ({
  ...clause,
  id,
  subject: 'northland',
  verb: 'count, counted, counted',
  slots: [{ slot: 'object', value: { count, of } }],
  line: `The number of ${of}`,
});

/** A fictional sheet in which an editor asks about several facts at once, with wrong answers from other facts. */
export const arrangedSheet: FactSheet = FactSheet.parse({
  id: 'arranged',
  language: 'en',
  headline: 'The river dispute',
  summary: 'Two states dispute the water of a river.',
  asOf: { granularity: 'month', month: '2001-06', inferred: [] },
  source: { digest: '0'.repeat(64), paragraphs: [100] },
  entities: [
    { id: 'northland', type: 'organisation', form: 'state', label: 'Northland' },
    { id: 'eva', type: 'person', label: 'Eva Lund' },
  ],
  outside: [
    {
      id: 'festival',
      statement: 'Southland held its river festival on 4 May 2001.',
      time: day('2001-05-04'),
      deed: 'hold a river festival',
      source: { title: 'Almanac', url: 'https://example.org/almanac', accessed: '2026-01-02' },
    },
  ],
  facts: [
    {
      ...clause,
      id: 'closure',
      subject: 'northland',
      verb: 'close, closed, closed',
      slots: [{ slot: 'object', value: { text: 'the upper dam' } }],
      time: day('2001-03-03'),
      name: 'the closure',
      line: 'Northland closes the upper dam',
      questions: [
        {
          ask: 'time',
          stem: 'When did Northland shut the river off?',
          foils: [
            { fact: 'truce' },
            { fact: 'festival' },
            { date: '2001-03-09', because: 'Six days on.' },
          ],
        },
        {
          ask: 'object',
          stem: 'What did Northland shut?',
          key: 'the upper dam of the river',
          foils: [
            { label: 'the lower dam of the river', because: 'The lower dam stayed open.' },
            { label: 'the old port at the sea', because: 'The old port lay idle.' },
          ],
        },
      ],
    },
    {
      ...clause,
      id: 'truce',
      subject: 'eva',
      verb: 'sign, signed, signed',
      slots: [{ slot: 'object', value: { text: 'a truce' } }],
      time: day('2001-03-25'),
      name: 'the truce',
      line: 'Eva Lund signs a truce',
      questions: [
        {
          ask: 'time',
          as: 'date',
          stem: 'On what day did the two sides agree?',
          foils: [{ fact: 'closure' }, { date: '2001-03-10', because: 'A fortnight too early.' }],
        },
      ],
    },
    {
      ...clause,
      id: 'visit',
      subject: 'eva',
      verb: 'visit, visited, visited',
      slots: [{ slot: 'object', value: { text: 'the coast' } }],
      time: day('2001-05-25'),
      name: 'the visit',
      line: 'Eva Lund visits the coast',
    },
    arrival('farms', 140, 'farms'),
    arrival('boats', 7, 'boats'),
    arrival('barges', 30, 'barges'),
  ],
  arrangements: [
    {
      id: 'by-size',
      as: 'order',
      by: 'count',
      topic: 'figures',
      stem: 'Put these in order, the smallest number first.',
      lines: [
        { fact: 'boats' },
        { fact: 'barges', label: 'barges on the river' },
        { fact: 'farms' },
      ],
    },
    {
      id: 'days-of-deeds',
      as: 'match',
      topic: 'dates',
      stem: 'Which day belongs to which deed?',
      rows: [
        { fact: 'closure', option: 'line', target: 'time', optionLabel: 'the shut dam' },
        { fact: 'truce', option: 'line', target: 'time', targetLabel: 'late March' },
        { fact: 'visit', option: 'line', target: 'time' },
      ],
    },
    {
      id: 'days-to-the-truce',
      as: 'number',
      topic: 'dates',
      stem: 'How many days lay between the closure and the truce?',
      between: ['closure', 'truce'],
      foils: [
        { number: 12, because: 'Too few.' },
        { number: 40, because: 'Too many.' },
      ],
    },
    {
      id: 'months-to-the-visit',
      as: 'choice',
      topic: 'dates',
      stem: 'How many months lay between the truce and the visit?',
      between: ['truce', 'visit'],
      unit: 'months',
      foils: [
        { number: 4, because: 'Too many.' },
        { number: 6, because: 'Far too many.' },
      ],
    },
  ],
});
