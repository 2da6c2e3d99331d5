import { describe, expect, test } from 'vitest';
import { guess, text } from './guess-test-sentence.ts';

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

  test.each<[string, Record<string, unknown>]>([
    [
      'Ama Osei said the port was open, and Li Wen praised it.',
      { voice: { claimant: 'ama-osei' }, verb: 'be, was, been' },
    ],
    ['Outraged delegate Li Wen, a lawyer herself, promised to leave.', { subject: 'li-wen' }],
    [
      'Treasurer Li Wen, Club President Ama Osei and Rosa Díaz all voted to close the port.',
      {
        subject: { all: ['li-wen', 'ama-osei', 'rosa-diaz'] },
        slots: [`content|to|${text('close the port')}`],
      },
    ],
    [
      'Kenya hopes to open a port by the start of the 2030 games.',
      {
        slots: [
          `content|to|${text('open a port')}`,
          `deadline|by|${text('the start of the 2030 games')}`,
        ],
      },
    ],
    [
      'Support fell from about 60 percent to 51 percent.',
      {
        slots: [
          'base|from|{"count":60,"of":"percent","bound":"about"}',
          'amount|to|{"count":51,"of":"percent"}',
        ],
      },
    ],
    [
      'Kenya seeks a joint council to open the port.',
      { slots: [`object||${text('a joint council')}`, `purpose|to|${text('open the port')}`] },
    ],
    [
      'Kenya voted overwhelmingly to open the port.',
      { slots: [`content|to|${text('open the port')}`] },
    ],
    [
      'Delegates voted 40–12 for a port.',
      { slots: ['score||{"score":[40,12]}', expect.anything()] },
    ],
    [
      'Kenya cut the price by lowering a tax.',
      { slots: [expect.anything(), expect.stringMatching(/^means/)] },
    ],
    [
      'Kenya sent aid to flooded villages.',
      { slots: [`object||${text('aid')}`, expect.stringMatching(/^to/)] },
    ],
    [
      'The plan for a port, adopted over bitter protests from Japan, is for a toll to be paid.',
      { subject: { text: 'the plan for a port' }, verb: 'be, was, been', tense: 'present' },
    ],
    [
      'Li Wen argued the port should be open.',
      { verb: 'argue, argued, argued', slots: [`content|that|${text('the port should be open')}`] },
    ],
    [
      'Turning its back on Japan, a small crew left Mombasa.',
      { subject: { text: 'a small crew' }, verb: 'leave, left, left' },
    ],
    ['Even in Geneva, Li Wen resigned.', { subject: 'li-wen' }],
    [
      'The plan fell to dust through a vote.',
      { slots: [`to|to|${text('dust')}`, expect.anything()] },
    ],
    [
      'The strike has ended and the long race for votes has begun.',
      { subject: { text: 'the strike' }, verb: 'end, ended, ended', slots: [] },
    ],
    [
      'Calling for rest, to be paid by Japan, sailor Li Wen said, “We need beds.”',
      { subject: 'li-wen', slots: [`content||${text('“We need beds”')}`] },
    ],
    ['The port could only be closed by a vote.', { verb: '', subject: { text: '' } }],
    ['The port is not expected to open soon.', { verb: '' }],
    [
      'Kenya moved its ships to Mombasa and said Japan was late.',
      { subject: 'kenya', verb: 'move, moved, moved', slots: [expect.anything(), 'to|to|mombasa'] },
    ],
    [
      'The U.N. team in Geneva visited nine U.N. sites as a guest.',
      {
        subject: { text: 'the U.N. team in Geneva' },
        slots: ['object||{"count":9,"of":"U.N. sites"}', expect.anything()],
      },
    ],
  ])('%s', async (sentence, parts) => {
    expect(await guess(sentence)).toMatchObject(parts);
  });

  test('words outside what somebody says are the article’s own', async () => {
    const sentence = 'Ama Osei said on Tuesday after delegates voted for a port that she was glad.';
    const guessed = await guess(sentence, 'delegates voted for a port');
    expect(guessed).toMatchObject({ verb: 'vote, voted, voted' });
    expect(guessed.voice).toBeUndefined();
    const promise = 'Ama Osei promised to leave after delegates voted for a port.';
    expect((await guess(promise, 'delegates voted for a port')).voice).toBeUndefined();
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
