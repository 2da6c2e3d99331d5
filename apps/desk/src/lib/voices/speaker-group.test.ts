import { expect, test } from 'vitest';
import { beginTestDraft } from '../names/begin-test-draft.ts';
import { acceptAll } from '../names/decide.ts';
import { decideSpeakers } from './speaker-group.ts';
import { listOpenVoices } from './voice-of.ts';

test('two names become one speaker, a group that the article names', async () => {
  const begun = await beginTestDraft(
    'Talks end',
    'Dr Amina Yusuf met Mr Omar Said.',
    'The two leaders said that it rained. The two leaders said that it was late.',
  );
  const draft = acceptAll(begun.draft, begun.groups);
  const [first, second] = listOpenVoices(draft);
  if (first === undefined || second === undefined) throw new Error('no open voice');
  const ids = draft.sheet.entities.filter(({ type }) => type === 'person').map(({ id }) => id);
  const decided = decideSpeakers(draft, first, ids);
  expect(decided.sheet.entities.at(-1)).toEqual({
    type: 'group',
    id: 'amina-yusuf-and-omar-said',
    label: 'Amina Yusuf and Omar Said',
    aliases: ['The two leaders'],
  });
  expect(listOpenVoices(decided)).toEqual([]);
  const again = decideSpeakers(decided, second, ids);
  expect(again.sheet.entities).toHaveLength(decided.sheet.entities.length);
  expect(decideSpeakers(draft, first, ids.slice(0, 1))).toBe(draft);
});
