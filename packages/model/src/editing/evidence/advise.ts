import type { Fact } from '../../sheet/fact.ts';
import { scoreWords } from './compare-score.ts';
import type { Stated } from './stated-in-fact.ts';

const advice =
  'correct the slot, add the evidence that says it, or add the slot to "elsewhere" with the reason';

/** The ways out if the evidence calls an entity "it" or "the law": only a slot of a clause can be in words. */
function adviseOnName(slot: string, { kind }: Fact): string {
  const inWords =
    kind === 'clause' && slot !== 'voice' && slot !== 'actors'
      ? ', or write the slot in words of the evidence: { "text": "the law" }'
      : '';
  return `correct the slot, or add the evidence that says it. If the evidence says "it" or "the law", add ${JSON.stringify({ slot, why: '…' })} to "elsewhere" with the reason${inWords}`;
}

/** What an editor can do if the evidence does not say what a slot states. */
export function adviseOn(stated: Stated, fact: Fact): string {
  if (stated.type === 'name') return adviseOnName(stated.slot, fact);
  if (stated.type === 'score')
    return `correct the slot, add the evidence that says it, in words such as ${scoreWords}, or add the slot to "elsewhere" with the reason`;
  if (stated.type === 'date')
    return `${advice}. If the article gives a part in words such as "two years later", or not at all, name it in the time, as "inferred": ["year"]`;
  return stated.type === 'text' && stated.namesOnly === true
    ? 'a right answer names only what the article names; leave the rest to the feedback'
    : advice;
}
