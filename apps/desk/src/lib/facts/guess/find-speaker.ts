import type { VoiceCandidate } from '@dateline/model/candidates';
import type { Passage } from '../../article/read-selection.ts';
import { overlap } from '../../article/mark-words.ts';
import type { EntityJson } from '../../draft/draft.ts';
import { candidateKey } from '../../names/candidate-key.ts';
import type { GuessContext } from './guess-context.ts';
import type { Stretch } from './read-words.ts';
import { findEntity, foldName } from '../../names/known-names.ts';

/** Whose words marked words are, as far as the text says. */
export interface Speaker {
  /** The speaker in the words of the text: "officials", "Ada Holm"; "" if it names none. */
  readonly words: string;
  /** The name of the sheet that it is. */
  readonly entity?: EntityJson | undefined;
  /** The words that are said, without speaker and verb. */
  readonly said: Stretch;
  /** Where the verb of speech begins, if the text has one. */
  readonly verbStart?: number | undefined;
}

/** Finds the name that the words of a speaker mean: in full, or by a family name that only one has. */
function matchSpeaker(words: string, entities: readonly EntityJson[]): EntityJson | undefined {
  const exact = findEntity(words, entities);
  if (exact !== undefined) return exact;
  const folded = foldName(words);
  const family = entities.filter(
    ({ type, label }) => type === 'person' && foldName(label).endsWith(` ${folded}`),
  );
  return family.length === 1 ? family[0] : undefined;
}

/** What of a sentence is said: behind the verb, or before ", she said". */
function findSaid(text: string, { start, end, verb, speaker }: VoiceCandidate): Stretch {
  if (verb === undefined) return { start, end };
  const first = Math.min(verb.start, speaker?.start ?? verb.start);
  const last = Math.max(verb.end, speaker?.end ?? verb.end);
  const before = text.slice(start, first);
  if (/\p{L}{2,}.*\s.*\p{L}{2,}/u.test(before) && /[,”"’]\s*$/u.test(before))
    return { start, end: start + before.replace(/[,\s]+$/u, '').length };
  const [lead = ''] = /^(?:[^“"]{0,60}?\bthat\b|:|,)?\s*/u.exec(text.slice(last, end)) ?? [];
  return { start: last + lead.length, end };
}

/** Finds whose words a passage is in, by the editor's decision or else by the text; undefined if they are the article's own. */
export function findSpeaker(
  mark: Passage,
  {
    paragraphs,
    candidates,
    entities,
    speakers = {},
  }: Pick<GuessContext, 'paragraphs' | 'candidates' | 'entities' | 'speakers'>,
): Speaker | undefined {
  const voice = candidates.find(
    (each): each is VoiceCandidate => each.kind === 'voice' && overlap(each, mark),
  );
  const decided = voice === undefined ? undefined : speakers[candidateKey(voice)];
  const isOwn = decided === undefined ? voice?.voice !== 'attributed' : decided === '';
  if (voice === undefined || isOwn) return undefined;
  const words = voice.speaker?.text ?? '';
  return {
    words,
    entity: entities.find(({ id }) => id === decided) ?? matchSpeaker(words, entities),
    said: findSaid(paragraphs[mark.paragraph] ?? '', voice),
    verbStart: voice.verb?.start,
  };
}
