import type { PublicFact } from '@dateline/model/public';
import { formatAttribution } from './format-attribution.ts';
import type { NameOf } from './sheet-view.ts';

/** Facts that follow each other and have one source: they are set as one paragraph. */
export interface SourcedFacts {
  readonly facts: readonly [PublicFact, ...PublicFact[]];
  /** What the note beside them says. */
  readonly source: string;
}

/** A claimant's words and quotations stay by themselves, each with its own note. */
const isPlain = ({ voice, evidence }: PublicFact): boolean =>
  voice.type === 'article' && evidence.every(({ quote }) => quote === undefined);

/** Groups facts in a row whose notes would be the same: "The article, paragraph 5". */
export function groupBySource(facts: readonly PublicFact[], phraseOf: NameOf): SourcedFacts[] {
  const groups: SourcedFacts[] = [];
  for (const fact of facts) {
    const source = formatAttribution(fact, phraseOf);
    const last = groups.at(-1);
    const joins = last?.source === source && isPlain(fact) && isPlain(last.facts[0]);
    if (last !== undefined && joins) {
      groups.splice(-1, 1, { source, facts: [...last.facts, fact] });
    } else {
      groups.push({ source, facts: [fact] });
    }
  }
  return groups;
}
