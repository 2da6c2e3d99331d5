import type { FactJson } from '../../draft/draft.ts';
import type { FaultWords } from '../../facts/fault-words.ts';
import { isPlainVerb, readWords, type Word } from '../words/read-words.ts';
import { listInClause } from './doubt-clause.ts';
import { isBalanced } from './refuse-guess.ts';
import { isBase } from '../words/verb-forms.ts';
import { labelOfPart } from '../../facts/parts.ts';
import { partsOf, type ValueJson } from '../../facts/slot-value.ts';

/** Two words before a noun, of which one is too much; "by at least 26" and "in over an hour" have a bound. */
const twoPrepositions =
  /\b(?:over|under|with|against|into|for|of|at|by|until|since|than|from|during|between) (?:for|by|with|of|against|into|until|during|at(?! (?:least|most)\b))\b/iu;
const twoArticles = /\b(?:the|an?) (?:the|an?|his|her|its|their)\b/iu;
const openEnd =
  /\b(?:of|the|an?|and|or|under|with|from|into|at|that|because|his|its|their|between|against|among|during|until|amid|than|whether|is|are|be|been|would|could|should|very)[.”"]*$/iu;
/** A claim that begins with its verb lacks its subject, unless it asks. */
const openingVerb =
  /^(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|must|should|did|does)\b(?!.*\?)|^(?:and|or|of|than)\b/u;
/** What the words of a claim seldom end with. */
const openAuxiliary = /\b(?:had|has|have|may|might|must|no|was|were)$/u;
/** A question in a sentence may end with a verb: "how late it is". */
const asks = /\b(?:as|how|than|what|whatever|when|where|wherever|which|who) [^,.]*\.?$/u;
/** A capital that only the beginning of a sentence gives. */
const openingCapital =
  /^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our|Some|Many|Most|Several|All|Both|Each|Every)\b/u;

const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '“”');

/** True for "India’s" and "actions" of "India’s actions". */
const isOwned = (words: readonly Word[], at: number): boolean =>
  [words.slice(at - 1, at + 1), words.slice(at, at + 2)].some(
    ([owner, owned]) => /[’']s$/.test(owner?.low ?? '') && /[^s’']s$/.test(owned?.low ?? ''),
  );

/** True if no word can be a verb by its form or its place: a past, a form of "be", a word with "-s", what follows "we". */
function lacksVerb(text: string): boolean {
  const words = readWords(text, { start: 0, end: text.length }, []);
  return !words.some(
    (word, at) =>
      isPlainVerb(word) ||
      isBase(word.low) ||
      /[’'](?:re|ll|ve|d|m|t)$/.test(word.low) ||
      (/[^s]s$/.test(word.low) && !isOwned(words, at)) ||
      /(?:^(?:we|you|they|i|who|people|men|women|not)|[^s’']s)$/.test(words[at - 1]?.low ?? ''),
  );
}

const doubt = (field: string, label: string, text: string): FaultWords => ({ field, label, text });

/** What is odd in the words of one part. */
function listInPart(field: string, label: string, value: ValueJson): FaultWords[] {
  return partsOf(value).flatMap((part) => {
    if (typeof part !== 'object' || !('text' in part)) return [];
    const [capital] = openingCapital.exec(part.text) ?? [];
    return capital === undefined
      ? []
      : [
          doubt(
            field,
            label,
            `write “${capital.toLowerCase()}” small; the sentence gives it its capital.`,
          ),
        ];
  });
}

function listInParts(fact: FactJson): FaultWords[] {
  if (fact.kind !== 'clause') return [];
  return [
    ...listInPart('subject', 'Who or what', fact.subject),
    ...(fact.slots ?? []).flatMap((part) => listInPart(part.slot, labelOfPart(part), part.value)),
    ...listInClause(fact),
  ];
}

/** What is odd in what somebody said, if it stands behind "says that". */
function listInSaid(fact: FactJson, statement: string): FaultWords[] {
  if (fact.kind !== 'claim' || !/ that /.test(statement)) return [];
  const at = (text: string): FaultWords => doubt('content', 'What they said', text);
  if (lacksVerb(fact.content))
    return [at('this has no verb. Write it as a sentence behind “says that”.')];
  const [verb] = openingVerb.exec(fact.content) ?? [];
  if (verb !== undefined) return [at(`write who or what before “${verb}”.`)];
  const [end] = (asks.test(fact.content) ? null : openAuxiliary.exec(fact.content)) ?? [];
  return end === undefined ? [] : [at(`it breaks off after “${end}”.`)];
}

/** Lists what makes the sentence of a fact none, although all its fields are filled: words that an editor has to look at. */
export function listDoubts(fact: FactJson, statement: string): FaultWords[] {
  if (statement === '') return [];
  const at = (text: string): FaultWords => doubt('statement', 'The sentence', text);
  const plain = withoutQuotes(statement);
  const [prepositions] = twoPrepositions.exec(plain) ?? [];
  const [articles] = twoArticles.exec(plain) ?? [];
  const [end] = openEnd.exec(plain) ?? [];
  const isBrokenOff =
    end !== undefined &&
    !(/^(?:is|are|be|been|would|could|should)\b/.test(end) && asks.test(plain));
  return [
    ...listInParts(fact),
    ...(prepositions === undefined
      ? []
      : [at(`“${prepositions}” has a word too much, or one is missing between.`)]),
    ...(articles === undefined ? [] : [at(`“${articles}” has a word too much.`)]),
    ...(isBrokenOff ? [at(`it breaks off after “${end.replace(/[.”"]+$/, '')}”.`)] : []),
    ...(isBalanced(statement) ? [] : [at('a quotation mark is not closed.')]),
    ...listInSaid(fact, statement),
  ];
}
