import type { Mention, NameCandidate, VoiceCandidate } from '../candidate.ts';
import { foldQuotes } from '../text/fold-quotes.ts';
import type { Token } from '../text/tokens.ts';

const verbs =
  'said|says|saying|told|tells|added|adds|stated|states|announced|announces|declared|claimed|claims|warned|warns|insisted|insists|argued|argues|stressed|noted|notes|explained|explains|denied|denies|confirmed|confirms|acknowledged|admitted|alleged|asserted|reiterated|remarked|replied|responded|reported|reports|wrote|writes|tweeted|recalled|suggested|maintained|urged|accused|assured|promised|pledged|vowed|predicted|called|described';
/** "One of the states", "their reports": the words before a noun that is a verb of speech elsewhere. */
const beforeNoun =
  'the|these|those|all|some|many|most|few|several|other|member|its|their|his|her|our|no|of|two|three|four|five|six|\\d+';
/** "Called for" and "called off" report no words, and who "promised to come" or "promised a bridge" did something. */
const verb = new RegExp(
  String.raw`\b(?!(?<=\b(?:${beforeNoun}) )(?:states|reports|claims|notes)\b)(?:${verbs})\b(?! (?:for|off|up)\b| on (?!\p{Lu}\p{Ll}+day\b|\d))(?!(?<=\b(?:promised|pledged|vowed)) (?!that\b|[“"]))`,
  'gu',
);
const accordingTo = /\b[Aa]ccording to\b/gu;

/** Words between a speaker and the verb. */
const beforeVerb =
  /^(?:,[^,]{1,120},|[^,.;:“”"]{0,12}\))?(?: (?:had|has|have|also|later|then|again|earlier|further|however|often|always|already|now|once|long|never|still|since|\p{Ll}{3,}ly|on \p{Lu}\p{Ll}+))*,? $/u;
/** Verbs of speech that never stand before their speaker. */
const takesObject = /^(?:told|tells|urged|accused|assured|called|described|accuses|urges)$/;
/** A name behind such a word belongs to it and does not speak itself: "the foreign minister of Oman said". */
const belongsBefore =
  /(?:(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne) )?(?:\b[\p{L}’'-]+ ){1,4})?\b(?:of|in|from|for|with|by|at|to|against|on|over|between) (?:the )?$/u;
/** The words between the verb and the speaker behind it: “…”, said the minister Ada Holm. */
const afterVerb = /^:? (?:the |an? )?(?:[\p{L}.’'-]+ ){0,4}$/u;
const pronoun =
  /\b(?:he|she|they|it|we|[Oo]fficials|[Pp]olice|[Aa]nalysts|[Ee]xperts|[Ww]itnesses|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother) (?:[\p{L}’'.-]+ ){0,2}[\p{L}’'.-]*\p{L}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e)(?: (?:had|has|have|also|later|then))* $/u;
/** Somebody without a name, described between commas: "An official, who asked not to be named, said". */
const describedSpeaker =
  /^[“"]?((?:The|An?|His|Her|Their|Its|One|Another) (?:[\p{L}’'.-]+ ){0,3}[\p{L}’'-]+), [^,“”"]{1,120}, $/u;
/** A verb of speech before its speaker ends what it says: ", said Ada Holm on Monday". */
const endsAfter =
  /^(?:[’']s)?(?:[,.;:?!)]|$| (?:on|in|at|after|to|during|as|from|who|when|while|and)\b)/u;

/** The first and last character of each sentence. */
function listSentences(text: string, tokens: readonly Token[]): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (!/^[.!?…]$/u.test(token.text)) continue;
    let end = at;
    while (
      /^[”"’')\]]$/u.test(tokens[end + 1]?.text ?? '') &&
      tokens[end + 1]?.start === tokens[end]?.end
    )
      end += 1;
    const following = tokens
      .slice(end + 1, end + 4)
      .find(({ text: word }) => /[\p{L}\p{N}]/u.test(word));
    if (following !== undefined && !following.isFirst) continue;
    const last = tokens[end]?.end ?? token.end;
    // "harbour.example" is one word.
    if (/^\S/.test(text.slice(last, last + 1))) continue;
    sentences.push({ start, end: last });
    start = last;
  }
  const rest = { start, end: text.length };
  return [...sentences, rest]
    .map(({ start: from, end }) => ({
      start: from + (/^\s*/.exec(text.slice(from, from + 200))?.[0].length ?? 0),
      end,
    }))
    .filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}

/** The most verbs of a sentence that are looked at. */
const mostVerbs = 10;
/** The most characters between a verb and its speaker. */
const reach = 160;

interface Speech {
  readonly verb: Mention;
  readonly speaker: Mention | undefined;
}

/** Finds the speaker beside a verb of speech: a name before or after it, or the words right before it. */
function findNamed(
  { text, names, paragraph }: { text: string; names: readonly NameCandidate[]; paragraph: number },
  { start, end }: { start: number; end: number },
  within: { start: number; end: number },
): Mention | undefined {
  const before = names.findLast(
    (name) =>
      name.end <= start && start - name.end < reach && beforeVerb.test(text.slice(name.end, start)),
  );
  const isAccording = start < within.start;
  const after = names.find(
    (name) =>
      name.start >= end &&
      name.start - end < reach &&
      afterVerb.test(text.slice(end, name.start)) &&
      (isAccording || endsAfter.test(text.slice(name.end, within.end))),
  );
  const described = describedSpeaker.exec(text.slice(within.start, start));
  if (described !== null && before === undefined) {
    const [all, words = ''] = described;
    const from = within.start + all.indexOf(words);
    return { paragraph, start: from, end: from + words.length, text: words };
  }
  const said = pronoun.exec(text.slice(Math.max(within.start, start - 80), start));
  const words = said?.[0].replace(/(?: (?:had|has|have|also|later|then))* $/u, '');
  const isQuoteBefore = /[”"’,]\s?$/u.test(text.slice(Math.max(within.start, start - 2), start));
  const isInverted = isQuoteBefore && !takesObject.test(text.slice(start, end));
  const named = before ?? (isAccording || isInverted ? after : undefined);
  const lead =
    named === undefined || named !== before
      ? null
      : belongsBefore.exec(text.slice(within.start, named.start));
  if (named !== undefined && lead !== null) {
    const from = within.start + lead.index;
    return { paragraph, start: from, end: named.end, text: text.slice(from, named.end) };
  }
  if (named !== undefined)
    return { paragraph, start: named.start, end: named.end, text: named.text };
  if (said === null || words === undefined) return undefined;
  const from = Math.max(within.start, start - 80) + said.index;
  return { paragraph, start: from, end: from + words.length, text: words };
}

/** Lists the sentences of a paragraph, each with the verb of speech and the speaker that it has. */
export function listVoices(
  text: string,
  tokens: readonly Token[],
  { names, paragraph }: { names: readonly NameCandidate[]; paragraph: number },
): VoiceCandidate[] {
  const folded = foldQuotes(text);
  let from = 0;
  let to = 0;
  return listSentences(text, tokens).map((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    while ((names[from]?.end ?? Infinity) <= sentence.start) from += 1;
    while ((names[to]?.start ?? Infinity) < sentence.end) to += 1;
    const own = names.slice(from, to);
    const speeches = [...words.matchAll(accordingTo), ...words.matchAll(verb)]
      .slice(0, mostVerbs)
      .flatMap(({ 0: found, index }): Speech[] => {
        const start = sentence.start + index;
        const end = start + found.length;
        const isAccording = /^according/i.test(found);
        const speaker = findNamed(
          { text: folded, names: own, paragraph },
          isAccording ? { start: sentence.start - 1, end } : { start, end },
          sentence,
        );
        return isAccording || speaker !== undefined
          ? [{ verb: { paragraph, start, end, text: found }, speaker }]
          : [];
      });
    const [speech] = speeches.toSorted((a, b) => a.verb.start - b.verb.start);
    const place = { paragraph, ...sentence, text: text.slice(sentence.start, sentence.end) };
    return speech === undefined
      ? { ...place, kind: 'voice', voice: 'article' }
      : {
          ...place,
          kind: 'voice',
          voice: 'attributed',
          verb: speech.verb,
          ...(speech.speaker === undefined ? {} : { speaker: speech.speaker }),
        };
  });
}
