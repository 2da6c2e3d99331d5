import type { VoiceCandidate } from '@dateline/model/candidates';
import type { Passage } from '../../article/read-selection.ts';
import { overlap, wordsOf } from '../../article/mark-words.ts';
import type { EntityJson } from '../../draft/draft.ts';
import { candidateKey } from '../../names/candidate-key.ts';
import { findSaid, isBareLead } from './find-said.ts';
import type { GuessContext } from '../guess-context.ts';
import type { Stretch } from '../words/read-words.ts';
import { findEntity, foldForMatch } from '../../names/known-names.ts';

/** Whose words marked words are, as far as the text says. */
export interface Speaker {
  /** The speaker in the words of the text: "officials", "Ada Holm"; "" if it names none. */
  readonly words: string;
  /** The name of the sheet that it is. */
  readonly entity?: EntityJson | undefined;
  /** The words that are said, without speaker and verb. */
  readonly said: Stretch;
  /** Where the verb of speech begins, if the same sentence has one. */
  readonly verbStart?: number | undefined;
  /** Where the text names the speaker. */
  readonly named?: Passage | undefined;
}

type SpeakerContext = Pick<GuessContext, 'paragraphs' | 'candidates' | 'entities' | 'speakers'>;

/** Finds the name that words of the text mean: in full, or by a family name that only one has. */
export function matchName(words: string, entities: readonly EntityJson[]): EntityJson | undefined {
  const exact = findEntity(words, entities);
  if (exact !== undefined) return exact;
  const folded = foldForMatch(words);
  const family = entities.filter(
    ({ type, label }) => type === 'person' && foldForMatch(label).endsWith(` ${folded}`),
  );
  return family.length === 1 ? family[0] : undefined;
}

/** Finds the sentence beside a quotation that says whose words it is: behind it or before it, in the next or the last paragraph, too. */
function findBeside(
  voice: VoiceCandidate,
  { paragraphs, candidates }: SpeakerContext,
): VoiceCandidate | undefined {
  const textOf = (each: VoiceCandidate): string => wordsOf(paragraphs, each);
  if (!/^[“"]/.test(textOf(voice))) return undefined;
  const voices = candidates.filter((each): each is VoiceCandidate => each.kind === 'voice');
  const at = voices.indexOf(voice);
  const isBare = (each: VoiceCandidate): boolean =>
    isBareLead(paragraphs[each.paragraph] ?? '', each);
  const next = voices[at + 1];
  if (next !== undefined && /[”"]$/.test(textOf(voice)) && isBare(next)) return next;
  const last = voices[at - 1];
  if (last === undefined) return undefined;
  if (last.paragraph !== voice.paragraph) return textOf(last).endsWith(':') ? last : undefined;
  const { verb, speaker } = last;
  const behind = textOf(last).slice(Math.max(verb?.end ?? 0, speaker?.end ?? 0) - last.start);
  const isSaidBefore = isBare(last) || (/^[“"]/.test(textOf(last)) && /^\.?$/.test(behind));
  return verb !== undefined && speaker !== undefined && isSaidBefore ? last : undefined;
}

/** The words of a sentence that name its speaker, with the verb. */
const findNamed = ({ paragraph, verb, speaker }: VoiceCandidate): Passage | undefined =>
  verb && speaker
    ? {
        paragraph,
        start: Math.min(verb.start, speaker.start),
        end: Math.max(verb.end, speaker.end),
      }
    : undefined;

/**
 * Finds whose words a passage is in, by the editor's decision or else by the text; undefined if they are the article's own, or
 * outside what the sentence reports.
 */
export function findSpeaker(mark: Passage, context: SpeakerContext): Speaker | undefined {
  const { paragraphs, candidates, entities, speakers = {} } = context;
  const voice = candidates.find(
    (each): each is VoiceCandidate => each.kind === 'voice' && overlap(each, mark),
  );
  if (voice === undefined) return undefined;
  const decided = speakers[candidateKey(voice)];
  const beside = voice.voice === 'attributed' ? undefined : findBeside(voice, context);
  const source = beside ?? voice;
  const isOwn = decided === undefined ? source.voice !== 'attributed' : decided === '';
  if (isOwn) return undefined;
  const { paragraph } = voice;
  const own = candidates.filter((each) => each.paragraph === paragraph);
  const said =
    beside === undefined
      ? findSaid(paragraphs[paragraph] ?? '', voice, own)
      : { start: voice.start, end: voice.end };
  if (!overlap({ ...said, paragraph }, mark)) return undefined;
  const words = source.speaker?.text ?? '';
  return {
    words,
    entity: entities.find(({ id }) => id === decided) ?? matchName(words, entities),
    said,
    ...(beside === undefined ? { verbStart: voice.verb?.start } : {}),
    named: findNamed(source),
  };
}

/** True if words of the text lie in a passage. */
const isWithin = (words: Passage, { paragraph, start, end }: Passage): boolean =>
  words.paragraph === paragraph && start <= words.start && words.end <= end;

/** The words of a speaker's sentence, if marked words do not have them. */
export const findUnmarked = (
  { named }: Speaker,
  marks: readonly Passage[],
  { paragraphs }: SpeakerContext,
): Passage | undefined =>
  named === undefined ||
  wordsOf(paragraphs, named) === '' ||
  marks.some((mark) => isWithin(named, mark))
    ? undefined
    : named;
