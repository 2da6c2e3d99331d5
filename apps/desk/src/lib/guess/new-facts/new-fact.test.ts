import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { describe, expect, test } from 'vitest';
import type { EntityJson } from '../../draft/draft.ts';
import { addPart, isPartOf } from './add-part.ts';
import type { Meaning } from './meanings.ts';
import { createFact } from './new-fact.ts';

const entities: readonly EntityJson[] = [
  { type: 'organisation', form: 'state', id: 'ghana', label: 'Ghana' },
  { type: 'person', id: 'ama-osei', label: 'Ama Osei' },
  { type: 'person', id: 'kofi-boateng', label: 'Kofi Boateng' },
  { type: 'place', id: 'geneva', label: 'Geneva' },
  { type: 'organisation', form: 'team', id: 'ghana-women', label: 'Ghana Women' },
];
const paragraph =
  'Ghana sent Ama Osei and Kofi Boateng to Geneva on 3 March 2026 to sign an accord. Ama Osei said that the talks went well. Ghana Women beat Mali Women 3–1. Kofi Boateng said that Accra was calm.';
const article = await readArticle(`Ghana goes to Geneva\n${paragraph}`);
const context = {
  paragraphs: article.paragraphs,
  candidates: listCandidates(article, { published: '2026-03-06', language: 'en' }),
  entities,
};
const mark = (words: string) => {
  const start = paragraph.indexOf(words);
  return { paragraph: 1, start, end: start + words.length };
};
const create = (words: string, meaning: Meaning) => createFact(mark(words), meaning, context);
const sent = 'Ghana sent Ama Osei and Kofi Boateng to Geneva on 3 March 2026';

describe('a fact of marked words', () => {
  test('that somebody did something, with the words as evidence', () => {
    expect(create(sent, 'who').fact).toMatchObject({
      kind: 'clause',
      subject: 'ghana',
      verb: 'send, sent, sent',
      once: true,
      evidence: [mark(sent)],
    });
  });

  test('takes these words and no others', () => {
    const { fact, field } = create('on 3 March 2026', 'when');
    expect(field).toBe('subject');
    expect(fact).toMatchObject({
      subject: { text: '' },
      verb: '',
      time: { date: '2026-03-03' },
      evidence: [mark('on 3 March 2026')],
    });
  });

  test('asks for no reason that the words do not give', () => {
    const { fact } = create('Ghana sent Ama Osei', 'why');
    expect(fact).toMatchObject({ slots: [{ slot: 'object', value: 'ama-osei' }] });
    const why = create(`${sent} to sign an accord`, 'why');
    expect(why.field).toBe('purpose');
  });

  test('that a delegation was sent', () => {
    expect(create(sent, 'sent').fact).toMatchObject({
      kind: 'delegation',
      sender: 'ghana',
      leader: 'ama-osei',
      members: ['kofi-boateng'],
      destinations: ['geneva'],
      departure: { date: '2026-03-03' },
    });
  });

  test('that somebody said something', () => {
    expect(create('Ama Osei said that the talks went well', 'said').fact).toMatchObject({
      kind: 'claim',
      claimant: 'ama-osei',
      content: 'the talks went well',
      voice: { type: 'attributed', claimant: 'ama-osei' },
    });
  });

  test('in the words of somebody, who is named in the evidence', () => {
    const words = 'the talks went well';
    expect(create(words, 'who').fact).toMatchObject({
      kind: 'clause',
      voice: { type: 'attributed', claimant: 'ama-osei' },
      evidence: [mark(words), mark('Ama Osei said')],
    });
  });

  test('in the words of the first of two speakers, and the second is not named in the evidence', () => {
    const marks = [mark('Ama Osei said that the talks went well'), mark('Accra was calm')] as const;
    const { fact } = createFact(marks, 'who', context);
    expect(fact).toMatchObject({ voice: { claimant: 'ama-osei' }, evidence: marks });
  });

  test.each<[string, string, string]>([
    [
      'Ama Osei assured Kofi Boateng of help, saying it was a “good day for all”.',
      'Ama Osei assured Kofi Boateng of help, saying it was a “good day for all”.',
      '',
    ],
    ['Ama Osei accused Ghana of delay.', 'Ama Osei accused Ghana of delay.', ''],
    ['Ama Osei said it was “a good day”.', 'said it was “a good', ''],
    [
      'Ama Osei said it was “a good day”.',
      'Ama Osei said it was “a good day”.',
      'it was “a good day”',
    ],
    ['The talks went well, Ama Osei said.', 'The talks went well', 'the talks went well'],
  ])('in “%s” the words “%s” say “%s”', async (text, words, content) => {
    const other = await readArticle(`Ghana goes to Geneva\n${text}`);
    const candidates = listCandidates(other, { published: '2026-03-06', language: 'en' });
    const start = text.indexOf(words);
    const { fact } = createFact({ paragraph: 1, start, end: start + words.length }, 'said', {
      paragraphs: other.paragraphs,
      candidates,
      entities,
    });
    expect(fact).toMatchObject({ claimant: 'ama-osei', content });
  });

  test('that a side won keeps its verb, and asks for whom', () => {
    const { fact } = create('Ghana Women beat Mali Women 3–1', 'won');
    expect(fact).toMatchObject({ subject: 'ghana-women', verb: 'beat, beat, beaten' });
    expect(fact).toMatchObject({
      slots: [{ slot: 'object' }, { slot: 'score', value: { score: [3, 1] } }],
    });
    expect(create('Ghana', 'decided').fact).toMatchObject({ verb: 'decide, decided, decided' });
  });
});

describe('a part of the open fact', () => {
  const open = create('Ghana sent Ama Osei', 'who').fact;

  test('is what has no verb of its own, in the same sentence', () => {
    expect(isPartOf(open, mark('went well'), 'where', context)).toBe(false);
    expect(isPartOf(open, mark('3–1'), 'count', context)).toBe(false);
    expect(isPartOf(open, mark('on 3 March 2026'), 'when', context)).toBe(true);
    expect(isPartOf(open, mark('Ghana Women beat Mali Women'), 'where', context)).toBe(false);
    expect(isPartOf(open, mark('on 3 March 2026'), 'who', context)).toBe(false);
    expect(isPartOf(undefined, mark('on 3 March 2026'), 'when', context)).toBe(false);
  });

  test('never replaces what the fact says already', () => {
    const whole = create(sent, 'who').fact;
    expect(whole).toMatchObject({ time: { date: '2026-03-03' } });
    expect(isPartOf(whole, mark('on 3 March 2026'), 'when', context)).toBe(false);
    if (open.kind !== 'clause') throw new Error('no clause');
    const { fact } = addPart(open, mark('to Geneva'), 'where', context);
    expect(isPartOf(open, mark('to Geneva'), 'where', context)).toBe(true);
    expect(isPartOf(fact, mark('to Geneva'), 'where', context)).toBe(false);
  });

  test.each<[string, Meaning, Record<string, unknown>]>([
    ['on 3 March 2026', 'when', { time: { granularity: 'day', date: '2026-03-03' } }],
    [
      'to Geneva',
      'where',
      { slots: expect.arrayContaining([{ slot: 'place', before: 'to', value: 'geneva' }]) },
    ],
    [
      'to sign an accord',
      'why',
      {
        slots: expect.arrayContaining([
          { slot: 'purpose', before: 'to', value: { text: 'sign an accord' } },
        ]),
      },
    ],
  ])('"%s" is %s', (words, meaning, parts) => {
    if (open.kind !== 'clause') throw new Error('no clause');
    const { fact } = addPart(open, mark(words), meaning, context);
    expect(fact).toMatchObject(parts);
    expect(fact.evidence.at(-1)).toEqual(mark(words));
  });
});
