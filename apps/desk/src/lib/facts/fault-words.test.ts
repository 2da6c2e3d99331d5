import { readArticle } from '@dateline/model/editing';
import { describe, expect, test } from 'vitest';
import { createDraft } from '../draft/create-draft.ts';
import type { ClauseJson, EntityJson, FactJson } from '../draft/draft.ts';
import { checkFact } from './check-fact.ts';
import { describeFaults } from './fault-words.ts';

const article = await readArticle(
  'Kenya sends boats\nOn 3 March 2026 Kenya sent more than 26 boats to Mombasa. Ama Osei won 3–1.',
);
const about = {
  headline: 'Kenya sends boats',
  publisher: 'The Harbour Post',
  agency: '',
  url: '',
  published: '2026-03-06',
  language: 'en',
  ownsText: false,
};
const entities: EntityJson[] = [
  { type: 'organisation', form: 'state', id: 'kenya', label: 'Kenya' },
  { type: 'organisation', form: 'state', id: 'chile', label: 'Chile' },
  { type: 'place', id: 'mombasa', label: 'Mombasa' },
];
const clause: ClauseJson = {
  kind: 'clause',
  id: 'sent',
  subject: 'kenya',
  verb: 'send, sent, sent',
  slots: [
    { slot: 'object', value: { count: 26, of: 'boats', bound: 'atLeast' } },
    { slot: 'to', before: 'to', value: 'mombasa' },
  ],
  time: { granularity: 'day', date: '2026-03-03' },
  evidence: [{ paragraph: 1, start: 0, end: 57 }],
};

function describeFact(fact: FactJson, others: FactJson[] = []): string[] {
  const draft = createDraft(article, about);
  const sheet = { ...draft.sheet, entities, facts: [fact, ...others] };
  return describeFaults(checkFact(sheet, fact, article), fact, entities).map(
    ({ field, label, text }) => `${field} | ${label}: ${text}`,
  );
}

const object = (value: ClauseJson['subject']): ClauseJson => ({
  ...clause,
  slots: [{ slot: 'object', value }],
});

describe('what is missing in a fact, in the words of its form:', () => {
  test('nothing, if it is complete', () => {
    expect(describeFact(clause)).toEqual([]);
  });

  test.each<[string, FactJson, string]>([
    ['who', { ...clause, subject: { text: '' } }, 'subject | Who or what: still empty.'],
    [
      'the verb',
      { ...clause, verb: 'sen' },
      'verb | Did: write what they did, in the past: “struck”, “agreed”.',
    ],
    [
      'the evidence',
      { ...clause, evidence: [] },
      'evidence | Evidence: mark the words of the article that say it.',
    ],
    [
      'the date',
      { ...clause, time: { granularity: 'day', date: '' } },
      'time | When: choose the date, or say that it has none.',
    ],
    ['a part', object({ text: '' }), 'object | Whom or what: still empty.'],
    [
      'a name that is gone',
      object('peru'),
      'object | Whom or what: this is no name of the list yet. Choose one, or add it.',
    ],
    [
      'another number',
      object({ count: 62, of: 'boats', bound: 'atLeast' }),
      'object | Whom or what: you have 62; the article says “26”.',
    ],
    [
      'a bound',
      object({ count: 26, of: 'boats' }),
      'object | Whom or what: you have exactly 26; the article says at least so many. Write “at least 26”.',
    ],
    [
      'another day',
      { ...clause, time: { granularity: 'day', date: '2026-03-05' } },
      'time | When: you have 5 March 2026; the article says “3 March 2026”.',
    ],
    [
      'another name',
      { ...clause, subject: 'chile' },
      'subject | Who or what: you have “Chile”; the article says “Kenya” and “Mombasa”.',
    ],
    [
      'an invisible character',
      object({ text: 'boats\u202Estaob' }),
      'object | Whom or what: this text holds an invisible character; type it again.',
    ],
    [
      'a name for the event that is meant',
      object({ fact: 'nameless' }),
      'object | Whom or what: the fact that it names has no name for its event. Give it one there.',
    ],
    [
      'the reason why it is said elsewhere',
      { ...clause, elsewhere: [{ slot: 'object', why: '' }] },
      'elsewhere | Said elsewhere, because: still empty.',
    ],
    [
      'a person where a place stands',
      {
        kind: 'office',
        id: 'post',
        statement: 'Mombasa is director of Kenya.',
        person: 'mombasa',
        title: 'director',
        organisation: 'kenya',
        status: 'current',
        evidence: clause.evidence,
      },
      'person | Who: “Mombasa” is a place; this takes a person. Choose another, or change it under Names.',
    ],
  ])('%s', (_name, fact, words) => {
    expect(describeFact(fact, [{ ...clause, id: 'nameless' }])).toContain(words);
  });

  test('one message for each field that is empty', () => {
    const voice = { type: 'attributed', claimant: '', cue: 'says' } as const;
    const claim: FactJson = {
      kind: 'claim',
      id: 'c',
      statement: '',
      voice,
      claimant: '',
      cue: 'says',
      content: 'the ships left',
      evidence: clause.evidence,
    };
    expect(describeFact(claim)).toEqual(['claimant | Who said it: still empty.']);
  });

  test('no words of the file format', () => {
    const facts: FactJson[] = [
      { ...clause, subject: { text: '' }, verb: '', evidence: [] },
      {
        kind: 'delegation',
        id: 'd',
        statement: '',
        sender: '',
        leader: 'x',
        destinations: [],
        evidence: [],
      },
      {
        kind: 'claim',
        id: 'c',
        statement: '',
        claimant: '',
        cue: 'says',
        content: '',
        evidence: [],
      },
    ];
    for (const fact of facts) {
      expect(describeFact(fact).join('\n')).not.toMatch(/JSON|slot|entity|\{|"|undefined/);
      expect(describeFact(fact).length).toBeGreaterThan(1);
    }
  });
});
