import type { ArticleCandidate, VoiceCandidate } from '@dateline/model/candidates';
import { findVerb } from '../words/find-verb.ts';
import { hasAuxiliary, readWords, type Stretch } from '../words/read-words.ts';

/** The words of a title before a speaker, behind a comma or a quotation: "“…,” club chairwoman Ada Holm said". */
const title = /(?<=[,”"’?!])\s+(?:\p{L}[\p{L}\p{N}.’'-]*\s+){0,9}$/u;
/** What stands behind "she said" if it was said before: nothing, or when, where and to whom. */
const onlyWhere =
  /^[’']?(?:\W*$|,|\s+(?:on|in|at|to|during|after|as|late|early|from|yesterday|today|(?:last|this) \p{L}+|\p{Lu}\p{Ll}+day|of|and|who|afterwards|later|earlier)\b)/u;
/** What "she said" reports behind it: a quotation, or words behind "that" or a colon. */
const reportsBehind = /^[^“"]{0,60}?(?:\bthat\b|:)|^[^“"]{0,60}?,?\s*[“"]/u;
const reportLead = /^(?:[^“"]{0,60}?\bthat\b|[^“":]{0,60}:|,)?\s*/u;
/** "Said after the talks had ended": what follows is the article's. */
const beginsAside = /^\s+(?:\p{Lu}\p{Ll}+day )?(?:after|when|while|as)\b/u;

/** Finds the speaker and the verb of speech of a sentence as one stretch, with the title before the speaker. */
function findLead(text: string, { start, verb, speaker }: VoiceCandidate): Stretch | undefined {
  if (verb === undefined) return undefined;
  const first = Math.min(verb.start, speaker?.start ?? verb.start);
  const found = title.exec(text.slice(start, first));
  return {
    start: found === null ? first : start + found.index,
    end: Math.max(verb.end, speaker?.end ?? verb.end),
  };
}

/** True if words can stand alone as what somebody said. */
export function isSaying(
  text: string,
  stretch: Stretch,
  candidates: readonly ArticleCandidate[],
): boolean {
  const words = readWords(text, stretch, candidates);
  return findVerb(words) !== undefined || hasAuxiliary(words);
}

/** Finds what of a sentence is said: behind the verb of speech, or before "she said"; empty if that sentence reports nothing. */
export function findSaid(
  text: string,
  voice: VoiceCandidate,
  candidates: readonly ArticleCandidate[],
): Stretch {
  const { start, end } = voice;
  const lead = findLead(text, voice);
  if (lead === undefined) return { start, end };
  const before = text.slice(start, lead.start).trimEnd();
  const said = { start, end: start + before.replace(/[,\s]+$/u, '').length };
  const behind = text.slice(lead.end, end);
  const isListener = /^(?:told|tells)$/.test(voice.verb?.text ?? '') && /^[^,“”"]*$/.test(behind);
  const isQuoted = /\p{L}.*[”"’]$/u.test(before);
  const isReport =
    before.endsWith(',') &&
    /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(before) &&
    (onlyWhere.test(behind) || isListener) &&
    !reportsBehind.test(behind) &&
    isSaying(text, said, candidates);
  if (isQuoted || isReport) return said;
  if (beginsAside.test(behind)) return { start: end, end };
  const [opening = ''] = reportLead.exec(behind) ?? [];
  return { start: lead.end + opening.length, end };
}

/** True if a sentence has nothing but a speaker and a verb of speech: "the chairwoman Ada Holm said on Monday." */
export function isBareLead(text: string, voice: VoiceCandidate): boolean {
  const { start, end, verb, speaker } = voice;
  if (verb === undefined || speaker === undefined) return false;
  const before = text.slice(start, Math.min(verb.start, speaker.start));
  const behind = text.slice(Math.max(verb.end, speaker.end), end);
  return (
    /^(?:[\p{L}\p{N}.’'-]+ ){0,9}$/u.test(before) &&
    onlyWhere.test(behind) &&
    !reportsBehind.test(behind)
  );
}
