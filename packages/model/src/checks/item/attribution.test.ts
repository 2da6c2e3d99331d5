import { expect, test } from 'vitest';
import { correctSheet } from '../../../test/correct-sheet.ts';
import { openBank } from '../../../test/bank-items.ts';
import { runItemCheck } from '../../../test/run-item-check.ts';
import { buildWorldSheet } from '../../../test/sheets/world-sheet.ts';
import { questionedSheet } from '../../../test/sheets/questioned-sheet.ts';

const { context, find } = openBank(questionedSheet);
const messagesOf = (id: string, stem: string) =>
  runItemCheck(16, { ...find(id), stem }, context).map(({ message }) => message);

test('a short name or another name of the claimant names it, but not as a part of a word', () => {
  const entities = questionedSheet.entities.map((entity) =>
    entity.label === 'Northland' ? { ...entity, short: 'NL', aliases: ['The Norths'] } : entity,
  );
  const named = openBank({ ...questionedSheet, entities });
  const flaws = (stem: string) =>
    runItemCheck(16, { ...named.find('says/content-choice'), stem }, named.context);
  expect(flaws('What did NL say?')).toEqual([]);
  expect(flaws('What did the Norths say?')).toEqual([]);
  expect(flaws('What did the Finlanders say?')).toHaveLength(1);
});

test('a question about what was said names the claimant, in any case', () => {
  const id = 'says/content-choice';
  expect(messagesOf(id, 'The Northland said what?')).toEqual([]);
  expect(messagesOf(id, 'What did THE NORTHLAND say?')).toEqual([]);
  expect(messagesOf(id, 'What was said?')).toEqual([
    'It tests a claim of the Northland without naming the Northland',
  ]);
});

test('a name that is longer with a capital letter may open the stem or stand within it', () => {
  const sheet = correctSheet(questionedSheet, { northland: { label: 'ßland', phrase: 'ßland' } });
  const bank = openBank(sheet);
  const item = bank.find('says/content-choice');
  for (const stem of ['SSland said what?', 'What did ßland say?']) {
    expect(runItemCheck(16, { ...item, stem }, bank.context)).toEqual([]);
  }
});

test('a question about who said something does not name the claimant', () => {
  expect(messagesOf('says/claimant-choice', 'Who spoke of the water?')).toEqual([]);
});

const foils = [
  { label: 'The accord of Rome', because: 'It was about fish.' },
  { label: 'The accord of Bern', because: 'It was about trains.' },
];
/** The bank of one question about a clause that Northland says. */
const openAttributed = (question: object) =>
  openBank(
    buildWorldSheet([
      {
        id: 'broken',
        subject: 'southland',
        verb: 'break, broke, broken',
        slots: [{ slot: 'object', value: { text: 'the accord of Oslo' }, ask: 'which accord' }],
        voice: { type: 'attributed', claimant: 'northland', cue: 'says' },
        questions: [{ ask: 'object', foils, more: 'It was signed in spring.', ...question }],
      },
    ]),
  );

test.each([
  ['Which accord did Southland break?', 1],
  ['An envoy spoke. Which accord, by her later account, did Southland break?', 0],
  ['Which accord, says Northland, did Southland break?', 0],
])(
  'a question about what a clause says in somebody’s voice names who says so: %s',
  (stem, flaws) => {
    const bank = openAttributed({ stem });
    const found = runItemCheck(16, bank.find('broken/object-choice'), bank.context);
    expect(found.map(({ message }) => message)).toEqual(
      Array.from({ length: flaws }, () => 'It tests a claim of Northland without naming Northland'),
    );
  },
);

test('the question that an attributed clause gives names who says so', () => {
  const { context: own, find: findOwn } = openAttributed({});
  const item = findOwn('broken/object-choice');
  expect(item.stem).toBe('According to Northland, which accord did Southland break?');
  expect(runItemCheck(16, item, own)).toEqual([]);
});

const asked = openAttributed({ stem: 'Which accord, says Northland, did Southland break?' });
const flawsOf = (changes: object): number =>
  runItemCheck(16, { ...asked.find('broken/object-choice'), ...changes }, asked.context).length;

test.each([
  ['a judgement', 'The regime had it signed.', 1],
  ['a judgement in quotation marks', 'Northland spoke of a “regime”.', 0],
  ['blame in nobody’s voice', 'It violated the accord.', 1],
  ['blame by whoever the line names', 'Northland says that Southland violated it.', 0],
  ['a judgement by whoever the line names', 'Northland says that the regime signed it.', 1],
])('feedback with %s: %j', (_what, line, count) => {
  const { key, options } = asked.find('broken/object-choice').feedback;
  const [first = ''] = Object.keys(options);
  for (const topic of ['claims', 'outcomes']) {
    expect(flawsOf({ topic, feedback: { key: line, options } })).toBe(count);
    expect(flawsOf({ topic, feedback: { key, options: { ...options, [first]: line } } })).toBe(
      count,
    );
  }
});

test('the targets of a match and the events on a line are read, too', () => {
  const label = 'The regime of Oslo';
  expect(flawsOf({ interaction: 'match', targets: [{ id: 't1', label }], key: {} })).toBe(1);
  expect(flawsOf({ picture: { kind: 'line', events: [{ label }] } })).toBe(1);
});
