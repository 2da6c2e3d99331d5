import { expect, test } from 'vitest';
import { beginTestDraft } from '../names/begin-test-draft.ts';
import { acceptAll } from '../names/decide.ts';
import { decideVoice, listOpenVoices, voiceOf } from './voice-of.ts';

const lines = [
  'Anwar Kakar said that it rained. He added that it was cold.',
  'Officials warned of floods. The river rose.',
] as const;

const begin = async () => {
  const { draft, groups } = await beginTestDraft('Rain falls', ...lines);
  return acceptAll(draft, groups);
};

const passage = (paragraph: 1 | 2, words: string) => {
  const start = lines[paragraph - 1]?.indexOf(words) ?? -1;
  return { paragraph, start, end: start + words.length };
};

test.each([
  [
    1,
    'it rained',
    { type: 'attributed', claimant: 'anwar-kakar', speaker: 'Anwar Kakar', cue: 'says' },
  ],
  [1, 'it was cold', { type: 'attributed', claimant: 'anwar-kakar', speaker: 'He', cue: 'says' }],
  [2, 'floods', { type: 'attributed', speaker: 'Officials', cue: 'says' }],
  [2, 'The river rose', { type: 'article' }],
] as const)(
  'knows whose voice a sentence is in: paragraph %i, "%s"',
  async (paragraph, words, voice) => {
    expect(voiceOf(await begin(), passage(paragraph, words))).toEqual(voice);
  },
);

test('a speaker without a name is asked for until the editor answers', async () => {
  const draft = await begin();
  const [open, ...others] = listOpenVoices(draft);
  expect([open?.speaker, others]).toEqual(['Officials', []]);
  const answered = decideVoice(draft, open?.key ?? '', 'anwar-kakar');
  expect(listOpenVoices(answered)).toEqual([]);
  expect(voiceOf(answered, passage(2, 'floods'))).toMatchObject({ claimant: 'anwar-kakar' });
  const itself = decideVoice(draft, open?.key ?? '', '');
  expect(listOpenVoices(itself)).toEqual([]);
  expect(voiceOf(itself, passage(2, 'floods'))).toEqual({ type: 'article' });
});
