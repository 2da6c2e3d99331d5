import { FactSheet } from '../../src/sheet/fact-sheet.ts';

const evidence = [{ paragraph: 0, start: 0, end: 5 }];
const clause = { kind: 'clause', evidence, once: true };
const day = (date: string) => ({ granularity: 'day', date, inferred: [] });

/** A fictional sheet in which an editor asks every question. */
export const askedSheet: FactSheet = FactSheet.parse({
  id: 'asked',
  language: 'en',
  headline: 'The river dispute',
  summary: 'Two states dispute the water of a river.',
  asOf: { granularity: 'month', month: '2001-03', inferred: [] },
  source: { digest: '0'.repeat(64), paragraphs: [100] },
  entities: [
    { id: 'northland', type: 'organisation', form: 'state', label: 'Northland' },
    { id: 'eva', type: 'person', label: 'Eva Lund' },
    { id: 'ben', type: 'person', label: 'Ben Strand' },
    { id: 'cleo', type: 'person', label: 'Cleo Fjeld' },
    { id: 'dag', type: 'person', label: 'Dag Vik', about: 'Dag Vik keeps the harbour.' },
    { id: 'ida', type: 'person', label: 'Ida Moe', about: 'Ida Moe leads the farmers.' },
  ],
  facts: [
    {
      ...clause,
      id: 'closure',
      subject: 'northland',
      verb: 'close, closed, closed',
      slots: [
        { slot: 'object', value: { text: 'the upper dam' } },
        { slot: 'reason', before: 'because of', value: { text: 'a drought' } },
      ],
      time: day('2001-03-03'),
      name: 'the closure of the upper dam',
      line: 'Northland closes the upper dam',
      questions: [
        {
          ask: 'reason',
          stem: 'Why did Northland shut the river off?',
          foils: [
            { label: 'a flood', because: 'The last flood was ten years before.' },
            { label: 'a strike', because: 'The engineers worked on through the winter.' },
            { label: 'a fire', because: 'Fire broke out only in summer, in the hills.' },
          ],
          more: 'Rain had failed for two years, and the farms lost their crops.',
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
      line: 'Eva Lund signs a truce',
      questions: [
        {
          ask: 'time',
          stem: 'When did Eva Lund sign a truce after the closure of the upper dam?',
          foils: [
            { date: '2001-03-12', because: 'The negotiators first met on that Monday.' },
            { date: '2001-03-20', because: 'The council heard both sides then.' },
            { date: '2001-03-30', because: 'Observers arrived at the border instead.' },
          ],
          more: 'Three weeks of negotiations had come before.',
        },
      ],
    },
    {
      ...clause,
      id: 'visit',
      modality: 'planned',
      subject: 'eva',
      verb: 'visit, visited, visited',
      slots: [{ slot: 'object', value: { text: 'the coast' } }],
      time: day('2001-04-05'),
      line: 'Eva Lund visits the coast',
      questions: [
        {
          ask: 'time',
          stem: 'When was she, Eva Lund, due on the coast?',
          foils: [
            { date: '2001-04-02', because: 'Parliament was to sit on that Monday.' },
            { date: '2001-04-09', because: 'Easter began a week later.' },
            { date: '2001-04-12', because: 'Seven days too late: the ferry would have left.' },
          ],
          more: 'The ferries were to start again in the same week.',
        },
      ],
    },
    {
      ...clause,
      id: 'guests',
      subject: 'eva',
      verb: 'invite, invited, invited',
      slots: [{ slot: 'object', value: { all: ['ben', 'cleo'] } }],
      complete: [{ slot: 'object', by: 'article', reason: 'The article names both.' }],
      questions: [
        {
          ask: 'object',
          as: 'multipleChoice',
          stem: 'Which two people did Eva Lund invite?',
          foils: [{ entity: 'dag' }, { entity: 'ida' }],
          more: 'The two had measured the river for thirty years.',
        },
      ],
    },
  ],
  arrangements: [
    {
      id: 'in-order',
      as: 'order',
      topic: 'dates',
      stem: 'Put these in order, earliest first.',
      lines: [{ fact: 'closure' }, { fact: 'truce' }, { fact: 'visit' }],
      more: 'All of it happened within five weeks.',
    },
  ],
});
