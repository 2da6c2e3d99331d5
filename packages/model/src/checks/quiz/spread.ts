import type { Topic } from '../../attempt/shapes.ts';
import { bandOf } from '../../item/difficulty-band.ts';
import type { Item } from '../../item/item.ts';
import type { Flaw, QuizCheck } from '../check.ts';

/** From so many items on a quiz is to be varied. */
const fewestVaried = 5;

const kindsOf = (items: readonly Item[], kind: (item: Item) => string): number =>
  new Set(items.map(kind)).size;

/**
 * Check 23: a quiz is about the topics asked for and about each of them, asks in more ways than one, and not all
 * of it is equally hard, as far as `bank` has other items to give.
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
    if (items.length < fewestVaried) return flaws;
    const interaction = (item: Item): string => item.interaction;
    const band = ({ difficulty }: Item): string => bandOf(difficulty);
    if (kindsOf(items, interaction) === 1 && kindsOf(asked, interaction) > 1) {
      flaws.push({ message: 'All items are asked in one way' });
    }
    if (kindsOf(items, band) === 1 && kindsOf(asked, band) > 1) {
      flaws.push({ message: 'All items are equally hard' });
    }
    return flaws;
  };
