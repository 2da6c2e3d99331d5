import { describe, expect, test } from 'vitest';
import { Clause } from '../sheet/facts/clause.ts';
import { formatTime } from '../sheet/format-time.ts';
import {
  writeDeed,
  writeLine,
  writeQuestion,
  writeStatement,
  type Lexicon,
} from './write-clause.ts';

const names: Readonly<Record<string, string>> = {
  norway: 'Norway',
  sweden: 'Sweden',
  'ada-berg': 'Ada Berg',
  oslo: 'Oslo',
  envoys: 'the envoys',
};

const lexicon: Lexicon = {
  nameOf: (id) => names[id] ?? id,
  nameOfFact: () => 'the storm',
  nounOf: (id) => ({ 'ada-berg': 'person', oslo: 'place', envoys: 'group' })[id] ?? 'state',
  isPlural: (id) => id === 'envoys',
  formatTime: (time) => formatTime(time).replace(' 2012', ''),
};

const day = { granularity: 'day', date: '2012-05-07' };
const evidence = [{ paragraph: 1, start: 0, end: 5 }];
const parse = (parts: Record<string, unknown>): Clause =>
  Clause.parse({ kind: 'clause', id: 'a', evidence, ...parts });

const closing = parse({
  subject: 'norway',
  verb: 'close, closed, closed',
  slots: [
    { slot: 'object', value: { text: 'its ports' } },
    { slot: 'to', before: 'to', value: { text: 'trawlers', plural: true } },
  ],
  time: day,
});
const sending = parse({
  subject: 'norway',
  verb: 'send, sent, sent',
  particle: 'abroad',
  slots: [{ slot: 'object', value: { count: 7, of: 'delegations' } }],
});
const opened = parse({
  subject: 'norway',
  verb: 'leave, left, left',
  particle: 'open',
  slots: [{ slot: 'object', value: { text: 'how the talks could end' } }],
});
const killed = parse({
  subject: { count: 26, of: 'people' },
  verb: 'kill, killed, killed',
  passive: true,
  slots: [{ slot: 'place', before: 'in', value: 'oslo' }],
  time: day,
});
const due = parse({
  subject: { text: 'the delegations', plural: true },
  verb: 'leave, left, left',
  modality: 'planned',
  time: day,
});
const aim = parse({
  subject: 'envoys',
  verb: 'ask, asked, asked',
  modality: 'intended',
  slots: [{ slot: 'for', before: 'for', value: { text: 'talks' } }],
});
const led = parse({
  subject: 'ada-berg',
  verb: 'lead, led, led',
  tense: 'present',
  slots: [{ slot: 'object', value: { text: 'the group' } }],
});
const absent = parse({
  subject: 'sweden',
  verb: 'answer, answered, answered',
  modality: 'negated',
  slots: [{ slot: 'object', value: { text: 'the letter' } }],
});
const formed = parse({
  subject: { all: ['norway', 'sweden'] },
  verb: 'form, formed, formed',
  tense: 'perfect',
  slots: [{ slot: 'object', value: { text: 'a commission' } }],
});
const missing = parse({
  subject: { count: 11, of: 'people' },
  verb: 'find, found, found',
  passive: true,
  tense: 'perfect',
  modality: 'negated',
});
const said = parse({
  subject: 'envoys',
  verb: 'leave, left, left',
  voice: { type: 'attributed', claimant: 'norway', cue: 'says' },
});
const won = parse({
  subject: 'norway',
  verb: 'win, won, won',
  slots: [{ slot: 'score', value: { score: [4, 2] } }],
});
const answered = parse({
  subject: 'norway',
  verb: 'respond, responded, responded',
  slots: [{ slot: 'to', before: 'to', value: { fact: 'storm' } }],
});

test('a described subject has a comma on both sides', () => {
  const found = parse({
    subject: { text: 'Pickles, a dog' },
    verb: 'find, found, found',
    slots: [{ slot: 'object', value: { text: 'the trophy' } }],
  });
  expect(writeStatement(lexicon, found)).toBe('Pickles, a dog, found the trophy.');
  expect(writeLine(lexicon, found)).toBe('Pickles, a dog, finds the trophy');
  const both = { ...found, subject: { text: 'Pickles, a dog and Ada', plural: true } };
  expect(writeStatement(lexicon, both)).toBe('Pickles, a dog and Ada found the trophy.');
});

test('a time stands before a clause that follows the verb, and after all else', () => {
  const reason = { slot: 'reason', before: 'because', value: { text: 'the seas were empty' } };
  const moved = {
    ...closing,
    slots: [...closing.slots, ...parse({ ...closing, slots: [reason] }).slots],
  };
  expect(writeStatement(lexicon, moved)).toBe(
    'Norway closed its ports to trawlers on 7 May because the seas were empty.',
  );
  expect(writeQuestion(lexicon, moved, 'subject')).toBe(
    'Which state closed its ports to trawlers on 7 May because the seas were empty?',
  );
  expect(writeStatement(lexicon, closing)).toBe('Norway closed its ports to trawlers on 7 May.');
});

describe('writeStatement', () => {
  test.each([
    [closing, 'Norway closed its ports to trawlers on 7 May.'],
    [sending, 'Norway sent seven delegations abroad.'],
    [opened, 'Norway left open how the talks could end.'],
    [killed, 'Twenty-six people were killed in Oslo on 7 May.'],
    [due, 'The delegations were due to leave on 7 May.'],
    [aim, 'The envoys were to ask for talks.'],
    [led, 'Ada Berg leads the group.'],
    [absent, 'Sweden did not answer the letter.'],
    [formed, 'Norway and Sweden have formed a commission.'],
    [missing, 'Eleven people have not been found.'],
    [said, 'According to Norway, the envoys left.'],
    [won, 'Norway won 4–2.'],
    [answered, 'Norway responded to the storm.'],
  ])('%#', (clause, statement) => {
    expect(writeStatement(lexicon, clause)).toBe(statement);
  });
});

describe('writeQuestion', () => {
  test.each([
    [closing, 'subject', 'Which state closed its ports to trawlers on 7 May?'],
    [closing, 'object', 'What did Norway close to trawlers on 7 May?'],
    [closing, 'time', 'When did Norway close its ports to trawlers?'],
    [closing, 'deed', 'What did Norway do on 7 May?'],
    [sending, 'object', 'How many delegations did Norway send abroad?'],
    [killed, 'subject', 'How many people were killed in Oslo on 7 May?'],
    [killed, 'place', 'Where were 26 people killed on 7 May?'],
    [due, 'time', 'When were the delegations due to leave?'],
    [aim, 'for', 'What were the envoys to ask for?'],
    [led, 'subject', 'Who leads the group?'],
    [answered, 'to', 'What did Norway respond to?'],
  ])('%#', (clause, ask, question) => {
    expect(writeQuestion(lexicon, clause, ask)).toBe(question);
  });

  test('puts the preposition before a stated head', () => {
    const order = parse({
      subject: { text: 'the group' },
      verb: 'form, formed, formed',
      passive: true,
      slots: [{ slot: 'on', before: 'on', ask: 'whose order', value: 'ada-berg' }],
    });
    expect(writeQuestion(lexicon, order, 'on')).toBe('On whose order was the group formed?');
  });

  test('agrees with a head that asks for several', () => {
    const asked = parse({
      subject: { all: ['norway', 'sweden'] },
      askSubject: 'which two of these states',
      verb: 'meet, met, met',
      tense: 'perfect',
    });
    expect(writeQuestion(lexicon, asked, 'subject')).toBe('Which two of these states have met?');
  });

  test('says "where" with the prepositions of a place, and keeps others', () => {
    const goneFrom = (before: string, value: string) =>
      writeQuestion(
        lexicon,
        parse({
          subject: 'norway',
          verb: 'move, moved, moved',
          slots: [{ slot: 'place', before, value }],
        }),
        'place',
      );
    expect(goneFrom('to', 'oslo')).toBe('Where did Norway move?');
    expect(goneFrom('from', 'oslo')).toBe('Where did Norway move from?');
    expect(goneFrom('with', 'envoys')).toBe('Which group did Norway move with?');
  });

  test('is undefined for a slot that the clause does not have', () => {
    expect(writeQuestion(lexicon, due, 'place')).toBeUndefined();
    expect(writeQuestion(lexicon, led, 'time')).toBeUndefined();
  });
});

test('a headline is in the present tense', () => {
  expect(writeLine(lexicon, closing)).toBe('Norway closes its ports to trawlers');
  expect(writeLine(lexicon, killed)).toBe('Twenty-six people are killed in Oslo');
  expect(writeLine(lexicon, due)).toBe('The delegations are due to leave');
});

test('a deed is a verb phrase in the base form', () => {
  expect(writeDeed(lexicon, closing)).toBe('Close its ports to trawlers');
  expect(writeDeed(lexicon, sending)).toBe('Send seven delegations abroad');
});
