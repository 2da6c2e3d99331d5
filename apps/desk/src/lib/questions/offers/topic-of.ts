import type { Askable } from '@dateline/model/editing';
import type { FactJson, QuestionJson } from '../../draft/draft.ts';

type Topic = NonNullable<QuestionJson['topic']>;

const bySort: { readonly [Sort in Askable['sort']]: Topic } = {
  person: 'delegates',
  group: 'delegates',
  post: 'delegates',
  organisation: 'delegates',
  place: 'places',
  time: 'dates',
  minute: 'dates',
  number: 'figures',
  score: 'figures',
  reason: 'reasons',
  event: 'reasons',
  aim: 'objectives',
  claim: 'claims',
  result: 'outcomes',
  agreement: 'outcomes',
  deed: 'outcomes',
  name: 'outcomes',
  words: 'outcomes',
};

/** Verbs of what somebody wants: "call for", "demand". */
const wants =
  /^(?:aim|appeal|ask|call|demand|hope|intend|plan|pledge|press|promise|propose|request|seek|urge|vow|want|wish),/;
const says = /^(?:assure|claim|declare|insist|say|tell|warn),/;

/** What a question is about, as readers see it; undefined if the editor has said it of the whole fact. */
export function topicOf(
  fact: FactJson,
  { slot, sort }: Pick<Askable, 'slot' | 'sort'>,
): Topic | undefined {
  if (fact.topic !== undefined) return undefined;
  if (slot === 'claimant') return 'claims';
  if (fact.kind !== 'clause' || sort !== 'words' || slot === 'subject') return bySort[sort];
  if (wants.test(fact.verb)) return 'objectives';
  return says.test(fact.verb) ? 'claims' : bySort[sort];
}
