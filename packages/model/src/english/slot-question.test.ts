import { expect, test } from 'vitest';
import { Clause } from '../sheet/facts/clause.ts';
import { writeQuestion, type Lexicon } from './write-clause.ts';

const lexicon: Lexicon = {
  nameOf: (id) => ({ norway: 'Norway', 'ada-berg': 'Ada Berg' })[id] ?? id,
  nameOfFact: () => 'the storm',
  nounOf: (id) => (id === 'ada-berg' ? 'person' : 'state'),
  isPlural: () => false,
  formatTime: () => '7 May',
};

/** The question about the last of the slots; a slot is given as [name, preposition, words]. */
function ask(verb: string, slots: readonly (readonly [string, string, string])[]): string {
  const clause = Clause.parse({
    kind: 'clause',
    id: 'a',
    subject: 'ada-berg',
    verb,
    slots: slots.map(([slot, before, text]) => ({
      slot,
      ...(before === '' ? {} : { before }),
      value: text === 'norway' ? text : { text },
    })),
    evidence: [{ paragraph: 1, start: 0, end: 5 }],
  });
  return writeQuestion(lexicon, clause, slots.at(-1)?.[0] ?? '') ?? '';
}

const treaty = ['object', '', 'the treaty'] as const;

test.each([
  [
    'assure, assured, assured',
    [
      ['object', '', 'norway'],
      ['content', 'that', 'it would be safe'],
    ],
    'What did Ada Berg assure Norway of?',
  ],
  [
    'tell, told, told',
    [
      ['object', '', 'norway'],
      ['content', 'that', 'it would be safe'],
    ],
    'What did Ada Berg tell Norway?',
  ],
  ['claim, claimed, claimed', [['content', 'that', 'it was safe']], 'What did Ada Berg claim?'],
  [
    'delay, delayed, delayed',
    [treaty, ['purpose', 'to', 'keep a harbour']],
    'Why did Ada Berg delay the treaty?',
  ],
  [
    'delay, delayed, delayed',
    [treaty, ['reason', 'because', 'it was late']],
    'Why did Ada Berg delay the treaty?',
  ],
  [
    'pledge, pledged, pledged',
    [['purpose', 'to', 'consult the council']],
    'What did Ada Berg pledge to do?',
  ],
  ['amount, amounted, amounted', [['to', 'to', 'a promise']], 'What did Ada Berg amount to?'],
  ['call, called, called', [['for', 'for', 'a vote']], 'What did Ada Berg call for?'],
  [
    'send, sent, sent',
    [treaty, ['to', 'to', 'norway']],
    'Which state did Ada Berg send the treaty to?',
  ],
  ['land, landed, landed', [['and', 'and', 'return']], ''],
] as const)('%s %j', (verb, slots, question) => {
  expect(ask(verb, slots)).toBe(question);
});

test('what somebody hopes to do is asked before the other parts, and an article inside the question is small', () => {
  const clause = Clause.parse({
    kind: 'clause',
    id: 'a',
    subject: { text: 'The harbour’s pilots', plural: true },
    verb: 'hope, hoped, hoped',
    tense: 'present',
    slots: [
      { slot: 'purpose', before: 'to', value: { text: 'open the lock' } },
      { slot: 'by', before: 'by', value: { text: 'the regatta' } },
    ],
    evidence: [{ paragraph: 1, start: 0, end: 5 }],
  });
  expect(writeQuestion(lexicon, clause, 'purpose')).toBe(
    'What do the harbour’s pilots hope to do by the regatta?',
  );
});
