import { listCandidates } from '@dateline/model/candidates';
import { readArticle } from '@dateline/model/editing';
import { describe, expect, test } from 'vitest';
import type { EntityJson } from '../draft/draft.ts';
import { guessClause } from './guess-clause.ts';

const entities: readonly EntityJson[] = [
  { type: 'organisation', form: 'state', id: 'kenya', label: 'Kenya' },
  { type: 'organisation', form: 'state', id: 'japan', label: 'Japan' },
  { type: 'organisation', form: 'state', id: 'chile', label: 'Chile' },
  { type: 'organisation', form: 'state', id: 'turkey', label: 'Turkey' },
  { type: 'organisation', form: 'team', id: 'senegal', label: 'Senegal' },
  {
    type: 'organisation',
    form: 'body',
    id: 'tribunal',
    label: 'Hague Tribunal',
    phrase: 'the Hague Tribunal',
  },
  { type: 'person', id: 'ama-osei', label: 'Ama Osei', short: 'Osei' },
  { type: 'person', id: 'li-wen', label: 'Li Wen' },
  { type: 'person', id: 'rosa-diaz', label: 'Rosa Díaz' },
  { type: 'place', id: 'mombasa', label: 'Mombasa' },
  { type: 'place', id: 'valparaiso', label: 'Valparaíso' },
  { type: 'place', id: 'geneva', label: 'Geneva' },
];

/** Guesses from a sentence. Slots are written as "before name: value". */
async function guess(sentence: string, mark = sentence) {
  const { paragraphs, ...rest } = await readArticle(`A headline\n${sentence}`);
  const frame = { published: '2026-03-06', language: 'en' } as const;
  const candidates = listCandidates({ paragraphs, ...rest }, frame);
  const start = sentence.indexOf(mark);
  const { slots = [], ...clause } = guessClause(
    { paragraph: 1, start, end: start + mark.length },
    { paragraphs, candidates, entities },
  );
  return {
    ...clause,
    slots: slots.map(({ slot, before, value }) =>
      [slot, before ?? '', typeof value === 'string' ? value : JSON.stringify(value)].join('|'),
    ),
  };
}

const text = (words: string, plural = false) =>
  JSON.stringify({ text: words, ...(plural ? { plural: true } : {}) });

describe('the parts of a clause, guessed from marked words', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'Kenya closed the port of Mombasa on 3 March 2026.',
      {
        subject: 'kenya',
        verb: 'close, closed, closed',
        slots: [`object||${text('the port of Mombasa')}`],
        time: { granularity: 'day', date: '2026-03-03', inferred: [] },
      },
    ],
    [
      'On Tuesday Kenya opened a school in Mombasa.',
      {
        subject: 'kenya',
        verb: 'open, opened, opened',
        slots: [`object||${text('a school')}`, 'place|in|mombasa'],
        time: expect.objectContaining({ date: '2026-03-03' }),
      },
    ],
    [
      'At least 26 people were rescued near Valparaíso after a storm.',
      {
        subject: { count: 26, of: 'people', bound: 'atLeast' },
        verb: 'rescue, rescued, rescued',
        passive: true,
        slots: ['place|near|valparaiso', `after|after|${text('a storm')}`],
      },
    ],
    [
      'Ama Osei, the finance minister, resigned because she had lost a vote.',
      {
        subject: 'ama-osei',
        verb: 'resign, resigned, resigned',
        slots: [`reason|because|${text('she had lost a vote')}`],
      },
    ],
    [
      'Japan and Chile signed an accord in Geneva to protect whales.',
      {
        subject: { all: ['japan', 'chile'] },
        verb: 'sign, signed, signed',
        slots: [
          `object||${text('an accord')}`,
          'place|in|geneva',
          `purpose|to|${text('protect whales', true)}`,
        ],
      },
    ],
    [
      'Senegal beat Turkey 3–1.',
      {
        subject: 'senegal',
        verb: 'beat, beat, beaten',
        slots: ['object||turkey', 'score||{"score":[3,1]}'],
      },
    ],
    [
      'The Hague Tribunal did not publish its ruling.',
      {
        subject: 'tribunal',
        verb: 'publish, published, published',
        modality: 'negated',
        slots: [`object||${text('its ruling')}`],
      },
    ],
    [
      'Li Wen is due to visit Geneva in April.',
      {
        subject: 'li-wen',
        verb: 'visit, visited, visited',
        modality: 'planned',
        slots: ['object||geneva'],
        time: expect.objectContaining({ granularity: 'month' }),
      },
    ],
    [
      'Rosa Díaz has led the union for 12 years.',
      {
        subject: 'rosa-diaz',
        verb: 'lead, led, led',
        tense: 'perfect',
        slots: [`object||${text('the union')}`, 'length|for|{"count":12,"of":"years"}'],
      },
    ],
    [
      'Ama Osei said that Kenya had sent three ships to Chile.',
      {
        subject: 'kenya',
        verb: 'send, sent, sent',
        voice: { type: 'attributed', claimant: 'ama-osei', cue: 'says' },
        slots: ['object||{"count":3,"of":"ships"}', 'to|to|chile'],
      },
    ],
    [
      'The bridge, which opened in 1986, collapsed on Monday.',
      {
        subject: { text: 'the bridge' },
        verb: 'collapse, collapsed, collapsed',
        slots: [],
      },
    ],
    [
      'The injured sailors were flown to Valparaíso by Chile.',
      {
        subject: { text: 'the injured sailors', plural: true },
        verb: 'fly, flew, flown',
        passive: true,
        slots: ['to|to|valparaiso', 'by|by|chile'],
      },
    ],
    [
      'Rosa Díaz was the first woman to lead the union.',
      { subject: 'rosa-diaz', verb: 'be, was, been' },
    ],
    [
      'Turkey carried out the strike on Thursday, officials said.',
      {
        subject: 'turkey',
        verb: 'carry, carried, carried',
        particle: 'out',
        slots: [`object||${text('the strike')}`],
      },
    ],
  ])('%s', async (sentence, parts) => {
    expect(await guess(sentence)).toMatchObject(parts);
  });

  test.each<[string, string, Record<string, unknown>]>([
    [
      'Japan has stalled ratification, trying to delay it.',
      'Japan has stalled ratification, trying to delay it.',
      { verb: 'stall, stalled, stalled', slots: [`object||${text('ratification')}`] },
    ],
    [
      'Joint building of planes is in the plan, Ama Osei said.',
      'Joint building of planes',
      { verb: '', slots: [] },
    ],
    [
      'The treaty amounts to recognition of borders and bases, and the parliament has ratified it.',
      'The treaty amounts to recognition of borders and bases, and the parliament has ratified it.',
      { subject: { text: '' }, verb: '' },
    ],
    ['Kenya, which Japan has ratified.', 'Japan has ratified', { subject: 'japan', verb: '' }],
    [
      'Kenya sent a “very old ship” to Chile.',
      'Kenya sent a “very old',
      { subject: 'kenya', slots: ['object||{"text":""}'] },
    ],
    [
      'Kenya sent a “very old ship.”',
      'Kenya sent a “very old ship.”',
      { slots: [`object||${text('a “very old ship.”')}`] },
    ],
    [
      'After a day of talks, Japan and Chile called for peace, saying the plan was due to grow.',
      'Japan and Chile called for peace',
      { subject: { all: ['japan', 'chile'] }, verb: 'call, called, called' },
    ],
    [
      'Exports doubled in 1996 but fell to 14 billion dollars.',
      'fell to 14 billion dollars',
      { subject: { text: '' }, verb: 'fall, fell, fallen' },
    ],
  ])('“%s”: no broken guess from “%s”', async (sentence, mark, parts) => {
    expect(await guess(sentence, mark)).toMatchObject(parts);
  });

  test('a mark without a verb gives what it has', async () => {
    const sentence = 'Kenya closed the port on 3 March 2026.';
    expect(await guess(sentence, 'on 3 March 2026')).toMatchObject({
      verb: '',
      subject: { text: '' },
      time: { date: '2026-03-03' },
    });
  });

  test('hostile words are words', async () => {
    const guessed = await guess('Kenya banned <img src=x onerror=alert(1)> and {{7*7}}.');
    expect(guessed).toMatchObject({ subject: 'kenya', verb: 'ban, banned, banned' });
    expect(guessed.slots.join()).toContain('<img src=x onerror=alert(1)>');
  });
});
