import { describe, expect, test } from 'vitest';
import { listEvidenceFaults } from '../../../test/sheets/envoys-sheet.ts';

const closing = {
  subject: 'northland',
  verb: 'close, closed, closed',
  slots: [{ slot: 'object', value: { text: 'the harbour' } }],
  elsewhere: [],
};
const claim = (content: string) => ({
  kind: 'claim',
  voice: { type: 'attributed', claimant: 'ada-holm', cue: 'says' },
  claimant: 'ada-holm',
  cue: 'says',
  about: 'southland',
  content,
  statement: `Ada Holm said that ${content}.`,
});

describe('the evidence of another sentence that names', () => {
  test.each<[string, object, string]>([
    ['the subject', closing, 'verb'],
    [
      'the subject, on the same day',
      { ...closing, time: { granularity: 'day', date: '2001-05-07' } },
      'verb',
    ],
    ['the claimant and the other', claim('{other} blocked the harbour'), 'content'],
  ])('%s is refused, unless `elsewhere` says in which words it tells the fact', (_, fact, slot) => {
    expect(listEvidenceFaults(9, fact)).toEqual([
      expect.stringMatching(new RegExp(`^fact act, ${slot}: the sheet has ".*mark the words`)),
    ]);
    const elsewhere = [{ slot, why: 'the article says “sold”' }];
    expect(listEvidenceFaults(9, { ...fact, elsewhere })).toEqual([]);
  });

  test('is refused though another slot is said elsewhere', () => {
    const elsewhere = [{ slot: 'object', why: 'the next sentence names it' }];
    expect(listEvidenceFaults(9, { ...closing, elsewhere })).toEqual([
      expect.stringMatching(/^fact act, verb: the sheet has ".*mark the words/),
    ]);
  });

  test.each<[string, object]>([
    ['the verb', { ...closing, verb: 'sell, sold, sold' }],
    ['a word of a slot', { ...closing, slots: [{ slot: 'object', value: { text: 'a boat' } }] }],
    ['the names of two slots', { ...closing, slots: [{ slot: 'object', value: 'southland' }] }],
    ['a word of the claim', claim('{other} had no boats')],
  ])('%s is accepted', (_name, fact) => {
    expect(listEvidenceFaults(9, fact)).toEqual([]);
  });
});
