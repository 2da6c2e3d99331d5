import { expect, test } from 'vitest';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { readArticle } from '../../sheet/text/article-text.ts';
import { compareEvidence } from './compare-evidence.ts';

const northland = { type: 'organisation', id: 'northland', label: 'Northland', form: 'state' };
const holm = { type: 'person', id: 'ada-holm', label: 'Ada Holm' };

const lastParagraph = 'Ben Strand ran the second race at Mill Town.';

/** Compares one fact with an article in whose first paragraph its evidence ends where `|` stands, or else with the paragraph. */
async function compare(marked: string, fact: object, entities: readonly object[] = [northland]) {
  const [evidence = ''] = marked.split('|');
  const text = marked.replace('|', '');
  const sheet = FactSheet.parse({
    id: 'treaty',
    language: 'en',
    headline: 'A treaty',
    summary: 'A treaty.',
    source: {
      published: { granularity: 'day', date: '1998-02-27' },
      digest: '0'.repeat(64),
      paragraphs: [8, text.length, lastParagraph.length],
    },
    entities,
    facts: [{ id: 'fact', evidence: [{ paragraph: 1, start: 0, end: evidence.length }], ...fact }],
  });
  const faults = compareEvidence(sheet, await readArticle(`A treaty\n${text}\n${lastParagraph}`));
  return faults.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const harbour = 'On 7 May 2001 Northland closed the harbour at Lake Town to seven ships.';
const closing = { kind: 'clause', subject: 'northland', verb: 'close, closed, closed' };

test.each<[string, object]>([
  ['name', { name: 'the Strand talks' }],
  ['name', { name: 'the visit of 87 ships' }],
  ['name', { name: 'the second closure' }],
  ['line', { line: 'Ben Strand closes Lake Town' }],
  ['line', { line: 'Lake Town closes on 8 May' }],
  ['statement', { statement: 'Cara Eng closed the harbour.' }],
])('what the paragraph of the evidence does not say is found in the %s', async (slot, fact) => {
  expect(await compare(harbour, { ...closing, ...fact })).toEqual([
    expect.stringMatching(new RegExp(`^facts\\.0\\.${slot}: the sheet has "`)),
  ]);
  const elsewhere = [{ slot, why: 'computed' }];
  expect(await compare(harbour, { ...closing, ...fact, elsewhere })).toEqual([]);
});

test('a phrase has the names and small numbers of the marked words alone, unless the fact says why', async () => {
  const fact = {
    ...closing,
    slots: [{ slot: 'object', value: { text: 'two docks of Lake Town' } }],
  };
  const marked = 'Northland closed the docks.| It has two docks at Lake Town.';
  expect(await compare(marked, fact)).toEqual([
    expect.stringMatching(/^facts\.0\.object: the sheet has "two", "Lake", "Town"; /),
  ]);
  const elsewhere = [{ slot: 'object', why: 'named in the next sentence' }];
  expect(await compare(marked, { ...fact, elsewhere })).toEqual([]);
  expect(await compare(marked.replace('|', ''), fact)).toEqual([]);
});

test.each<[object]>([
  [{ statement: 'Northland closed the harbour, not Mill Town.' }],
  [{ name: 'the closure of Lake Town', line: 'Ships wait at Lake Town on 7 May' }],
  [{ statement: 'Northland closed the harbour of Lake Town to seven ships.' }],
])('what the article says may stand in %j', async (fact) => {
  expect(await compare(harbour, { ...closing, ...fact })).toEqual([]);
});

test('"both" in a phrase refers to something that the evidence may call otherwise', async () => {
  const object = { slot: 'object', value: { text: 'the docks of both towns' } };
  expect(await compare(harbour, { ...closing, slots: [object] })).toEqual([]);
});

test('a right answer in an editor’s words names nothing that the article does not name', async () => {
  const asking = (key: string) => ({
    ...closing,
    slots: [{ slot: 'object', value: { text: 'the harbour', short: 'harbour' } }],
    questions: [
      {
        ask: 'object',
        stem: 'What did Northland close?',
        key,
        foils: [{ label: 'the bridge', because: 'The bridge stayed open.' }],
      },
    ],
  });
  expect(await compare(harbour, asking('The harbour of Hill City'))).toEqual([
    expect.stringMatching(
      /^facts\.0\.key: the sheet has "Hill", "City"; .*leave the rest to the feedback$/,
    ),
  ]);
  expect(await compare(harbour, asking('Harbour at Mill Town'))).toEqual([]);
  expect(await compare(harbour, asking('The harbour, for 40 days'))).toEqual([]);
});

test('a first word is no name if the article writes it in lower case', async () => {
  const text = 'On 7 May 2001, before nightfall, Northland closed the harbour.';
  const compareFirst = (word: string) =>
    compare(text, { ...closing, statement: `${word} ended the talks.` });
  expect(await compareFirst('Nightfall')).toEqual([]);
  expect(await compareFirst('Merkel')).toEqual([
    expect.stringMatching(/statement: the sheet has "Merkel"; the evidence/),
  ]);
});

test.each(['Turkey, whose parliament', 'Turkey, the ally', 'Kaya, Elif'])(
  'an alias that stands in the evidence word by word is found, with its comma: "%s"',
  async (alias) => {
    const entity = { type: 'group', id: 'lawmakers', label: 'Lawmakers in Ankara' };
    const fact = { ...closing, subject: 'lawmakers' };
    const text = 'Turkey, whose parliament closed it, Turkey, the ally, and Elif Kaya';
    expect(await compare(text, fact, [{ ...entity, aliases: [alias] }])).toEqual([]);
    expect(await compare(text, fact, [{ ...entity, aliases: ['Turkey, that'] }])).toHaveLength(1);
  },
);

test('a name that the evidence lacks is said to stand in the nearest paragraph that has it', async () => {
  const strand = { type: 'person', id: 'ben-strand', label: 'Ben Strand' };
  const fact = { ...closing, subject: 'ben-strand' };
  expect(await compare(harbour, fact, [strand])).toEqual([
    expect.stringMatching(
      /: the sheet has ben-strand \(.*\); the evidence has these names: .*; paragraph 2 names it; .*add the evidence that says it/,
    ),
  ]);
  expect(await compare('He closed the harbour.| Ben Strand left.', fact, [strand])).toEqual([
    expect.stringContaining('; paragraph 1 names it; '),
  ]);
  expect(await compare(harbour, { ...closing, subject: 'ada-holm' }, [holm])).toEqual([
    expect.not.stringContaining('names it'),
  ]);
});

test('a name that the evidence calls something else has two ways out, and one in a post', async () => {
  const law = { type: 'agreement', id: 'law', label: 'Harbour Act' };
  const [inClause] = await compare(harbour, { ...closing, subject: 'law' }, [law]);
  expect(inClause).toContain(
    'If the evidence says "it" or "the law", add {"slot":"subject","why":"…"} to "elsewhere" with the reason, or write the slot in words of the evidence: { "text": "the law" }',
  );
  const post = {
    kind: 'office',
    person: 'ada-holm',
    organisation: 'northland',
    title: 'ship owner',
  };
  const office = { ...post, status: 'current', statement: 'She had seven ships.' };
  const [inOffice] = await compare(harbour, office, [northland, holm]);
  expect(inOffice).toMatch(/add \{"slot":"person","why":"…"\} to "elsewhere" with the reason$/);
});

test('the message about a score says in which words one is read', async () => {
  const slots = [{ slot: 'vote', before: 'by', value: { score: [523, 46] } }];
  const [fault] = await compare(harbour, { ...closing, slots });
  expect(fault).toMatch(/these scores: none; .*in words such as .*"523 votes to 46"/);
});

test('the names that the evidence has are no plurals and adjectives at the start of a sentence', async () => {
  const check = async (text: string): Promise<string | undefined> =>
    (await compare(text, { ...closing, subject: 'ada-holm' }, [holm]))[0];
  expect(await check('Systems of closed locks were shut.')).toContain('these names: none; ');
  expect(await check('Artificial or old locks closed.')).toContain('these names: none; ');
  expect(await check('Northland Systems closed.')).toContain('these names: "Northland Systems"; ');
});

test('initials of a common noun are no name', async () => {
  const check = (text: string) =>
    compare(harbour, { ...closing, slots: [{ slot: 'object', value: { text } }] });
  expect(await check('some AI systems of MEPs')).toEqual([]);
  expect(await check('some EU systems')).toEqual([
    expect.stringMatching(/^facts\.0\.object: the sheet has "EU"; /),
  ]);
});

test('a date in words is that of “last May” on the day of publication', async () => {
  const check = (words: string) =>
    compare('Northland signed the treaty last May.', {
      kind: 'clause',
      subject: 'northland',
      verb: 'sign, signed, signed',
      slots: [{ slot: 'object', value: { text: words } }],
    });
  expect(await check('the treaty of May 1997')).toEqual([]);
  expect(await check('the treaty of May 1996')).toEqual([
    expect.stringMatching(/: the sheet has "May 1996"; the evidence has these dates: "May"; /),
  ]);
});

test('the names in the title of an office are in the evidence', async () => {
  const office = {
    kind: 'office',
    person: 'ada-holm',
    organisation: 'northland',
    status: 'current',
  };
  const check = (title: string) =>
    compare(
      'Ada Holm, the envoy to Lake Town, slept.',
      { ...office, title, statement: 'Ada Holm was an envoy of Northland.' },
      [northland, holm],
    );
  expect(await check('envoy to Lake Town')).toEqual([]);
  expect(await check('envoy to Mill Town')).toEqual([
    expect.stringMatching(/^facts\.0\.title: the sheet has "Mill"; .*"Lake Town"/),
  ]);
});

test('evidence without a word of the fact is refused, whatever is said elsewhere', async () => {
  const fact = {
    kind: 'clause',
    subject: { text: 'a farmer' },
    verb: 'plough, ploughed, ploughed',
  };
  const fault =
    'facts.0.evidence: the evidence has no word of the fact; mark the words that say it';
  expect(await compare(harbour, fact, [])).toEqual([fault]);
  const elsewhere = [{ slot: 'subject', why: 'named in another paragraph' }];
  expect(await compare(harbour, { ...fact, elsewhere }, [])).toEqual([fault]);
  expect(await compare('A farmer had ploughed.', fact, [])).toEqual([]);
});

test.each([
  ['20:17 UTC', []],
  ['20:19 UTC', [expect.stringMatching(/^facts\.0\.clock: /)]],
])('a time of day is compared as words: %s', async (text, faults) => {
  const slots = [{ slot: 'clock', before: 'at', value: { text } }];
  expect(
    await compare('Northland closed the harbour at 20:17 UTC.', { ...closing, slots }),
  ).toEqual(faults);
});

test('the number in a name of craft counts nothing', async () => {
  const text = 'On 7 May 2001 Northland landed Luna-25 beside Chandrayaan-3.';
  const landing = { kind: 'clause', subject: 'northland', verb: 'land, landed, landed' };
  const object = (value: unknown) => ({ ...landing, slots: [{ slot: 'object', value }] });
  expect(await compare(text, object({ text: 'its craft Luna-25' }))).toEqual([]);
  expect(await compare(text, object({ count: 25, of: 'craft' }))).toEqual([
    expect.stringMatching(/object: the sheet has 25; the evidence has these numbers: none/),
  ]);
});
