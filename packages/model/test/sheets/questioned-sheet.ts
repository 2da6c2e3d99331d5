import { FactSheet } from '../../src/sheet/fact-sheet.ts';

const evidence = [{ paragraph: 0, start: 0, end: 5 }];
const clause = { kind: 'clause', evidence };
const day = (date: string, minute?: number) => ({ granularity: 'day', date, minute, inferred: [] });
const people = [{ entity: 'dag' }, { entity: 'ida' }];
const words = (...labels: string[]) =>
  labels.map((label) => ({ label, because: `${label} was elsewhere.` }));
const numbers = (...values: number[]) =>
  values.map((number) => ({ number, because: `${number} was counted before.` }));
const ask = (slot: string, stem: string, foils: unknown, rest: object = {}) => ({
  ask: slot,
  stem,
  foils,
  ...rest,
});

/** A fictional sheet in which an editor asks about facts of every kind and about every slot. */
export const questionedSheet: FactSheet = FactSheet.parse({
  id: 'questioned',
  language: 'en',
  headline: 'The river mission',
  summary: 'A state sends a mission down a river.',
  asOf: { granularity: 'year', year: '2001', inferred: [] },
  source: { digest: '0'.repeat(64), paragraphs: [100] },
  entities: [
    {
      id: 'northland',
      type: 'organisation',
      form: 'state',
      label: 'Northland',
      phrase: 'the Northland',
    },
    {
      id: 'southland',
      type: 'organisation',
      form: 'state',
      label: 'Southland',
      aliases: ['the South'],
    },
    {
      id: 'board',
      type: 'organisation',
      form: 'body',
      label: 'River Board',
      phrase: 'the River Board',
    },
    { id: 'union', type: 'organisation', form: 'body', label: 'Farm Union' },
    { id: 'coast', type: 'place', label: 'Grey Coast' },
    { id: 'hill', type: 'place', label: 'Hill Town' },
    { id: 'mill', type: 'place', label: 'Mill Town', about: 'Mill Town lies by the sea.' },
    { id: 'ford', type: 'place', label: 'Ford Town', about: 'Ford Town lies in the south.' },
    { id: 'eva', type: 'person', label: 'Eva Lund', aliases: ['E. Lund'] },
    { id: 'ben', type: 'person', label: 'Ben Strand' },
    { id: 'dag', type: 'person', label: 'Dag Vik', about: 'Dag Vik keeps the harbour.' },
    { id: 'ida', type: 'person', label: 'Ida Moe', about: 'Ida Moe leads the farmers.' },
  ],
  outside: [
    {
      id: 'fair',
      statement: 'Southland held a fair on 4 May 2000.',
      time: day('2000-05-04'),
      deed: 'hold a fair',
      source: { title: 'Almanac', url: 'https://example.org/almanac', accessed: '2026-01-02' },
    },
    {
      id: 'quiet',
      statement: 'Southland stayed silent.',
      source: { title: 'Almanac', url: 'https://example.org/almanac', accessed: '2026-01-02' },
    },
  ],
  facts: [
    {
      id: 'mission',
      kind: 'delegation',
      statement: 'Eva Lund leads six down the river.',
      evidence,
      complete: [{ slot: 'destinations', by: 'article', reason: 'The article names both.' }],
      sender: 'northland',
      orderedBy: 'board',
      leader: 'eva',
      members: ['ben'],
      size: 6,
      destinations: ['coast', 'hill'],
      departure: day('2001-04-05'),
      questions: [
        ask('leader', 'Who leads the mission?', people),
        ask('sender', 'Which state sends the mission?', [
          { entity: 'southland', because: 'It sent none.' },
          { entity: 'union', because: 'It sent a letter.' },
        ]),
        ask('orderedBy', 'Which body ordered the mission?', [
          { entity: 'union', because: 'It sent a letter.' },
        ]),
        ask('members', 'Which two people go?', people, {
          as: 'multipleChoice',
          more: 'Both swim.',
        }),
        ask(
          'destinations',
          'Which two places are next?',
          [{ entity: 'mill' }, { entity: 'ford' }],
          {
            as: 'multipleChoice',
          },
        ),
        ask('departure', 'When does the mission leave?', [
          { date: '2001-04-09', because: 'Easter began.' },
          { fact: 'fair' },
          { fact: 'quiet' },
          { fact: 'signing' },
        ]),
        ask('departure', 'On what day does the mission leave?', [], { as: 'date' }),
        ask('size', 'How many people go?', numbers(4, 9)),
        ask('size', 'How many people go down the river?', numbers(4), { as: 'number' }),
        ask('name', 'What went down the river?', words('a raft', 'a herd')),
      ],
    },
    {
      id: 'chair',
      kind: 'office',
      statement: 'Ben Strand chairs the River Board.',
      evidence,
      topic: 'delegates',
      person: 'ben',
      title: 'chair',
      organisation: 'board',
      status: 'current',
      questions: [
        ask('person', 'Who chairs the River Board?', people),
        ask('title', 'What is Ben Strand?', words('clerk of the River Board', 'its cook')),
        ask('organisation', 'What does Ben Strand chair?', [
          { entity: 'union', because: 'Ida Moe chairs it.' },
        ]),
      ],
    },
    {
      id: 'says',
      kind: 'claim',
      statement: 'Northland says that Southland took the water.',
      evidence,
      voice: { type: 'attributed', claimant: 'northland', cue: 'says' },
      claimant: 'northland',
      cue: 'says',
      about: 'southland',
      content: '{other} took the water',
      questions: [
        ask('claimant', 'Who spoke of the water?', [
          { entity: 'union', because: 'It spoke of bread.' },
          { entity: 'board', because: 'It spoke of fish.' },
        ]),
        ask('content', 'What did Northland say?', words('That the river froze', 'That it rained')),
      ],
    },
    {
      ...clause,
      id: 'signing',
      subject: 'eva',
      verb: 'sign, signed, signed',
      slots: [
        { slot: 'object', value: { text: 'a truce', short: 'the truce' }, sole: 'There was one.' },
        { slot: 'place', before: 'in', value: 'hill' },
      ],
      time: day('2001-03-25', 101),
      name: 'the signing',
      line: 'Eva Lund signs a truce',
      questions: [
        ask('subject', 'Who signed?', people),
        ask('object', 'What was signed?', words('a bill', 'a letter'), {
          key: 'the truce of March',
        }),
        ask('place', 'Where was it signed?', [{ entity: 'mill' }, { fact: 'visit' }], {
          topic: 'places',
        }),
        ask('deed', 'What did Eva Lund do in March?', [
          { fact: 'visit' },
          { fact: 'fair' },
          { fact: 'quiet' },
          { fact: 'chair' },
        ]),
        ask('name', 'What was on 25 March?', [{ fact: 'visit' }, ...words('a feast')]),
        ask(
          'minute',
          'In which minute did Eva Lund sign?',
          words('The 9th minute', 'The 12th minute'),
        ),
        ask('time', 'When was it signed?', [
          { date: '2001-03', because: 'It took no month.' },
          { date: '2001', because: 'It took no year.' },
        ]),
      ],
    },
    {
      ...clause,
      id: 'visit',
      subject: 'ben',
      verb: 'visit, visited, visited',
      slots: [
        { slot: 'object', value: { all: ['dag', 'ida'] } },
        { slot: 'place', before: 'in', value: 'ford' },
      ],
      complete: [{ slot: 'object', by: 'article', reason: 'The article names both.' }],
      time: { granularity: 'month', month: '2001-02', inferred: [] },
      name: 'the visit',
      questions: [
        ask(
          'object',
          'Which two people were seen?',
          [
            { entity: 'eva', because: 'She was at sea.' },
            { label: 'a crowd', because: 'None came.' },
          ],
          { as: 'multipleChoice', keys: ['dag', 'ida'] },
        ),
        ask('time', 'In which month was the visit?', [{ fact: 'signing' }], { as: 'date' }),
      ],
    },
    {
      ...clause,
      id: 'cost',
      subject: 'northland',
      verb: 'pay, paid, paid',
      slots: [{ slot: 'object', value: { count: 1250, of: 'million pounds', bound: 'about' } }],
      time: { granularity: 'interval', start: '2001-01-03', end: '2001-01-09', inferred: [] },
      questions: [
        ask('object', 'About how many pounds did Northland pay?', [
          ...numbers(700),
          { fact: 'crowd' },
        ]),
        ask('object', 'How much did Northland pay?', numbers(700, 2000), { as: 'number' }),
        ask('time', 'Over which days did Northland pay?', [], { as: 'date' }),
      ],
    },
    {
      ...clause,
      id: 'crowd',
      subject: { count: 300, of: 'people' },
      unit: 'guests',
      verb: 'come, came, come',
      time: { granularity: 'year', year: '2001', inferred: [] },
      questions: [
        ask('subject', 'How many came?', numbers(100, 900)),
        ask('subject', 'How many people came at all?', numbers(100), { as: 'number' }),
        ask('time', 'In which year did they come?', numbers(), { as: 'date' }),
      ],
    },
  ],
});
