import { keepsCapital } from '../words/keeps-capital.ts';
import { readValue, trim, type ParagraphContext } from './read-value.ts';
import { touch, type Stretch, type Word } from '../words/read-words.ts';
import type { ValueJson } from '../../facts/slot-value.ts';

const opener =
  /^(?:on|in|at|after|before|during|by|from|since|for|with|following|despite|under|until|meanwhile|however|when|while|because|although|though|once|if|as|but|and|last|this|earlier|later|yesterday|today)$/;
const openingAdverb =
  /^(?:previously|then|still|now|instead|again|finally|eventually|recently|initially|originally|separately|reportedly|apparently)$/;

/** Leaves out what opens a sentence before its subject, up to a comma or with its date: "On Tuesday", "However,". */
function withoutOpening(words: readonly Word[], dates: readonly Stretch[]): readonly Word[] {
  const [first] = words;
  if (first === undefined) return words;
  const isDated = dates.some((date) => touch(date, first));
  if (openingAdverb.test(first.low) && words[1]?.text !== ',') return words.slice(1);
  // "Even in Oman, he left."
  if (/^(?:even|only|just)$/.test(first.low) && opener.test(words[1]?.low ?? ''))
    return withoutOpening(words.slice(1), dates);
  const last = words.findLastIndex(({ text }) => text === ',');
  // "Calling for peace, he left."
  if (!first.isTaken && /^\p{Lu}\p{Ll}+ing$/u.test(first.text) && last > 0)
    return words.slice(last + 1);
  if (!isDated && (first.isTaken || !opener.test(first.low))) return words;
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma >= 0) return withoutOpening(words.slice(comma + 1), dates);
  if (/^(?:but|and)$/.test(first.low)) return words.slice(1);
  const dated = words.findLastIndex((word) => dates.some((date) => touch(date, word)));
  return dated < 0 ? words : words.slice(dated + 1);
}

/** Finds the words for who or what did it, without the apposition, adverbs and dates that follow them. */
function findSubject(
  words: readonly Word[],
  { text, candidates }: ParagraphContext,
): Stretch | undefined {
  const dates = candidates.filter(({ kind }) => kind === 'date');
  const own = withoutOpening(words, dates).filter(
    (word, at, all) =>
      !dates.some((date) => touch(date, word)) &&
      !(/^(?:on|in)$/.test(word.low) && dates.some((date) => date.start === all[at + 1]?.start)),
  );
  const isList = own.some(
    ({ low }, at) => low === 'and' && own.slice(0, at).some((word) => word.text === ','),
  );
  const comma = isList ? -1 : own.findIndex(({ text: mark }) => mark === ',');
  const relative = own.findIndex(({ low }, at) => at > 0 && /^(?:who|which|that)$/.test(low));
  const ends = [comma, relative].filter((at) => at > 0);
  const kept = own.slice(0, ends.length === 0 ? own.length : Math.min(...ends));
  const last = kept.findLastIndex(
    ({ low, isTaken }) =>
      isTaken || !/^(?:also|then|later|first|finally|both|all|each|\p{Ll}+ly)$/u.test(low),
  );
  const [head] = kept;
  const tail = kept[last];
  return head === undefined || tail === undefined
    ? undefined
    : trim(text, { start: head.start, end: tail.end });
}

/** Words that cannot be a subject. They are what is left if the verb of a sentence was not found. */
const noSubject = /^(?:to|of|for|in|on|at|by|with|from|that|and|or|but|as|there|not)$/i;

/** Guesses who did it from the words before the verb. Words that are no name lose the capital letter of a sentence's beginning. */
export function guessSubject(words: readonly Word[], own: ParagraphContext): ValueJson {
  const stretch = findSubject(words, own);
  if (stretch === undefined) return { text: '' };
  const value = readValue(stretch, own);
  if (typeof value !== 'object' || !('text' in value)) return value;
  if (noSubject.test(value.text)) return { text: '' };
  const first = words.find(({ start }) => start === stretch.start);
  const isPlain =
    first?.isTaken === false && /^\p{Lu}\p{Ll}*$/u.test(first.text) && !keepsCapital(first, own);
  return isPlain
    ? { ...value, text: value.text.slice(0, 1).toLowerCase() + value.text.slice(1) }
    : value;
}

/** Makes a subject plural or singular as its verb is: "the boats were". */
export function followVerb(subject: ValueJson, finite: string | undefined): ValueJson {
  if (typeof subject !== 'object' || !('text' in subject) || subject.text === '') return subject;
  if (/^(?:have|were|are)$/.test(finite ?? '')) return { ...subject, plural: true };
  return /^(?:has|was|is)$/.test(finite ?? '') ? { text: subject.text } : subject;
}
