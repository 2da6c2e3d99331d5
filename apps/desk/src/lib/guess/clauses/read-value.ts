import {
  unfoldQuotes,
  type ArticleCandidate,
  type DateCandidate,
  type NameCandidate,
} from '@dateline/model/candidates';
import { formatTime } from '@dateline/model/editing';
import type { EntityJson } from '../../draft/draft.ts';
import { findEntity } from '../../names/known-names.ts';
import { joinParts, readSingle, type ValueJson } from '../../facts/slot-value.ts';
import { matchName } from '../speakers/find-speaker.ts';
import { touch, type Stretch } from '../words/read-words.ts';
import { isBalanced } from './refuse-guess.ts';

/** A paragraph with what was found in it, and the names of the sheet. */
export interface ParagraphContext {
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly candidates: readonly ArticleCandidate[];
  readonly entities: readonly EntityJson[];
}

const pronoun = /^(?:he|she|it|they|who|which|that|this|we|you|i)$/i;
/** What stands between the names of a list, with the title of a person: ", the club chairwoman". */
const separator = /^(?:\s|,|\b(?:and|the|both|all)\b)*$/iu;
const titled =
  /^(?:\s|,|\b(?:and|the|an?|both)\b)*(?!.*\b(?:of|for|in|from|with|to|at|by|against|near|than|like|over|that|who|which|when|where|because|is|was|are|were|be|been|not|first|last|only|about|into|between|under|after|before)\b)(?:\p{L}[\p{L}.’'-]*\s+){1,6}$/iu;

/** Finds the person of "Club President Ada Holm". */
const matchTitled = (words: string, entities: readonly EntityJson[]): EntityJson | undefined =>
  entities.find(({ type, label }) => type === 'person' && words.endsWith(` ${label}`));

/** Reads words that are a list of names of the sheet, each with or without a title; undefined if they are anything else. */
function readNames(stretch: Stretch, own: ParagraphContext): ValueJson | undefined {
  const names = own.candidates.filter(
    (each): each is NameCandidate => each.kind === 'name' && touch(each, stretch),
  );
  const ids: string[] = [];
  let end = stretch.start;
  for (const [at, name] of names.entries()) {
    const entity = matchName(name.text, own.entities) ?? matchTitled(name.text, own.entities);
    // "Angry delegate Ada Holm": a capital that opens the sentence makes no name.
    if (entity === undefined && at < names.length - 1) continue;
    const between = own.text.slice(end, name.start);
    const isNamed = separator.test(between);
    const isTitled = entity?.type === 'person' && titled.test(between);
    if (entity === undefined || (!isNamed && !isTitled)) return undefined;
    // "Harbour Board chairwoman Ada Holm": the board is a part of her title.
    if (isTitled && at > 0 && /^\s+(?!and\b)/u.test(between)) ids.pop();
    ids.push(entity.id);
    end = name.end;
  }
  const rest = own.text.slice(end, stretch.end);
  return ids.length > 0 && /^[\s,]*(?:all|both|each)?[\s,]*$/u.test(rest)
    ? joinParts([...new Set(ids)])
    : undefined;
}

/** Dates that the text writes out, as against "next year". */
const isWritten = ({ rule }: DateCandidate): boolean => /^(?:as written|the year )/.test(rule);
const prepositions = { day: 'on', month: 'in', year: 'in', interval: 'from' } as const;

/** The words of a stretch with "next year" as the year that it is, since a fact stands without its article. */
function readText({ start, end }: Stretch, { text, candidates }: ParagraphContext): string {
  const dates = candidates.filter(
    (each): each is DateCandidate =>
      each.kind === 'date' && start <= each.start && each.end <= end && !isWritten(each),
  );
  return dates
    .toReversed()
    .reduce(
      (words, date) => {
        const before = words.slice(0, date.start - start);
        const behind = words.slice(date.end - start);
        if (/^[’']s/.test(behind)) return words;
        // "Next week" is no one day.
        if (date.time.granularity === 'interval')
          return before.replace(/(?: (?:on|in|at|during|over|for))? $/, '') + behind;
        const isLed = /\b(?:on|in|at|of|by|since|until|before|after|from|for|during) $/.test(
          before,
        );
        const lead = isLed ? '' : `${prepositions[date.time.granularity]} `;
        return `${before}${lead}${formatTime(date.time)}${behind}`;
      },
      text.slice(start, end),
    )
    .replace(/,? (?:several|some|many|(?:a )?few|\p{L}+|\d+) (?:day|week|month|year)s ago$/u, '');
}

/** Reads words of the text as a value: a name of the sheet, with or without its title, else what they are. */
export function readValue(stretch: Stretch, own: ParagraphContext): ValueJson {
  const words = own.text.slice(stretch.start, stretch.end);
  const exact = matchName(words, own.entities);
  if (exact !== undefined) return exact.id;
  if (pronoun.test(words)) return { text: '' };
  return readNames(stretch, own) ?? readSingle(unfoldQuotes(readText(stretch, own)), own.entities);
}

/** A stretch without blanks, quotation marks and marks of punctuation at its ends. */
export function trim(text: string, stretch: Stretch): Stretch {
  const words = text.slice(stretch.start, stretch.end);
  const lead = /^[\s,.;:“”"–—-]*/u.exec(words)?.[0] ?? '';
  // "U.N." keeps its full stop.
  const kept = words.slice(lead.length).replace(/(?:[\s,;:“”"–—-]|(?<!\b\p{Lu}\.\p{Lu})\.)+$/u, '');
  const start = stretch.start + lead.length;
  const end = start + kept.length;
  const [closing] = /^[.,]?[”"]/u.exec(text.slice(end, end + 2)) ?? [];
  const isQuoted =
    /[“"]$/u.test(lead) && closing !== undefined && end + closing.length <= stretch.end;
  if (isBalanced(kept))
    return isQuoted ? { start: start - 1, end: end + closing.length } : { start, end };
  // A quotation that the words open keeps its end, and one that they close its beginning.
  if (closing !== undefined) return { start, end: end + closing.length };
  return { start: /[“"]$/u.test(lead) ? start - 1 : start, end };
}

/** Splits "Southland 4–2" into whom and the score. */
export function splitScore(
  value: ValueJson,
  slot: string,
  entities: readonly EntityJson[],
): { slot: string; value: ValueJson }[] {
  if (typeof value === 'object' && 'score' in value) return [{ slot: 'score', value }];
  const [, words = '', score = ''] =
    (typeof value === 'object' && 'text' in value
      ? /^(.*?),? ?(?:by )?(\d{1,3} ?[–-] ?\d{1,3})$/.exec(value.text)
      : null) ?? [];
  if (score === '') return [{ slot, value }];
  const whom = findEntity(words, entities)?.id ?? readSingle(words, entities);
  return [
    ...(words === '' ? [] : [{ slot, value: whom }]),
    { slot: 'score', value: readSingle(score, entities) },
  ];
}
