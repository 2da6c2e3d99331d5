import { poolOf } from '../../assemble/pool.ts';
import { listTopicsInTurn } from '../../assemble/turns.ts';
import { findPictureSwap, findSwap, listPictures } from '../../assemble/variety.ts';
import type { Topic } from '../../sheet/topic.ts';
import type { Bank } from '../../item/item.ts';
import type { Flaw, QuizCheck } from '../check.ts';

/**
 * Check 23: a quiz covers exactly the requested topics (if a reader chose none, small ones take turns), has several interactions and several difficulties, at most two items of
 * a template, at most a third of its stems with one opening, at most a fifth of its items about one matter, and an item with a picture, as far as `bank` has an item that could replace one.
 */
export const checkSpread =
  (bank: Bank, topics: readonly Topic[]): QuizCheck =>
  (items) => {
    const asked = bank.items.filter(({ topic }) => topics.includes(topic));
    const { areInConflict, sizesOf } = poolOf(bank);
    const offered = sizesOf(topics);
    const inTurn = listTopicsInTurn(offered, items.length, topics);
    const flaws: Flaw[] = items
      .filter(({ topic }) => !topics.includes(topic))
      .map(({ id, topic }) => ({ message: `"${id}" is about ${topic}, which was not asked for` }));
    const missing = [...offered.keys()].filter(
      (topic) => !inTurn.has(topic) && items.every((item) => item.topic !== topic),
    );
    if (items.length >= offered.size && missing.length > 0) {
      flaws.push({
        message: `No item is about ${missing.join(' or ')}: those of the bank repeat others of the quiz or give them away; ask something else about it`,
      });
    }
    const picture = findPictureSwap(items, listPictures(asked), areInConflict);
    if (picture !== undefined) {
      flaws.push({
        message: `No item has a picture, and "${picture.into.id}" could take a place`,
      });
    }
    const swap = findSwap(items, asked, areInConflict);
    if (swap !== undefined) {
      flaws.push({
        message: `Too many items have "${swap.likeness}" in common, and "${swap.into.id}" could take a place: ask some of them in other words or another way`,
      });
    }
    return flaws;
  };
