import {
  listCandidates,
  type ArticleCandidate,
  type VoiceCandidate,
} from '@dateline/model/candidates';
import type { ArticleText } from '@dateline/model/editing';
import type { Draft } from '../draft/draft.ts';
import { candidateKey } from '../names/candidate-key.ts';
import { findEntity } from '../names/known-names.ts';

/** Words of an article, as in its candidates. */
interface Passage {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** In whose voice a sentence is: the article's, or that of a speaker. */
export type SentenceVoice =
  | { readonly type: 'article' }
  | {
      readonly type: 'attributed';
      /** The id of the speaker; absent while the sheet has no entity with this name. */
      readonly claimant?: string;
      /** The words for the speaker in the text: "Ishaq Dar", "officials"; "" if the text has none. */
      readonly speaker: string;
      readonly cue: 'says' | 'describes' | 'attributes';
    };

/** A sentence whose speaker the sheet does not have. */
export interface OpenVoice {
  /** Under which `speakers` of the draft keeps the answer. */
  readonly key: string;
  readonly sentence: VoiceCandidate;
  readonly speaker: string;
}

const isVoice = (candidate: ArticleCandidate): candidate is VoiceCandidate =>
  candidate.kind === 'voice';

const heOrShe = /^(?:s?he)$/iu;

/** Finding candidates takes a while, and a text has the same voices whatever the sheet says. */
const found = new WeakMap<ArticleText, readonly VoiceCandidate[]>();

function voicesOf(article: ArticleText): readonly VoiceCandidate[] {
  const known = found.get(article);
  if (known !== undefined) return known;
  const voices = listCandidates(article, { published: '2000-01-01', language: 'en' }).filter(
    isVoice,
  );
  found.set(article, voices);
  return voices;
}

function cueOf(verb = ''): 'says' | 'describes' | 'attributes' {
  if (/^(?:described|called)$/i.test(verb)) return 'describes';
  return /^(?:accused|alleged)$/i.test(verb) ? 'attributes' : 'says';
}

/** The speaker of the sentence before, for "he" and "she": the last one who is named in the same paragraph or the one before. */
function findNamedBefore(voices: readonly VoiceCandidate[], at: number): string | undefined {
  const paragraph = voices[at]?.paragraph ?? 0;
  return voices
    .slice(0, at)
    .findLast(
      ({ paragraph: own, speaker }) =>
        own >= paragraph - 1 && speaker !== undefined && !heOrShe.test(speaker.text),
    )?.speaker?.text;
}

function readVoice(
  { sheet, speakers = {} }: Draft,
  voices: readonly VoiceCandidate[],
  at: number,
): SentenceVoice {
  const voice = voices[at];
  if (voice === undefined) return { type: 'article' };
  const decided = speakers[candidateKey(voice)];
  if (decided === '') return { type: 'article' };
  if (voice.voice === 'article' && decided === undefined) return { type: 'article' };
  const words = voice.speaker?.text ?? '';
  const name = heOrShe.test(words) ? (findNamedBefore(voices, at) ?? words) : words;
  const claimant = decided ?? findEntity(name, sheet.entities)?.id;
  return {
    type: 'attributed',
    ...(claimant === undefined ? {} : { claimant }),
    speaker: words,
    cue: cueOf(voice.verb?.text),
  };
}

/**
 * Says in whose voice the sentence is that holds some words. What a party says may be stated only in its voice, so this is what the
 * voice of a fact with this evidence should be. A guess by verbs of speech, unless the editor decided it.
 */
export function voiceOf(draft: Draft, { paragraph, start, end }: Passage): SentenceVoice {
  const voices = voicesOf(draft.article);
  const holds = voices.flatMap((voice, at) =>
    voice.paragraph === paragraph && voice.start < end && start < voice.end ? [at] : [],
  );
  const all = holds.map((at) => readVoice(draft, voices, at));
  return all.find(({ type }) => type === 'attributed') ?? { type: 'article' };
}

/** Lists the sentences that somebody says of whom the sheet has no name, in the order of the text. */
export function listOpenVoices(draft: Draft): OpenVoice[] {
  const voices = voicesOf(draft.article);
  return voices.flatMap((sentence, at) => {
    const voice = readVoice(draft, voices, at);
    return voice.type === 'attributed' && voice.claimant === undefined
      ? [{ key: candidateKey(sentence), sentence, speaker: voice.speaker }]
      : [];
  });
}

/** Notes who says a sentence: the id of an entity, or "" for the article itself. */
export const decideVoice = (draft: Draft, key: string, speaker: string): Draft => ({
  ...draft,
  speakers: { ...draft.speakers, [key]: speaker },
});
