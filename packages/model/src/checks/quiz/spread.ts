import { findSwap, kinds } from '../../assemble/variety.ts';
import type { Topic } from '../../sheet/topic.ts';
import type { Item } from '../../item/item.ts';
import type { Flaw, QuizCheck } from '../check.ts';

/**
 * Check 23: a quiz covers exactly the requested topics, and has several interactions and several
 * difficulties, as far as `bank` has an item that could replace one.
 */
export const checkSpread =
  (bank: readonly Item[], topics: readonly Topic[]): QuizCheck =>
  (items) => {
    const asked = bank.filter(({ topic }) => topics.includes(topic));
    const offered = topics.filter((topic) => asked.some((item) => item.topic === topic));
    const flaws: Flaw[] = items
      .filter(({ topic }) => !topics.includes(topic))
      .map(({ id, topic }) => ({ message: `"${id}" is about ${topic}, which was not asked for` }));
    const missing = offered.filter((topic) => items.every((item) => item.topic !== topic));
    if (items.length >= offered.length && missing.length > 0) {
      flaws.push({ message: `No item is about ${missing.join(' or ')}` });
    }
    for (const kind of kinds) {
      const swap = findSwap(items, asked, kind);
      if (swap === undefined) continue;
      const { out, into } = swap;
      flaws.push({
        message: `All items are of the kind ${kind(out)}, and "${into.id}" could take a place`,
      });
    }
    return flaws;
  };
