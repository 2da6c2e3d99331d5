import type { Item } from '../../item/item.ts';
import { formatTime } from '../../sheet/format-time.ts';
import { areDisjoint } from '../../sheet/time.ts';
import { buildMatch, buildOrder, type Draft } from '../build.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import type { Moment } from '../moments.ts';
import { capitalise } from '../phrases.ts';

/** How many moments stand in one item. */
const length = 4;
/** How far the search for neighbours goes, so that deriving stays linear. */
const reach = 24;

const isApart = (chain: readonly Moment[], moment: Moment): boolean =>
  chain.every(({ span, label }) => label !== moment.label && areDisjoint(span, moment.span));

/** Moments around one that share no day with one another, earliest first. */
function chainAround(moments: readonly Moment[], at: number): Moment[] {
  const [self, ...none] = moments.slice(at, at + 1);
  if (self === undefined) return none;
  let chain = [self];
  for (let far = 1; far <= reach && chain.length < length; far += 1) {
    for (const near of [moments[at + far], moments[at - far]]) {
      if (near !== undefined && chain.length < length && isApart(chain, near)) {
        chain = [...chain, near];
      }
    }
  }
  return chain.toSorted((a, b) => a.span.first - b.span.first);
}

const toAnswer = ({ label, time, span }: Moment) => ({
  label: capitalise(label),
  meaning: `${capitalise(label)}: ${formatTime(time)}.`,
  rank: span.first,
});

function deriveChain(chain: readonly Moment[]): Item[] {
  const [first, ...rest] = chain;
  if (first === undefined) return [];
  const draft: Omit<Draft, 'template' | 'stem'> = {
    variant: rest.map(({ fact }) => fact.id).join('+'),
    topic: 'dates',
    asks: [first, ...rest],
  };
  return [
    ...buildOrder(
      { ...draft, template: 'order', stem: 'In which order do these fall, earliest first?' },
      chain.map(toAnswer),
    ),
    ...buildMatch(
      { ...draft, template: 'match-dates', stem: 'Which date belongs to each of these?' },
      chain.map((moment) => ({
        answer: { ...toAnswer(moment), rank: 0 },
        target: formatTime(moment.time),
      })),
      chain.map(({ time }) => formatTime(time)),
    ),
  ];
}

/** Asks for the order of what happened, and for the dates of several events together. */
export function deriveTimeline(index: IndexedSheet): Item[] {
  const seen = new Set<string>();
  return index.moments.flatMap((_, at) => {
    const chain = chainAround(index.moments, at);
    const name = chain.map(({ fact }) => fact.id).join('+');
    if (seen.has(name)) return [];
    seen.add(name);
    return deriveChain(chain);
  });
}
