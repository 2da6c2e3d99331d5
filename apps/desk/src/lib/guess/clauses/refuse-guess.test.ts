import { describe, expect, test } from 'vitest';
import { guess, text } from './guess-test-sentence.ts';

describe('a guess that keeps to the sentence', () => {
  test.each([
    ['Russian officials left.', 'Russian officials'],
    ['Slavic scholars left, and other Slavic guests.', 'Slavic scholars'],
    ['Public officials left.', 'public officials'],
  ])('%s The subject is %s', async (sentence, subject) => {
    expect(await guess(sentence)).toMatchObject({ subject: { text: subject } });
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
      'Kenya planned to build a port.',
      'Kenya planned to build a port.',
      { verb: 'plan, planned, planned', slots: [`content|to|${text('build a port')}`] },
    ],
    [
      'Kenya hopes to build a port.',
      'Kenya hopes to build a port.',
      { verb: 'hope, hoped, hoped', tense: 'present' },
    ],
    [
      'Kenya left open how the disputes could be resolved.',
      'Kenya left open how the disputes could be resolved.',
      {
        verb: 'leave, left, left',
        slots: [`content|open|${text('how the disputes could be resolved')}`],
      },
    ],
    [
      'Exports doubled in 1996 but fell to 14 billion dollars.',
      'fell to 14 billion dollars',
      { subject: { text: '' }, verb: 'fall, fell, fallen' },
    ],
  ])('“%s”: no broken guess from “%s”', async (sentence, mark, parts) => {
    expect(await guess(sentence, mark)).toMatchObject(parts);
  });
});
